package dev.saccade.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project lies. */
final class Repository {
  private Repository() {}

  /** The project's folder, from any module's. */
  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("saccade"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
