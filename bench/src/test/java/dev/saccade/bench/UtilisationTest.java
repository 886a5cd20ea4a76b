package dev.saccade.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Networks keep the array of one pixel as busy as their goals say. */
class UtilisationTest {
  private static final Map<String, Double> DENSE =
      Map.of("8", 0.95, "4", 0.95, "2", 0.90, "1", 0.85);

  /** Of MobileNet's depthwise layers, which use 9 of 16 lanes; 1 bit has no goal. */
  private static final Map<String, Double> DEPTHWISE = Map.of("8", 0.85, "4", 0.80, "2", 0.75);

  @Test
  void networksReachTheirGoals() {
    List<Row> all = new ArrayList<>();
    new Utilisation().run(BenchmarkOptions.full(), Progress.silent(), all::add);
    List<Row> rows =
        all.stream()
            .filter(row -> row.text("pixels").equals("1"))
            .filter(row -> goals(row).containsKey(row.text("bits")))
            .toList();
    assertThat(rows).hasSize(11);
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(row.number("utilisation"))
                    .as("%s", row)
                    .isBetween(goals(row).get(row.text("bits")), 1.0));
  }

  private static Map<String, Double> goals(Row row) {
    return row.text("network").equals("mobilenet") ? DEPTHWISE : DENSE;
  }
}
