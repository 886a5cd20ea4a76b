package dev.saccade.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.hdl.verilog.Manifest;
import dev.saccade.synthesis.Family;
import dev.saccade.synthesis.HandWritten;
import dev.saccade.synthesis.Netlist;
import dev.saccade.synthesis.SynthesisFlow;
import dev.saccade.synthesis.SynthesisTools;
import dev.saccade.synthesis.Yosys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class EquivalenceTest {
  private static final Yosys YOSYS = new Yosys(SynthesisTools.ofUser());
  private static final String ACCUMULATOR =
      """
      module Accumulator (
          input wire clk,
          input wire rst,
          input wire down,
          input wire [3:0] value,
          output reg [7:0] total
      );
        always @(posedge clk) begin
          if (rst) total <= 8'd0;
          else if (down) total <= total - {4'd0, value};
          else total <= total + {4'd0, value};
        end
      endmodule
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Family.class)
  void netlistsOfAllFamiliesEqualTheirSource(Family family) throws IOException {
    Manifest design =
        HandWritten.clocked(
            folder,
            "Accumulator",
            ACCUMULATOR,
            List.of(
                HandWritten.in("down", 1),
                HandWritten.in("value", 4),
                HandWritten.out("total", 8)));
    Netlist netlist =
        new SynthesisFlow(YOSYS)
            .synthesise(folder, design, family, folder.resolve("synthesis"))
            .netlist();
    Equivalence equivalence = new Equivalence(YOSYS);
    assertThat(
            equivalence.ofNetlist(folder, design, netlist, folder.resolve("equal")).differences())
        .isEmpty();

    Path file = netlist.folder().resolve("Accumulator.v");
    String text = Files.readString(file);
    String broken = text.replaceFirst("\\(value\\[2\\]\\)", "(value[1])");
    assertThat(broken).isNotEqualTo(text);
    Files.writeString(file, broken);
    assertThat(
            equivalence.ofNetlist(folder, design, netlist, folder.resolve("broken")).differences())
        .isNotEmpty();
  }

  @Test
  void twoBodiesOfOneBlock() {
    Manifest behaviour = popcount("Behaviour", "a[0] + a[1] + a[2]");
    Manifest gates =
        popcount("Gates", "{a[0] & a[1] | a[0] & a[2] | a[1] & a[2], a[0] ^ a[1] ^ a[2]}");
    Manifest wrong = popcount("Wrong", "{a[0] & a[1] | a[0] & a[2], a[0] ^ a[1] ^ a[2]}");
    Equivalence equivalence = new Equivalence(YOSYS);
    assertThat(
            equivalence
                .ofBodies(folder, behaviour, folder, gates, folder.resolve("equal"))
                .differences())
        .isEmpty();
    assertThat(
            equivalence
                .ofBodies(folder, behaviour, folder, wrong, folder.resolve("wrong"))
                .differences())
        .contains("in_a=110", "gold_count=10", "gate_count=00");
  }

  private Manifest popcount(String name, String expression) {
    return HandWritten.combinational(
        folder,
        name,
        "module "
            + name
            + "(input wire [2:0] a, output wire [1:0] count);\n  assign count = "
            + expression
            + ";\nendmodule\n",
        List.of(HandWritten.in("a", 3), HandWritten.out("count", 2)));
  }
}
