package dev.saccade.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.hdl.verilog.Manifest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SynthesisFlowTest {
  private static final SynthesisTools TOOLS = SynthesisTools.ofUser();

  /** One adder bit per carry position, each with a register behind it. */
  private static final String ACCUMULATOR =
      """
      module Accumulator (
          input wire clk,
          input wire rst,
          input wire [7:0] value,
          output reg [7:0] total
      );
        always @(posedge clk) begin
          if (rst) total <= 8'd0;
          else total <= total + value;
        end
      endmodule
      """;

  @TempDir Path folder;

  private Manifest accumulator() {
    return HandWritten.clocked(
        folder,
        "Accumulator",
        ACCUMULATOR,
        List.of(HandWritten.in("value", 8), HandWritten.out("total", 8)));
  }

  @ParameterizedTest
  @CsvSource({"ICE40, 8, 7, 8, 8", "ECP5, 0, 4, 8, 8", "GOWIN, 0, 8, 8, 8", "XC7, 8, 2, 8, 8"})
  void countsCells(Family family, int luts, int carries, int flipFlops, int cost) {
    CellCounts counts =
        new SynthesisFlow(TOOLS).count(folder, accumulator(), family, folder.resolve("work"));
    assertThat(counts)
        .isEqualTo(new CellCounts(family, counts.cells(), luts, carries, flipFlops, cost));
  }

  @Test
  void reportsTheFirstErrorOfYosys() {
    Manifest broken =
        HandWritten.combinational(
            folder,
            "Broken",
            """
            module Broken(output wire y);
              assign y = absent();
            endmodule
            """,
            List.of(HandWritten.out("y", 1)));
    assertThatThrownBy(
            () ->
                new SynthesisFlow(TOOLS).count(folder, broken, Family.ECP5, folder.resolve("work")))
        .isInstanceOf(SynthesisException.class)
        .hasMessageStartingWith("yosys: Broken.v:2: ERROR:")
        .hasMessageContaining("synth.log");
  }

  @Test
  void refusesADesignWithTwoDrivers() {
    Manifest broken =
        HandWritten.combinational(
            folder,
            "Broken",
            """
            module Broken(input wire a, output wire y);
              assign y = a + 1'b1;
              assign y = !a;
            endmodule
            """,
            List.of(HandWritten.in("a", 1), HandWritten.out("y", 1)));
    assertThatThrownBy(
            () ->
                new SynthesisFlow(TOOLS).count(folder, broken, Family.ECP5, folder.resolve("work")))
        .isInstanceOf(SynthesisException.class)
        .hasMessageContaining("problems in 'check -assert'");
  }

  @Test
  void namesAMissingModule() {
    Manifest manifest = accumulator();
    Path elsewhere = folder.resolve("elsewhere");
    assertThatThrownBy(
            () ->
                new SynthesisFlow(TOOLS)
                    .count(elsewhere, manifest, Family.ECP5, folder.resolve("work")))
        .isInstanceOf(SynthesisException.class)
        .hasMessageContaining(elsewhere.resolve("Accumulator.v").toString())
        .hasMessageContaining("emit the design again");
  }

  @Test
  void namesTheOverrideThatIsMissing() {
    SynthesisTools tools =
        new SynthesisTools(folder, Optional.of(folder.resolve("yosys")), line -> {});
    assertThatThrownBy(() -> new Yosys(tools).run(folder, "empty", "\n"))
        .isInstanceOf(SynthesisException.class)
        .hasMessageContaining("SACCADE_YOSYS");
  }
}
