package dev.saccade.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelSpeedTest {

  @Test
  void modelsEqualTheFabric() throws IOException {
    List<Row> rows = new ArrayList<>();
    new ModelSpeed().run(BenchmarkOptions.forFirstLook(), Progress.silent(), rows::add);

    assertThat(rows)
        .extracting(row -> row.text("network") + " " + row.text("bits") + " " + row.text("backend"))
        .containsExactly(
            "resnet8 8 verilator",
            "resnet8 8 model",
            "resnet8 4 verilator",
            "resnet8 4 model",
            "resnet8 2 verilator",
            "resnet8 2 model",
            "resnet8 1 verilator",
            "resnet8 1 model");
    assertThat(rows).allSatisfy(row -> assertThat(row.text("equal")).isEqualTo("true"));
    assertThat(rows.get(1).number("cycles")).isEqualTo(rows.get(0).number("cycles"));
    assertThat(rows.get(1).number("ratio_to_rtl")).isPositive();
    assertThat(rows.get(1).number("gmacs_per_s")).isPositive();
  }
}
