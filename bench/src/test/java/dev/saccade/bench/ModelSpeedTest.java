package dev.saccade.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelSpeedTest {

  @Test
  void measuresEachNetworkAtEachPrecision() {
    List<Row> rows = new ArrayList<>();
    new ModelSpeed().run(BenchmarkOptions.forFirstLook(), Progress.silent(), rows::add);

    assertThat(rows)
        .extracting(row -> row.text("network") + " " + row.text("bits"))
        .containsExactly(
            "resnet8 8",
            "resnet8 4",
            "resnet8 2",
            "resnet8 1",
            "mobilenet 8",
            "mobilenet 4",
            "mobilenet 2",
            "mobilenet 1");
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.keys())
                  .containsExactly(
                      "network", "bits", "backend", "seconds_per_frame", "gmacs_per_s");
              assertThat(row.number("seconds_per_frame")).isPositive();
            });
    // Plain loops reach less than 1; this also holds on a busy machine, as processor time counts.
    assertThat(rows.get(0).number("gmacs_per_s")).isGreaterThan(1);
  }
}
