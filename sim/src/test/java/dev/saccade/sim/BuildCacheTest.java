package dev.saccade.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BuildCacheTest {
  private static final long CAP = 1 << 20;

  @TempDir private Path folder;

  private final AtomicInteger builds = new AtomicInteger();

  private void build(Path into) throws IOException {
    builds.incrementAndGet();
    Files.writeString(into.resolve("thing"), "built");
  }

  private List<String> temporaries() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("tmp-"))
          .toList();
    }
  }

  @Test
  void buildsOnce() throws IOException {
    BuildCache cache = new BuildCache(folder, CAP);
    Path first = cache.entry("key-1", this::build);
    Path second = new BuildCache(folder, CAP).entry("key-1", this::build);
    assertThat(second).isEqualTo(first);
    assertThat(first.resolve("thing")).hasContent("built");
    assertThat(builds).hasValue(1);
    assertThat(temporaries()).isEmpty();
  }

  @Test
  void rebuildsWhatIsDamaged() throws IOException {
    BuildCache cache = new BuildCache(folder, CAP);
    Path entry = cache.entry("key-1", this::build);
    Files.writeString(entry.resolve("thing"), "bui1t");
    assertThat(cache.entry("key-1", this::build).resolve("thing")).hasContent("built");
    Files.delete(entry.resolve("thing"));
    assertThat(cache.entry("key-1", this::build).resolve("thing")).hasContent("built");
    assertThat(builds).hasValue(3);
  }

  @Test
  void aFailedBuildLeavesNothing() throws IOException {
    BuildCache cache = new BuildCache(folder, CAP);
    assertThatThrownBy(
            () ->
                cache.entry(
                    "key-1",
                    into -> {
                      Files.writeString(into.resolve("half"), "");
                      throw new IllegalStateException("broken");
                    }))
        .hasMessage("broken");
    assertThat(temporaries()).isEmpty();
    cache.entry("key-1", this::build);
    assertThat(builds).hasValue(1);
  }

  @Test
  void manyThreadsBuildOnce() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Future<Path>> futures = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        futures.add(pool.submit(() -> new BuildCache(folder, CAP).entry("key-1", this::slow)));
      }
      for (Future<Path> future : futures) {
        assertThat(future.get().resolve("thing")).hasContent("built");
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(builds).hasValue(1);
  }

  private void slow(Path into) throws IOException {
    build(into);
    pause(100);
  }

  private static void pause(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Builds and never ends, until killed. */
  static final class Sleeper {
    private Sleeper() {}

    public static void main(String[] arguments) {
      Path folder = Path.of(arguments[0]);
      new BuildCache(folder, CAP)
          .entry(
              arguments[1],
              into -> {
                Files.writeString(into.resolve("half"), "");
                Files.writeString(folder.resolve("started-" + arguments[1]), "");
                pause(120_000);
              });
    }
  }

  private void killABuilder(String key) throws Exception {
    Files.deleteIfExists(folder.resolve("started-" + key));
    Process sleeper =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Sleeper.class.getName(),
                folder.toString(),
                key)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (!Files.exists(folder.resolve("started-" + key))) {
      assertThat(sleeper.isAlive()).isTrue();
      pause(10);
    }
    sleeper.destroyForcibly().waitFor();
  }

  @Test
  void whatAKilledProcessLeftIsRemoved() throws Exception {
    killABuilder("key-1");
    assertThat(temporaries()).singleElement().asString().startsWith("tmp-key-1-");
    killABuilder("key-2");
    assertThat(temporaries()).singleElement().asString().startsWith("tmp-key-2-");
    killABuilder("key-1");
    assertThat(temporaries()).singleElement().asString().startsWith("tmp-key-1-");
    Path entry = new BuildCache(folder, CAP).entry("key-1", this::build);
    assertThat(entry.resolve("thing")).hasContent("built");
    assertThat(entry.resolve("half")).doesNotExist();
    assertThat(temporaries()).isEmpty();
  }

  /** Builds one thing in a JVM of its own. */
  static final class Builder {
    private Builder() {}

    public static void main(String[] arguments) {
      new BuildCache(Path.of(arguments[0]), CAP)
          .entry(arguments[1], into -> Files.writeString(into.resolve("thing"), "built"));
    }
  }

  /** A process loses a lock when it closes any descriptor of the lock's file. */
  @Test
  void aWaitingThreadDoesNotLoseTheLockToAnotherProcess() throws Exception {
    BuildCache cache = new BuildCache(folder, CAP);
    ExecutorService other = Executors.newSingleThreadExecutor();
    List<Future<Path>> waiting = new ArrayList<>();
    try {
      Path entry =
          cache.entry(
              "key-1",
              into -> {
                waiting.add(other.submit(() -> cache.entry("key-1", this::build)));
                pause(200);
                cache.entry("key-3", this::build);
                CanaryTest.ChildJvm.call(Builder.class, folder.toString(), "key-2").runChecked();
                assertThat(into).as("removed by the other process?").exists();
                build(into);
              });
      assertThat(folder.resolve("key-2")).exists();
      assertThat(waiting.get(0).get()).isEqualTo(entry);
      assertThat(builds).hasValue(2);
    } finally {
      other.shutdownNow();
    }
  }

  @Test
  void removesTheLeastUsedAboveTheCap() throws Exception {
    BuildCache cache = new BuildCache(folder, 25);
    for (int i = 0; i < 8; i++) {
      Path entry = cache.entry("key-" + i, this::build);
      Files.setLastModifiedTime(
          EntryRecord.file(entry), FileTime.from(Instant.now().minusSeconds(100_000L - i)));
    }
    Path recent = cache.entry("key-8", this::build);
    assertThat(recent).exists();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(EntryRecord::exists).count()).isBetween(1L, 8L);
    }
    assertThat(folder.resolve("key-0")).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamedWithTheCure() {
    Path unwritable = Path.of("/proc/saccade");
    assertThatThrownBy(() -> new BuildCache(unwritable, CAP).entry("key-1", this::build))
        .isInstanceOf(SimulationBuildException.class)
        .hasMessageStartingWith("cannot write the cache of built models /proc/saccade (")
        .hasMessageContaining("-Dsaccade.cache=FOLDER")
        .hasMessageContaining("XDG_CACHE_HOME");
  }
}
