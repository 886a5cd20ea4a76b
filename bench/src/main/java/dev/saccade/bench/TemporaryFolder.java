package dev.saccade.bench;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is gone, with all that is in it or all but its logs, when a benchmark ends. */
final class TemporaryFolder implements AutoCloseable {
  private final Path path;
  private boolean keepsLogs;

  private TemporaryFolder(Path path) {
    this.path = path;
  }

  /** A new folder of a benchmark. */
  static TemporaryFolder of(String benchmark) throws IOException {
    return new TemporaryFolder(Files.createTempDirectory("saccade-" + benchmark));
  }

  Path path() {
    return path;
  }

  /** Leaves the files {@code *.log} and the folders that they are in. */
  void keepLogs() {
    keepsLogs = true;
  }

  @Override
  public void close() throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> files = Files.walk(path)) {
      deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : deepestFirst) {
      if (!keepsLogs || !file.toString().endsWith(".log")) {
        delete(file);
      }
    }
  }

  private void delete(Path file) throws IOException {
    try {
      Files.delete(file);
    } catch (DirectoryNotEmptyException e) {
      if (!keepsLogs) {
        throw e;
      }
    }
  }
}
