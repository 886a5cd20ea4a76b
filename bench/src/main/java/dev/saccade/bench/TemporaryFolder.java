package dev.saccade.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is gone, with all that is in it, when a benchmark ends. */
record TemporaryFolder(Path path) implements AutoCloseable {

  /** A new folder of a benchmark. */
  static TemporaryFolder of(String benchmark) throws IOException {
    return new TemporaryFolder(Files.createTempDirectory("saccade-" + benchmark));
  }

  @Override
  public void close() throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> files = Files.walk(path)) {
      deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : deepestFirst) {
      Files.delete(file);
    }
  }
}
