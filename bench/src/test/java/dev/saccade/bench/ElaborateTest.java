package dev.saccade.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElaborateTest {
  @Test
  void measuresSharedAndDistinctModules() throws IOException {
    List<Row> rows = new ArrayList<>();
    new Elaborate().run(BenchmarkOptions.forFirstLook(), Progress.silent(), rows::add);

    assertThat(rows).extracting(row -> row.text("modules")).containsExactly("1", "20", "200");
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.keys())
                  .containsExactly("instances", "modules", "seconds", "cpu_seconds", "peak_mib");
              assertThat(row.number("instances")).isEqualTo(200);
              assertThat(row.number("peak_mib")).isPositive();
            });
  }
}
