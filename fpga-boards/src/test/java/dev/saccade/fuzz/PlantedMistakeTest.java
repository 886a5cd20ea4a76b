package dev.saccade.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.sim.Icarus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A campaign of this size finds each mistake of the catalogue, and shows it on a small design. Only
 * Icarus runs, the voice that starts in the shortest time.
 */
@EnabledIfSystemProperty(named = "saccade.full", matches = "true")
class PlantedMistakeTest {
  private static final int BATCH = 16;
  private static final int DESIGNS = 192;
  private static final int CYCLES = 60;
  private static final int SMALL = 12;

  /** The Verilog of each seed's design: all mistakes are planted in the same. */
  private static final Map<Long, String> PRINTED = new ConcurrentHashMap<>();

  @BeforeEach
  void icarusIsPresent() {
    Assumptions.assumeTrue(Icarus.present(), "iverilog is not installed");
  }

  @ParameterizedTest
  @EnumSource
  void isFoundAndShrunk(PlantedMistake mistake) {
    Campaign campaign = new Campaign(List.of(Voice.ICARUS), CYCLES, mistake::plant);
    for (long at = 0; at < DESIGNS; at += BATCH) {
      List<Seeded> touched = touched(mistake, at, at + BATCH);
      List<Finding> findings = touched.isEmpty() ? List.of() : campaign.run(touched, new Tally());
      // In some places a mistake makes no Verilog at all, which is no way to be found.
      Optional<Finding> smallest =
          findings.stream()
              .filter(Finding::differs)
              .min(Comparator.comparingInt(PlantedMistakeTest::size));
      if (smallest.isPresent()) {
        Finding shrunk = campaign.shrink(smallest.get());
        assertThat(size(shrunk)).as(shrunk.report()).isLessThanOrEqualTo(SMALL);
        return;
      }
    }
    assertThat(mistake).as("found in %d designs", DESIGNS).isNull();
  }

  /** The designs of some seeds whose Verilog has a place for the mistake. */
  private static List<Seeded> touched(PlantedMistake mistake, long from, long to) {
    List<Seeded> touched = new ArrayList<>();
    for (long seed = from; seed < to; seed++) {
      Seeded one = Seeded.of(seed);
      String verilog = PRINTED.computeIfAbsent(seed, s -> PrintedDesign.of(one));
      if (!mistake.plant(verilog).equals(verilog)) {
        touched.add(one);
      }
    }
    return touched;
  }

  /** The number of expressions, each part of one counted too. */
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
