package dev.saccade.bench;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.blocks.arithmetic.DigitSerialDot;
import dev.saccade.blocks.arithmetic.PairSums;
import dev.saccade.synthesis.CellCounts;
import dev.saccade.synthesis.Family;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Lookup tables per 1-bit multiply-accumulate of {@link DigitSerialDot}, for every family and
 * digit, the behavioural body beside the family's own. A row counts LUT4 + 2 CCU2C (ECP5), LUT +
 * ALU (Gowin), packed logic cells (iCE40) or LUT6 (7-series); sums that rows share are spread over
 * eight of them and given separately too.
 */
public final class DotCost implements Benchmark {
  private static final List<Integer> LANES = List.of(16, 32, 64, 128);
  private static final List<Integer> DIGITS = List.of(1, 2, 4, 8);
  private static final int ROWS = 8;

  /** One design to measure. */
  public record Point(Family family, int lanes, int digitBits, boolean behavioural)
      implements CellCosts.Point {
    DigitSerialDot block() {
      return DigitSerialDot.of(
          lanes, digitBits, behavioural ? Body.BEHAVIOURAL : Body.valueOf(family.name()));
    }

    @Override
    public Row head() {
      return Row.empty()
          .with("family", family.id())
          .with("lanes", lanes)
          .with("digit_bits", digitBits)
          .with("body", behavioural ? "behavioural" : "chains");
    }

    @Override
    public Row measure(CellCosts costs) {
      CellCounts row = costs.count(block(), family);
      int shared =
          block().usesPairSums() ? costs.count(new PairSums(lanes, digitBits), family).cost() : 0;
      double sharedPerRow = (double) shared / ROWS;
      double perMac = (row.cost() + sharedPerRow) / (lanes * digitBits);
      return head()
          .with("luts", row.cost())
          .with("carries", row.carries())
          .with("shared_luts_per_row", sharedPerRow)
          .with("luts_per_binary_mac", Math.round(perMac * 1000) / 1000.0);
    }
  }

  @Override
  public String name() {
    return "dot-cost";
  }

  @Override
  public String measures() {
    return "lookup tables per 1-bit multiply-accumulate of a dot product, by family, lanes and digit";
  }

  @Override
  public String duration() {
    return "15 min (quick: 40 s)";
  }

  /** All points: for each family, width and digit the behavioural body and the best. */
  public static List<Point> points() {
    List<Point> points = new ArrayList<>();
    for (Family family : Family.values()) {
      for (int digitBits : DIGITS) {
        for (int lanes : LANES) {
          points.add(new Point(family, lanes, digitBits, true));
          points.add(new Point(family, lanes, digitBits, false));
        }
      }
    }
    return points;
  }

  /** The points that goals are stated for: 64 lanes of digit 1 and 32 lanes of digit 8. */
  public static List<Point> goals() {
    return points().stream()
        .filter(p -> !p.behavioural())
        .filter(p -> p.lanes() * p.digitBits() == (p.digitBits() == 1 ? 64 : 256))
        .filter(p -> p.digitBits() == 1 || p.digitBits() == 8)
        .toList();
  }

  @Override
  public Map<String, String> tools() {
    return CellCosts.tools();
  }

  @Override
  public void run(BenchmarkOptions options, Progress progress, Consumer<Row> rows) {
    CellCosts.measure(options.quick() ? goals() : points(), options.known(), progress, rows);
  }

  /** A line per family, digit and body: the costs per 1-bit multiply-accumulate for each N. */
  @Override
  public List<Row> summary(List<Row> rows) {
    Map<List<String>, Row> lines = new LinkedHashMap<>();
    for (Row row : rows) {
      List<String> key = List.of(row.text("family"), row.text("digit_bits"), row.text("body"));
      Row line =
          lines.getOrDefault(
              key,
              Row.empty()
                  .with("family", row.text("family"))
                  .with("digit_bits", (long) row.number("digit_bits"))
                  .with("body", row.text("body")));
      lines.put(key, line.with("n_" + row.text("lanes"), row.number("luts_per_binary_mac")));
    }
    return List.copyOf(lines.values());
  }
}
