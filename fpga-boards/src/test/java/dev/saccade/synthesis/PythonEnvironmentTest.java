package dev.saccade.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PythonEnvironmentTest {
  /** Part of every environment, so that nothing is fetched. */
  private static final List<String> PRESENT = List.of("--no-index", "pip");

  @TempDir Path folder;

  @Test
  void installsOnceForTwoThreadsAndRepairsAKilledInstallation() throws Exception {
    Path root = folder.resolve("tools");
    Files.createDirectories(root);
    Path leftover = Files.createFile(root.resolve("leftover"));
    AtomicInteger runs = new AtomicInteger();
    Callable<Void> install =
        () -> {
          new PythonEnvironment(root, line -> {}).require("pip", PRESENT, runs::incrementAndGet);
          return null;
        };
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (Future<Void> done : threads.invokeAll(List.of(install, install))) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(runs).hasValue(1);
    assertThat(leftover).doesNotExist();
    assertThat(root.resolve("bin/python3")).exists();
  }

  @Test
  void namesThePackageAndTheCureWhenPipFails() {
    PythonEnvironment environment = new PythonEnvironment(folder.resolve("tools"), line -> {});
    assertThatThrownBy(
            () ->
                environment.require(
                    "saccade-absent", List.of("--no-index", "saccade-absent==1"), () -> {}))
        .isInstanceOf(SynthesisException.class)
        .hasMessageContaining("saccade-absent==1")
        .hasMessageContaining("No matching distribution")
        .hasMessageContaining("network");
  }

  @Test
  void namesTheFolderAndTheCureWhenTheCacheCannotBeWritten() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    PythonEnvironment environment = new PythonEnvironment(file.resolve("tools"), line -> {});
    assertThatThrownBy(() -> environment.require("pip", PRESENT, () -> {}))
        .isInstanceOf(SynthesisException.class)
        .hasMessageContaining(file.resolve("tools").toString())
        .hasMessageContaining("XDG_CACHE_HOME");
  }
}
