package dev.saccade.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.bench.BlockCost.Point;
import dev.saccade.synthesis.Family;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The committed costs are those of today's blocks with the pinned tools. */
class BlockCostTest {
  private static final boolean FULL = Boolean.getBoolean("saccade.full");

  @Test
  void everyPointIsCommitted() throws IOException {
    assertThat(committed())
        .extracting(row -> new Point(Family.of(row.text("family")), row.text("block")))
        .isEqualTo(BlockCost.points());
  }

  /** Those of one family; in full, all. */
  @Test
  void committedCostsAreMeasuredAgain() throws IOException {
    List<Point> points = FULL ? BlockCost.points() : BlockCost.quickPoints();
    List<Row> measured = new ArrayList<>();
    CellCosts.measure(points, List.of(), Progress.silent(), measured::add);
    assertThat(measured).hasSameSizeAs(points);
    assertThat(committed())
        .as("after a change, run ./saccade bench block-cost")
        .containsAll(measured);
  }

  private static List<Row> committed() throws IOException {
    return Report.read(new FigureTables(Repository.root()).results("block-cost")).rows();
  }
}
