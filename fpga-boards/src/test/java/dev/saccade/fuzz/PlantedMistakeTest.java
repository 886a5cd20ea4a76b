package dev.saccade.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.sim.Icarus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A campaign of this size finds each mistake of the catalogue, and shows it on a small design. */
@EnabledIfSystemProperty(named = "saccade.full", matches = "true")
class PlantedMistakeTest {
  private static final int BATCH = 16;
  private static final int DESIGNS = 192;
  private static final int CYCLES = 60;
  private static final int SMALL = 12;

  @BeforeEach
  void icarusIsPresent() {
    Assumptions.assumeTrue(Icarus.present(), "iverilog is not installed");
  }

  @ParameterizedTest
  @EnumSource
  void isFoundAndShrunk(PlantedMistake mistake) {
    Campaign campaign = new Campaign(List.of(Voice.ICARUS), CYCLES, mistake::plant);
    for (long at = 0; at < DESIGNS; at += BATCH) {
      List<Seeded> touched = new ArrayList<>();
      for (long seed = at; seed < at + BATCH; seed++) {
        Seeded one = Seeded.of(seed);
        String verilog = PrintedDesign.of(one);
        if (!mistake.plant(verilog).equals(verilog)) {
          touched.add(one);
        }
      }
      List<Finding> findings = touched.isEmpty() ? List.of() : campaign.run(touched, new Tally());
      if (!findings.isEmpty()) {
        System.out.println(mistake + " is found at seed " + findings.get(0).seeded().seed());
        assertThat(findings.get(0).differs()).as(findings.get(0).what()).isTrue();
        Finding shrunk = campaign.shrink(findings.get(0));
        assertThat(size(shrunk)).as(shrunk.report()).isLessThanOrEqualTo(SMALL);
        return;
      }
    }
    assertThat(mistake).as("found in %d designs", DESIGNS).isNull();
  }

  private static int size(Finding finding) {
    int[] nodes = {0};
    for (RandomModule module : finding.seeded().design().modules()) {
      new Rewriter() {
        @Override
        Node changed(Node node) {
          nodes[0]++;
          return node;
        }
      }.rewrite(module);
    }
    return nodes[0];
  }
}
