package dev.saccade.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.saccade.synthesis.SynthesisFlow;
import dev.saccade.synthesis.SynthesisTools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The committed costs are those of today's blocks with the pinned tools, and reach their goals. */
class DotCostTest {
  private static final Map<String, Double> AT_DIGIT1 =
      Map.of("ecp5", 1.52, "ice40", 2.5, "gowin", 2.5);
  private static final Map<String, Double> AT_DIGIT8 =
      Map.of("ecp5", 1.20, "ice40", 1.42, "gowin", 1.20, "xc7", 0.86);

  @Test
  void committedCostsAreMeasuredAgainWithinTwoPercent() throws IOException {
    SynthesisFlow flow = new SynthesisFlow(SynthesisTools.ofUser());
    for (DotCost.Point point : DotCost.goals()) {
      Row measured = DotCost.measure(flow, point);
      double committed = committed(measured).number("luts_per_binary_mac");
      assertThat(measured.number("luts_per_binary_mac"))
          .as("%s; after a change, run ./saccade bench dot-cost", measured)
          .isCloseTo(committed, within(0.02 * committed));
    }
  }

  @Test
  void goalsAreReached() throws IOException {
    assertThat(DotCost.goals()).hasSize(8);
    for (Row row : results()) {
      if (row.text("body").equals("behavioural")) {
        continue;
      }
      double cost = row.number("luts_per_binary_mac");
      String family = row.text("family");
      if (row.text("digit_bits").equals("1") && row.text("lanes").equals("64")) {
        assertThat(cost).as("%s", row).isLessThanOrEqualTo(AT_DIGIT1.getOrDefault(family, 2.0));
      }
      if (row.text("digit_bits").equals("8") && row.text("lanes").equals("32")) {
        assertThat(cost).as("%s", row).isLessThanOrEqualTo(AT_DIGIT8.get(family));
      }
    }
  }

  private static Row committed(Row measured) throws IOException {
    return results().stream()
        .filter(row -> same(row, measured, "family"))
        .filter(row -> same(row, measured, "lanes"))
        .filter(row -> same(row, measured, "digit_bits"))
        .filter(row -> same(row, measured, "body"))
        .findFirst()
        .orElseThrow();
  }

  private static boolean same(Row a, Row b, String key) {
    return a.text(key).equals(b.text(key));
  }

  private static List<Row> results() throws IOException {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.exists(root.resolve("saccade"))) {
      root = root.getParent();
    }
    return Report.read(root.resolve("bench/results/dot-cost.json")).rows();
  }
}
