package dev.saccade.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.hdl.verilog.Manifest;
import dev.saccade.synthesis.SynthesisTools;
import dev.saccade.synthesis.Yosys;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProofTest {
  private static final ProofDepth DEPTH = new ProofDepth(12, 4, 10);

  @TempDir Path folder;
  private Path work;
  private Proof proof;

  @BeforeEach
  void prepare() {
    work = folder.resolve("work");
    proof = new Proof(new Yosys(SynthesisTools.ofUser()));
  }

  @Test
  void provesAQueue() {
    ProofResult result = proof.prove(folder, HandWrittenFifo.write(folder), DEPTH, work);
    assertThat(result.verdict()).as(result.log()).isEqualTo(Verdict.PROVED);
    assertThat(result.covers()).containsExactlyInAnyOrder("fills", "both_at_once");
  }

  @Test
  void givesTheAssertionAndTheTraceOfAnOverflow() {
    Manifest broken =
        HandWrittenFifo.write(folder, "in_valid && !full", "in_valid && (!full || out_ready)");
    ProofResult result = proof.prove(folder, broken, DEPTH, work);
    assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(result.failed()).isNotEmpty();
    assertThat(result.trace().orElseThrow()).isNotEmptyFile();
  }

  @Test
  void tellsAMissingInvariantFromABug() {
    Manifest weak =
        HandWrittenFifo.write(
            folder, "stored: assert (!inside || memory[watched[1:0]] == expected);", "");
    ProofResult result = proof.prove(folder, weak, DEPTH, work);
    assertThat(result.verdict()).isEqualTo(Verdict.NOT_INDUCTIVE);
    assertThat(result.failed()).contains("order");
  }

  @Test
  void refusesContradictingAssumptions() {
    Manifest vacuous =
        HandWrittenFifo.write(
            folder,
            "if (!formal_started) assume (rst);",
            "if (!formal_started) assume (rst && !rst);");
    ProofResult result = proof.prove(folder, vacuous, DEPTH, work);
    assertThat(result.verdict()).isEqualTo(Verdict.CONTRADICTING_ASSUMPTIONS);
  }

  @Test
  void reportsACoverThatNothingReaches() {
    Manifest starved =
        HandWrittenFifo.write(
            folder, "never_overfull:", "never_three: assume (held < 3'd3);\n      never_overfull:");
    ProofResult result = proof.prove(folder, starved, DEPTH, work);
    assertThat(result.verdict()).isEqualTo(Verdict.COVER_NOT_REACHED);
    assertThat(result.failed()).containsExactly("fills");
  }

  @Test
  void refusesABaseCaseTooShortForItsStep() {
    assertThatThrownBy(() -> new ProofDepth(4, 4, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("4");
  }
}
