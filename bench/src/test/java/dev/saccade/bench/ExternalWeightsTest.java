package dev.saccade.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Less bandwidth never makes a network faster, and fewer bits need less of it. */
class ExternalWeightsTest {
  @Test
  void bandwidthIsWhatIsWaitedFor() {
    List<Row> rows = new ArrayList<>();
    new ExternalWeights().run(BenchmarkOptions.forFirstLook(), Progress.silent(), rows::add);
    assertThat(rows).isNotEmpty().allMatch(row -> row.number("external_layers") > 0);
    for (String bits : List.of("8", "4", "2", "1")) {
      List<Row> byRate = rows.stream().filter(row -> row.text("bits").equals(bits)).toList();
      assertThat(byRate)
          .isSortedAccordingTo((a, b) -> Double.compare(a.number("cycles"), b.number("cycles")));
      double words = byRate.get(0).number("fetched_words");
      assertThat(words).isEqualTo(rows.get(0).number("fetched_words") * Integer.parseInt(bits) / 8);
      Row slowest = byRate.get(byRate.size() - 1);
      assertThat(slowest.number("weight_wait")).isBetween(0.0, 1.0);
      assertThat(slowest.number("cycles")).isGreaterThan(words * 32);
    }
  }
}
