package dev.saccade.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  private static final Row ECP5 =
      Row.empty().with("family", "ecp5").with("lanes", 32).with("luts_per_binary_mac", 1.203125);
  private static final Row ICE40 =
      Row.empty().with("family", "ice40").with("lanes", 128).with("luts_per_binary_mac", 2.5);
  private static final Machine MACHINE = new Machine("a cpu", 2, 4096, "an os", "17");

  @TempDir Path folder;

  @Test
  void isReadBackAsItWasWritten() throws IOException {
    Report report =
        new Report("dot-cost", "0.1.0", MACHINE, Map.of("yosys", "0.70"), List.of(ECP5, ICE40));
    Path file = Files.writeString(folder.resolve("r.json"), report.toJson());

    assertThat(Report.read(file)).isEqualTo(report);
  }

  @Test
  void printsOneRowPerLine() {
    String json = new Report("dot-cost", "0.1.0", MACHINE, Map.of(), List.of(ECP5, ICE40)).toJson();

    assertThat(json)
        .isEqualTo(
            """
            {
              "bench": "dot-cost",
              "version": "0.1.0",
              "machine": {"cpu":"a cpu","cores":2,"memory_mib":4096,"os":"an os","java":"17"},
              "tools": {},
              "rows": [
                {"family":"ecp5","lanes":32,"luts_per_binary_mac":1.203125},
                {"family":"ice40","lanes":128,"luts_per_binary_mac":2.5}
              ]
            }
            """);
  }

  @Test
  void refusesRowsWithDifferentKeys() {
    Row other = Row.empty().with("family", "ecp5");

    assertThatThrownBy(() -> new Report("x", "0.1.0", MACHINE, Map.of(), List.of(ECP5, other)))
        .hasMessageContaining("differ in their keys: [family, lanes");
  }

  @Test
  void refusesAFigureThatIsNotFinite() {
    assertThatThrownBy(() -> Row.empty().with("ratio", 0.0 / 0.0))
        .hasMessage("the figure 'ratio' is NaN; a row holds finite numbers only");
  }

  @Test
  void refusesAKeyTwice() {
    assertThatThrownBy(() -> ECP5.with("lanes", 3)).hasMessageContaining("'lanes' already");
  }

  @Test
  void readsThisMachine() {
    Machine machine = Machine.current();

    assertThat(machine.cores()).isPositive();
    assertThat(machine.cpu()).isNotBlank();
  }
}
