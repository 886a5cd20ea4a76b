package dev.saccade.verilog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed Verilog is what the printer prints, the same everywhere and every time. */
class GoldenVerilogTest {
  private static final String CURE =
      "golden Verilog is out of date; run ./mvnw test -pl hdl-gen -Dsaccade.golden=update and review"
          + " git diff";

  @TempDir Path folder;

  @Test
  void committedFilesAreUpToDate() throws IOException {
    GoldenDesigns.write(folder);
    Map<String, String> expected = read(folder);
    Path committed = Path.of("src/test/resources/verilog").toAbsolutePath();
    if ("update".equals(System.getProperty("saccade.golden"))) {
      update(committed, expected);
    }
    Map<String, String> found = read(committed);
    assertThat(found.keySet()).as(CURE).isEqualTo(expected.keySet());
    expected.forEach((name, text) -> assertThat(found.get(name)).as(CURE).isEqualTo(text));
    assertThat(found).hasSize(8);
  }

  private static void update(Path committed, Map<String, String> expected) throws IOException {
    Files.createDirectories(committed);
    for (String stale : read(committed).keySet()) {
      if (!expected.containsKey(stale)) {
        Files.delete(committed.resolve(stale));
      }
    }
    GoldenDesigns.write(committed);
  }

  @Test
  void printsTheSameTwiceAndInAnotherProgram() throws IOException, InterruptedException {
    GoldenDesigns.writeAll(folder.resolve("first"));
    GoldenDesigns.writeAll(folder.resolve("second"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                GoldenDesigns.class.getName(),
                folder.resolve("third").toString())
            .inheritIO()
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    Map<String, String> first = read(folder.resolve("first"));
    assertThat(read(folder.resolve("second"))).isEqualTo(first);
    assertThat(read(folder.resolve("third"))).isEqualTo(first);
  }

  @Test
  void leavesUnchangedFilesAlone() throws IOException {
    GoldenDesigns.writeAll(folder);
    Path file = folder.resolve("counter_width8.v");
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
    GoldenDesigns.writeAll(folder);
    assertThat(Files.getLastModifiedTime(file).toMillis()).isEqualTo(1_000_000);
  }

  /** Rules that hold for every file, whatever it contains. */
  @Test
  void keepsTheRulesOfTheHouse() throws IOException {
    GoldenDesigns.writeAll(folder);
    Pattern forbidden =
        Pattern.compile("\\t|\\r|[^\\n -~]| \\n|casex|casez|full_case|'[bdh][0-9a-f]*[xz]|__");
    Pattern signedOfNoName = Pattern.compile("\\$signed\\((?!\\w+(\\[\\d+(:\\d+)?\\])?\\))");
    read(folder)
        .forEach(
            (name, text) -> {
              assertThat(text).as(name).endsWith("\n").doesNotContainPattern(forbidden);
              // Models of vendor cells are named in capitals and written by hand.
              if (name.endsWith(".v") && name.equals(name.toLowerCase(Locale.ROOT))) {
                assertThat(text).as(name).doesNotContainPattern(signedOfNoName);
                assertThat(text.lines().skip(1)).as(name).allMatch(line -> line.length() <= 100);
                assertThat(text).as(name).startsWith("// Generated from ");
              }
            });
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> paths = Files.list(folder)) {
        for (Path path : paths.toList()) {
          files.put(path.getFileName().toString(), Files.readString(path));
        }
      }
    }
    return files;
  }
}
