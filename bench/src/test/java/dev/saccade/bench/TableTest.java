package dev.saccade.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final List<Row> ROWS =
      List.of(
          Row.empty().with("path", "cpp").with("cycles_per_s", 1234567L).with("ratio_to_cpp", 1.0),
          Row.empty().with("path", "jna_step").with("cycles_per_s", 89L).with("ratio_to_cpp", .25));

  @Test
  void alignsTextsLeftAndNumbersRight() {
    assertThat(new Table(ROWS).text())
        .isEqualTo(
            """
            path      cycles_per_s  ratio_to_cpp
            ────────  ────────────  ────────────
            cpp          1,234,567         1.000
            jna_step            89         0.250
            """);
  }

  @Test
  void printsMarkdown() {
    assertThat(new Table(ROWS).markdown())
        .isEqualTo(
            """
            | path     | cycles_per_s | ratio_to_cpp |
            | -------- | -----------: | -----------: |
            | cpp      |    1,234,567 |        1.000 |
            | jna_step |           89 |        0.250 |
            """);
  }

  @Test
  void showsNoSmallNumberAsZero() {
    List<Row> rows =
        List.of(Row.empty().with("seconds", 40.94), Row.empty().with("seconds", 0.0019));
    assertThat(new Table(rows).markdown()).contains("|  40.940 |", "|   0.002 |");
  }

  @Test
  void ofNoRowsIsEmpty() {
    assertThat(new Table(List.of()).text().strip()).isEmpty();
  }
}
