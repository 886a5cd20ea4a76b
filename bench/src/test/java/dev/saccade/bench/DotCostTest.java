package dev.saccade.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.saccade.bench.DotCost.Point;
import dev.saccade.synthesis.Family;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The committed costs are those of today's blocks with the pinned tools, and reach their goals. */
class DotCostTest {
  private static final boolean FULL = Boolean.getBoolean("saccade.full");

  /** Lookup tables per 1-bit multiply-accumulate; for 7-series at digit 1 there is no goal. */
  private static final Map<Point, Double> GOALS =
      Map.of(
          new Point(Family.ECP5, 64, 1, false), 1.52,
          new Point(Family.ICE40, 64, 1, false), 2.5,
          new Point(Family.GOWIN, 64, 1, false), 2.5,
          new Point(Family.ECP5, 32, 8, false), 1.20,
          new Point(Family.ICE40, 32, 8, false), 1.42,
          new Point(Family.GOWIN, 32, 8, false), 1.20,
          new Point(Family.XC7, 32, 8, false), 0.86);

  @Test
  void everyPointIsCommitted() throws IOException {
    assertThat(committed()).extracting(DotCostTest::point).isEqualTo(DotCost.points());
    assertThat(DotCost.points()).hasSize(128).doesNotHaveDuplicates();
  }

  /** The points that goals are stated for; in full, all. */
  @Test
  void committedCostsAreMeasuredAgainWithinTwoPercent() throws IOException {
    List<Row> committed = committed();
    List<Row> measured = new ArrayList<>();
    CellCosts.measure(
        FULL ? DotCost.points() : DotCost.goals(), List.of(), Progress.silent(), measured::add);
    for (Row row : measured) {
      double cost = cost(committed, point(row));
      assertThat(row.number("luts_per_binary_mac"))
          .as("%s; after a change, run ./saccade bench dot-cost", row)
          .isCloseTo(cost, within(0.02 * cost));
    }
  }

  @Test
  void goalsAreReached() throws IOException {
    List<Row> committed = committed();
    assertThat(DotCost.goals()).hasSize(8).containsAll(GOALS.keySet());
    GOALS.forEach(
        (point, goal) ->
            assertThat(cost(committed, point)).as("%s", point).isLessThanOrEqualTo(goal));
  }

  private static double cost(List<Row> rows, Point point) {
    return rows.stream()
        .filter(row -> point(row).equals(point))
        .findFirst()
        .orElseThrow(() -> new AssertionError(point + " is not committed"))
        .number("luts_per_binary_mac");
  }

  private static Point point(Row row) {
    return new Point(
        Family.of(row.text("family")),
        (int) row.number("lanes"),
        (int) row.number("digit_bits"),
        row.text("body").equals("behavioural"));
  }

  private static List<Row> committed() throws IOException {
    return Report.read(new FigureTables(Repository.root()).results("dot-cost")).rows();
  }
}
