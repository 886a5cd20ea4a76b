package dev.saccade.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellCostsTest {
  /** A point that is measured after a while, or fails. */
  private record Slow(int number, int millis) implements CellCosts.Point {
    @Override
    public Row head() {
      return Row.empty().with("number", number);
    }

    @Override
    public Row measure(CellCosts costs) {
      if (millis < 0) {
        throw new IllegalStateException("point " + number + " has no cost");
      }
      try {
        Thread.sleep(millis);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return head().with("luts", 10L * number);
    }
  }

  private static Row row(int number, int luts) {
    return Row.empty().with("number", number).with("luts", luts);
  }

  @Test
  void givesRowsInTheOrderOfThePoints() {
    List<Row> rows = new ArrayList<>();
    CellCosts.measure(
        List.of(new Slow(1, 60), new Slow(2, 0), new Slow(3, 20)),
        List.of(),
        Progress.silent(),
        rows::add);
    assertThat(rows).containsExactly(row(1, 10), row(2, 20), row(3, 30));
  }

  /** A known row is taken as it is, although measuring its point would fail. */
  @Test
  void measuresNothingThatIsKnown() {
    List<Row> rows = new ArrayList<>();
    CellCosts.measure(
        List.of(new Slow(1, 0), new Slow(2, -1)),
        List.of(row(2, 21), row(3, 33)),
        Progress.silent(),
        rows::add);
    assertThat(rows).containsExactly(row(1, 10), row(2, 21));
  }

  @Test
  void keepsTheRowsBeforeAFailure() {
    List<Row> rows = new ArrayList<>();
    assertThatThrownBy(
            () ->
                CellCosts.measure(
                    List.of(new Slow(1, 10), new Slow(2, -1)),
                    List.of(),
                    Progress.silent(),
                    rows::add))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("point 2 has no cost");
    assertThat(rows).containsExactly(row(1, 10));
  }
}
