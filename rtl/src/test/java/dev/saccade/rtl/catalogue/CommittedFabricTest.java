package dev.saccade.rtl.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.examples.CatalogueEntry;
import dev.saccade.sim.process.Tool;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed Verilog of the fabrics is what is emitted, and tools have nothing to say of it. */
class CommittedFabricTest {
  private static final Path COMMITTED = Path.of("verilog").toAbsolutePath();
  private static final String REGENERATE = "; run ./saccade hdl --regenerate and review git diff";
  private static final String INSTALL = "sudo apt-get install verilator iverilog";

  @TempDir Path folder;

  static Stream<String> tops() {
    return FabricCatalogue.all().entries().stream().map(CatalogueEntry::name);
  }

  @Test
  void committedVerilogIsWhatIsEmitted() {
    FabricCatalogue.all().write(folder);

    Map<String, String> emitted = texts(folder);
    Map<String, String> committed = texts(COMMITTED);
    assertThat(committed.keySet()).as("files" + REGENERATE).isEqualTo(emitted.keySet());
    emitted.forEach(
        (name, text) -> assertThat(committed.get(name)).as(name + REGENERATE).isEqualTo(text));
  }

  @ParameterizedTest
  @MethodSource("tops")
  void toolsHaveNothingToSay(String top) {
    String verilator =
        new Tool("verilator", INSTALL)
            .call("--lint-only", "-Wall", "-y", ".", top + ".v")
            .in(COMMITTED)
            .run()
            .text();
    assertThat(verilator.lines().filter(line -> !line.startsWith("- V"))).isEmpty();
    String icarus =
        new Tool("iverilog", INSTALL)
            .call("-g2005", "-Wall", "-y", ".", "-t", "null", top + ".v")
            .in(COMMITTED)
            .run()
            .text();
    assertThat(icarus).isEmpty();
  }

  private static Map<String, String> texts(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.collect(
          Collectors.toMap(
              file -> file.getFileName().toString(),
              CommittedFabricTest::read,
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
