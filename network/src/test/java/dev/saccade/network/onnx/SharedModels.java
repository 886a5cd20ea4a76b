package dev.saccade.network.onnx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Real models of others, where the folder of shared data is there, beside the project; another is
 * named with {@code -Dsaccade.models=FOLDER}. Tests that use them skip without it.
 */
public final class SharedModels {
  private static final Path FOLDER =
      Path.of(System.getProperty("saccade.models", "../../shared/data/models"));

  private SharedModels() {}

  /** All files; none where the folder is missing. */
  public static List<Path> files() {
    if (!Files.isDirectory(FOLDER)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".onnx")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file, which need not be there. */
  public static Path file(String name) {
    return FOLDER.resolve(name);
  }
}
