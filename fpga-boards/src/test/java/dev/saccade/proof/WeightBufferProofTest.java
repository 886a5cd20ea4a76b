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
import org.junit.jupiter.params.provider.ValueSource;

/**
 * For 12 cycles from reset, whatever layers come and whenever the array releases a group: enough
 * for the third of three groups, which uses a half again. Copies that forget a half or a word are
 * noticed; ones that wait for ever would take more cycles.
 */
final class WeightBufferProofTest {
  private static final ProofDepth DEPTH = ProofDepth.bounded(12, 16);
  private static final Yosys YOSYS = new Yosys(SynthesisTools.ofUser());

  @TempDir Path folder;

  @Test
  void groupsAreFetchedAndReadInTurn() {
    ProofResult result = new Proof(YOSYS).prove(folder, write(), DEPTH, folder.resolve("proof"));
    assertThat(result.verdict()).as(result + "\n" + result.log()).isEqualTo(Verdict.HOLDS_BOUNDED);
    assertThat(result.covers()).hasSize(3);
  }

  /** The statement is left out where it comes first. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "filled_half <= ~filled_half;",
        "used_half <= ~used_half;",
        "busy0 <= 1'b1;",
        "all_asked1 <= 1'b0;",
        "missing0 <= missing0 + 2'd1;",
        "offered_is_begun <= (offered_is_begun | begins) & ~taken;",
        "offset <= 1'b0;"
      })
  void aForgetfulCopyIsNoticed(String statement) throws IOException {
    Manifest design = write();
    Path file;
    try (Stream<Path> files = Files.list(folder)) {
      file =
          files
              .filter(f -> f.getFileName().toString().startsWith("saccade_weight_prefetch"))
              .filter(f -> f.toString().endsWith(".v"))
              .findFirst()
              .orElseThrow();
    }
    String text = Files.readString(file);
    assertThat(text).contains(statement);
    Files.writeString(file, text.replaceFirst(Pattern.quote(statement), ""));
    ProofResult result = new Proof(YOSYS).prove(folder, design, DEPTH, folder.resolve("broken"));
    assertThat(result.verdict()).as(result.log()).isEqualTo(Verdict.FAILED);
  }

  private Manifest write() {
    return new VerilogWriter(folder).write(Design.elaborate(new WeightBufferProof()).top());
  }
}
