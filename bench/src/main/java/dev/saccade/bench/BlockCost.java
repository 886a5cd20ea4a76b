package dev.saccade.bench;

import dev.saccade.blocks.StreamFifo;
import dev.saccade.examples.Catalogue;
import dev.saccade.examples.CatalogueEntry;
import dev.saccade.synthesis.CellCounts;
import dev.saccade.synthesis.Family;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What the stream blocks and CRC-32 cost, with the parameters of the catalogue. A row counts in
 * {@code luts} as {@link DotCost} does, and flip-flops; block RAMs are not among either.
 */
public final class BlockCost implements Benchmark {
  /** One design to measure; {@code block} is its name in the catalogue. */
  public record Point(Family family, String block) implements CellCosts.Point {
    @Override
    public Row head() {
      return Row.empty().with("block", block).with("family", family.id());
    }

    @Override
    public Row measure(CellCosts costs) {
      CatalogueEntry entry = Catalogue.all().named(block).orElseThrow();
      CellCounts counts = costs.count(entry.hardware(), family);
      return head()
          .with("luts", counts.cost())
          .with("carries", counts.carries())
          .with("flip_flops", counts.flipFlops());
    }
  }

  @Override
  public String name() {
    return "block-cost";
  }

  @Override
  public String measures() {
    return "lookup tables and flip-flops of FIFOs, skid buffers, arbiters and the like, by family";
  }

  @Override
  public String duration() {
    return "6 min (quick: 20 s)";
  }

  @Override
  public Map<String, String> tools() {
    return CellCosts.tools();
  }

  /** All points: each block on each family. */
  public static List<Point> points() {
    List<Point> points = new ArrayList<>();
    for (CatalogueEntry entry : Catalogue.all().entries()) {
      if (entry.hardware().getClass().getPackage().equals(StreamFifo.class.getPackage())) {
        for (Family family : Family.values()) {
          points.add(new Point(family, entry.name()));
        }
      }
    }
    return points;
  }

  /** The points of ECP5, which are soon measured. */
  static List<Point> quickPoints() {
    return points().stream().filter(point -> point.family() == Family.ECP5).toList();
  }

  @Override
  public void run(BenchmarkOptions options, Progress progress, Consumer<Row> rows) {
    CellCosts.measure(options.quick() ? quickPoints() : points(), options.known(), progress, rows);
  }

  /** A line per block: lookup tables and flip-flops on each family. */
  @Override
  public List<Row> summary(List<Row> rows) {
    Map<String, Row> lines = new LinkedHashMap<>();
    for (Row row : rows) {
      String block = row.text("block");
      String family = row.text("family");
      lines.put(
          block,
          lines
              .getOrDefault(block, Row.empty().with("block", block))
              .with(family + "_luts", (long) row.number("luts"))
              .with(family + "_flip_flops", (long) row.number("flip_flops")));
    }
    return List.copyOf(lines.values());
  }
}
