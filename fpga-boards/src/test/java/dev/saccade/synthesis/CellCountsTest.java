package dev.saccade.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.hdl.verilog.Manifest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Yosys makes of memories and products of all shapes is counted as what it is. */
final class CellCountsTest {
  private static final SynthesisFlow FLOW = new SynthesisFlow(SynthesisTools.ofUser());

  @TempDir Path folder;

  /** Read in the cycle after its address, as block RAMs are. */
  private Manifest memory(int width, int addressBits) {
    return module(
        """
            input wire write,
            input wire [ADDRESS:0] at,
            input wire [ADDRESS:0] from,
            input wire [WORD:0] a,
            output reg [WORD:0] y
        );
          reg [WORD:0] memory [0:(2 << ADDRESS) - 1];
          always @(posedge clk) begin
            if (write) memory[at] <= a;
            y <= memory[from];
          end
        """
            .replace("ADDRESS", String.valueOf(addressBits - 1)),
        width,
        width,
        List.of(
            HandWritten.in("write", 1),
            HandWritten.in("at", addressBits),
            HandWritten.in("from", addressBits)));
  }

  /** Read in the same cycle, as only lookup tables are. */
  private Manifest table(int width, int addressBits) {
    return module(
        """
            input wire write,
            input wire [ADDRESS:0] at,
            input wire [ADDRESS:0] from,
            input wire [WORD:0] a,
            output wire [WORD:0] y
        );
          reg [WORD:0] memory [0:(2 << ADDRESS) - 1];
          always @(posedge clk) if (write) memory[at] <= a;
          assign y = memory[from];
        """
            .replace("ADDRESS", String.valueOf(addressBits - 1)),
        width,
        width,
        List.of(
            HandWritten.in("write", 1),
            HandWritten.in("at", addressBits),
            HandWritten.in("from", addressBits)));
  }

  private Manifest product(int width) {
    return module(
        """
            input wire [WORD:0] a,
            input wire [WORD:0] b,
            output reg [TWICE:0] y
        );
          always @(posedge clk) y <= a * b;
        """
            .replace("TWICE", String.valueOf(2 * width - 1)),
        width,
        2 * width,
        List.of(HandWritten.in("b", width)));
  }

  private Manifest module(String body, int width, int outputBits, List<Manifest.Port> more) {
    List<Manifest.Port> ports =
        Stream.concat(
                Stream.of(HandWritten.in("a", width), HandWritten.out("y", outputBits)),
                more.stream())
            .toList();
    String text =
        "module Part (\n    input wire clk,\n    input wire rst,\n"
            + body.replace("WORD", String.valueOf(width - 1))
            + "endmodule\n";
    return HandWritten.clocked(folder, "Part", text, ports);
  }

  private CellCounts count(Family family, Manifest design) {
    return FLOW.count(folder, design, family, folder.resolve("work"));
  }

  /** Words of 16 to 72 bits, and few: blocks of 4 kbit, of 18 kbit, of 36 kbit or halves. */
  @ParameterizedTest
  @CsvSource({
    "ICE40, 16, 8, 1",
    "ICE40, 40, 9, 5",
    "ICE40, 2, 11, 1",
    "ECP5, 18, 10, 1",
    "ECP5, 36, 9, 1",
    "ECP5, 72, 9, 2",
    "ECP5, 1, 14, 1",
    "GOWIN, 16, 10, 1",
    "GOWIN, 36, 9, 1",
    "GOWIN, 72, 9, 2",
    "GOWIN, 1, 14, 1",
    "XC7, 18, 10, 1",
    "XC7, 72, 9, 1"
  })
  void countsBlockRams(Family family, int width, int addressBits, int blocks) {
    CellCounts counts = count(family, memory(width, addressBits));
    assertThat(counts.blockRams()).as("%s", counts.cells()).isEqualTo(blocks);
    assertThat(counts.dsps()).isZero();
  }

  /** ECP5 spends two more of a slice's tables on the write; 7-series has 32 bits in each. */
  @ParameterizedTest
  @CsvSource({"ECP5, 4, 4, 6", "ECP5, 8, 4, 12", "GOWIN, 4, 4, 4", "XC7, 6, 5, 4"})
  void countsTablesUsedAsMemory(Family family, int width, int addressBits, int luts) {
    CellCounts counts = count(family, table(width, addressBits));
    assertThat(counts.luts()).as("%s", counts.cells()).isEqualTo(luts);
    assertThat(counts.blockRams()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "ICE40, 16, 1",
    "ECP5, 18, 1",
    "ECP5, 36, 4",
    "GOWIN, 9, 1",
    "GOWIN, 18, 1",
    "GOWIN, 36, 4",
    "XC7, 16, 1"
  })
  void countsMultipliers(Family family, int width, int blocks) {
    CellCounts counts = count(family, product(width));
    assertThat(counts.dsps()).as("%s", counts.cells()).isEqualTo(blocks);
    assertThat(counts.blockRams()).isZero();
  }

  @Test
  void refusesACellOfUnknownCost() {
    Map<String, Integer> cells = new TreeMap<>(Map.of("LUT4", 3, "EHXPLLL", 1));
    assertThatThrownBy(() -> CellCounts.of(Family.ECP5, cells))
        .isInstanceOf(SynthesisException.class)
        .hasMessage("what a cell EHXPLLL of ecp5 costs is not known; add it to Family");
  }
}
