package dev.saccade.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.hdl.Design;
import dev.saccade.hdl.verilog.Manifest;
import dev.saccade.hdl.verilog.VerilogWriter;
import dev.saccade.synthesis.SynthesisTools;
import dev.saccade.synthesis.Yosys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For 16 cycles from reset, whatever layers come: enough for a layer whose batches use a half
 * again, or for two small layers. Copies that forget a batch or a half, on either side, are
 * noticed.
 */
final class PatchBuffersProofTest {
  private static final ProofDepth DEPTH = ProofDepth.bounded(16, 18);
  private static final Yosys YOSYS = new Yosys(SynthesisTools.ofUser());

  @TempDir Path folder;

  @Test
  void halvesAreFilledAndReadInTurn() {
    ProofResult result = new Proof(YOSYS).prove(folder, write(), DEPTH, folder.resolve("proof"));
    assertThat(result.verdict()).as(result + "\n" + result.log()).isEqualTo(Verdict.HOLDS_BOUNDED);
    assertThat(result.covers()).hasSize(3);
  }

  static Stream<Arguments> breaks() {
    return Stream.of(
        Arguments.of("saccade_fill_engine", "free_halves <= free_halves - 2'd1;"),
        Arguments.of("saccade_fill_engine", " half <= ~half;"),
        Arguments.of("saccade_issue_stage", "full0 <= 1'b1;"),
        Arguments.of("saccade_issue_stage", "full0 <= 1'b0;"),
        Arguments.of("saccade_issue_stage", " half <= ~half;"));
  }

  /** The statement is left out where it comes first. */
  @ParameterizedTest
  @MethodSource("breaks")
  void aForgetfulCopyIsNoticed(String unit, String statement) throws IOException {
    Manifest design = write();
    Path file;
    try (Stream<Path> files = Files.list(folder)) {
      file = files.filter(f -> isVerilogOf(unit, f)).findFirst().orElseThrow();
    }
    String text = Files.readString(file);
    assertThat(text).contains(statement);
    Files.writeString(file, text.replaceFirst(Pattern.quote(statement), ""));
    ProofResult result = new Proof(YOSYS).prove(folder, design, DEPTH, folder.resolve("broken"));
    assertThat(result.verdict()).as(result.log()).isEqualTo(Verdict.FAILED);
  }

  private static boolean isVerilogOf(String unit, Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(unit) && name.endsWith(".v");
  }

  private Manifest write() {
    return new VerilogWriter(folder).write(Design.elaborate(new PatchBuffersProof()).top());
  }
}
