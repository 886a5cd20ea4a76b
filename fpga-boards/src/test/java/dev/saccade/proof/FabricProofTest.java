package dev.saccade.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.verilog.Manifest;
import dev.saccade.hdl.verilog.VerilogWriter;
import dev.saccade.rtl.control.LayerFetch;
import dev.saccade.rtl.control.RecordQueue;
import dev.saccade.rtl.control.ResultBytes;
import dev.saccade.rtl.core.LayerTurns;
import dev.saccade.rtl.link.PacketParser;
import dev.saccade.synthesis.SynthesisTools;
import dev.saccade.synthesis.Yosys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the units of link and control claim holds for ever, whatever comes: no sequence of bytes
 * hangs the packet parser or has it give more bytes than a header says, no record is lost or
 * overwritten, results leave byte by byte, a layer's fetch ends in time and holds what is not
 * taken, every stage takes every layer once, and no layer reads what is not yet written. Broken
 * copies of them break the claims.
 */
final class FabricProofTest {
  private static final Yosys YOSYS = new Yosys(SynthesisTools.ofUser());

  /** Its fetch takes 17 cycles, in which no good state shows a bad one by itself. */
  private static final LayerFetch LAYER_FETCH = new LayerFetch(FabricConfig.builder().build());

  @TempDir Path folder;

  static Stream<Arguments> units() {
    return Stream.of(
        Arguments.of(new RecordQueue(2), new ProofDepth(8, 3, 8)),
        Arguments.of(new ResultBytes(2), new ProofDepth(8, 3, 12)),
        Arguments.of(new PacketParser(9, 33), new ProofDepth(12, 3, 26)),
        Arguments.of(LAYER_FETCH, new ProofDepth(20, 19, 21)),
        Arguments.of(new LayerTurns(), new ProofDepth(18, 3, 18)));
  }

  @ParameterizedTest
  @MethodSource("units")
  void claimsHoldForEver(Hardware<?> unit, ProofDepth depth) {
    ProofResult result =
        new Proof(YOSYS).prove(folder, write(unit), depth, folder.resolve("proof"));
    assertThat(result.verdict()).as(result + "\n" + result.log()).isEqualTo(Verdict.PROVED);
    assertThat(result.covers()).isNotEmpty();
  }

  static Stream<Arguments> breaks() {
    return Stream.of(
        Arguments.of(new RecordQueue(2), "next_taken <= next_taken + 2'd1;", 8),
        Arguments.of(new RecordQueue(2), "tail <= tail + 2'd1;", 8),
        Arguments.of(new PacketParser(9, 33), "length <= {length[31:6], length[5:0] - 6'd1};", 14),
        Arguments.of(LAYER_FETCH, "step <= step + 4'd1;", 8),
        Arguments.of(LAYER_FETCH, "is_full <= 1'b0;", 24),
        Arguments.of(LAYER_FETCH, "fill_is_there <= 1'b0;", 24),
        Arguments.of(new LayerTurns(), "fill_has_first <= 1'b1;", 12),
        Arguments.of(new LayerTurns(), "array_has_first <= 1'b1;", 12),
        Arguments.of(new LayerTurns(), "unfinished <= unfinished + 2'd1;", 24));
  }

  /**
   * A queue that forgets a record or overwrites one, a payload that never ends, a fetch that does
   * not go on or gives a layer twice, stages that take a layer twice, a layer that begins before
   * its input is written.
   */
  @ParameterizedTest
  @MethodSource("breaks")
  void aBrokenUnitIsNoticed(Hardware<?> unit, String statement, int cycles) throws IOException {
    Manifest design = write(unit);
    Path file = folder.resolve(design.top() + ".v");
    String text = Files.readString(file);
    assertThat(text).contains(statement);
    Files.writeString(file, text.replace(statement, ""));
    ProofResult result =
        new Proof(YOSYS)
            .prove(folder, design, ProofDepth.bounded(cycles, cycles), folder.resolve("broken"));
    assertThat(result.verdict()).as(result.log()).isEqualTo(Verdict.FAILED);
  }

  private Manifest write(Hardware<?> unit) {
    return new VerilogWriter(folder).write(Design.elaborate(unit).top());
  }
}
