package dev.saccade.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.hdl.verilog.Manifest;
import dev.saccade.synthesis.SynthesisException;
import dev.saccade.synthesis.SynthesisTools;
import dev.saccade.synthesis.Yosys;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PropertyCampaignTest {
  private static final Yosys YOSYS = new Yosys(SynthesisTools.ofUser());
  private static final ProofDepth DEPTH = ProofDepth.bounded(12, 10);

  @TempDir Path folder;

  private MutationReport campaign(Manifest design, int mutants) {
    MutatedDesign mutated =
        MutatedDesign.make(YOSYS, folder, design, mutants, 1, folder.resolve("mutants"));
    assertThat(mutated.mutations()).hasSize(mutants);
    return new PropertyCampaign(2).run(mutated, DEPTH, 1);
  }

  @Test
  void completePropertiesKillEveryMutantThatIsNotEqual() {
    MutationReport report = campaign(HandWrittenFifo.write(folder), 100);
    assertThat(report.survivors()).as(report::toString).isEmpty();
    assertThat(report.count(Fate.KILLED)).isGreaterThan(70);
  }

  @Test
  void aMissingPropertyShows() {
    Manifest weak =
        HandWrittenFifo.write(folder, "offers: assert (out_valid || held == 3'd0);", "");
    MutationReport report = campaign(weak, 100);
    assertThat(report.survivors()).as(report::toString).isNotEmpty();
    assertThat(report.toString()).contains("survived: mutant").contains("Fifo.v:");
  }

  @Test
  void refusesAnOriginalThatBreaksItsOwnProperties() {
    Manifest broken =
        HandWrittenFifo.write(folder, "in_valid && !full", "in_valid && (!full || out_ready)");
    assertThatThrownBy(() -> campaign(broken, 20))
        .isInstanceOf(SynthesisException.class)
        .hasMessageContaining("Fifo itself breaks");
  }
}
