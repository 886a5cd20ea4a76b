package dev.saccade.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Networks of dense layers keep the array of one pixel as busy as their goals say. */
class UtilisationTest {
  private static final Map<String, Double> GOAL_OF_BITS =
      Map.of("8", 0.95, "4", 0.95, "2", 0.90, "1", 0.85);

  @Test
  void denseNetworksReachTheirGoals() {
    List<Row> all = new ArrayList<>();
    new Utilisation().run(BenchmarkOptions.full(), Progress.silent(), all::add);
    List<Row> rows =
        all.stream()
            .filter(row -> row.text("pixels").equals("1"))
            .filter(row -> !row.text("network").equals("mobilenet"))
            .toList();
    assertThat(rows).hasSize(8);
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(row.number("utilisation"))
                    .as("%s", row)
                    .isBetween(GOAL_OF_BITS.get(row.text("bits")), 1.0));
  }
}
