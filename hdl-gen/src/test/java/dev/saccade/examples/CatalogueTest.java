package dev.saccade.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the committed Verilog to what is emitted. */
class CatalogueTest {
  private static final Path COMMITTED = Path.of("verilog");
  private static final String CURE = "; run ./saccade hdl --regenerate and review git diff";

  @TempDir Path folder;

  @Test
  void committedVerilogIsWhatIsEmitted() {
    Catalogue.all().write(folder);

    Map<String, String> emitted = texts(folder);
    Map<String, String> committed = texts(COMMITTED);
    assertThat(committed.keySet()).as("files in " + COMMITTED + CURE).isEqualTo(emitted.keySet());
    emitted.forEach(
        (name, text) -> assertThat(committed.get(name)).as(name + CURE).isEqualTo(text));
  }

  @Test
  void namesAreUnique() {
    assertThat(Catalogue.all().entries()).extracting(CatalogueEntry::name).doesNotHaveDuplicates();
  }

  private static Map<String, String> texts(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.collect(
          Collectors.toMap(
              file -> file.getFileName().toString(),
              CatalogueTest::read,
              (a, b) -> a,
              TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
