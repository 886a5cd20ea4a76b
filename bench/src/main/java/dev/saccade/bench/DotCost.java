package dev.saccade.bench;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.blocks.arithmetic.DigitSerialDot;
import dev.saccade.blocks.arithmetic.PairSums;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.verilog.Manifest;
import dev.saccade.hdl.verilog.VerilogWriter;
import dev.saccade.synthesis.CellCounts;
import dev.saccade.synthesis.Family;
import dev.saccade.synthesis.SynthesisFlow;
import dev.saccade.synthesis.SynthesisTools;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

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
  public record Point(Family family, int lanes, int digitBits, boolean behavioural) {
    DigitSerialDot block() {
      return DigitSerialDot.of(
          lanes, digitBits, behavioural ? Body.BEHAVIOURAL : Body.valueOf(family.name()));
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
    return "15 min (quick: 1 min)";
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
  public List<Row> run(BenchmarkOptions options, Progress progress) throws IOException {
    List<Point> points = options.quick() ? goals() : points();
    SynthesisFlow flow = new SynthesisFlow(SynthesisTools.ofUser());
    progress.step("synthesising " + points.size() + " designs");
    AtomicInteger done = new AtomicInteger();
    try {
      return points.parallelStream()
          .map(
              point -> {
                Row row = measure(flow, point);
                synchronized (progress) {
                  progress.at(done.incrementAndGet(), points.size());
                }
                return row;
              })
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Synthesises one point. */
  public static Row measure(SynthesisFlow flow, Point point) {
    DigitSerialDot block = point.block();
    CellCounts row = count(flow, block, point.family());
    int shared =
        block.usesPairSums()
            ? count(flow, new PairSums(point.lanes(), point.digitBits()), point.family()).cost()
            : 0;
    double sharedPerRow = (double) shared / ROWS;
    int binaryMacs = point.lanes() * point.digitBits();
    double perMac = (row.cost() + sharedPerRow) / binaryMacs;
    return Row.empty()
        .with("family", point.family().id())
        .with("lanes", point.lanes())
        .with("digit_bits", point.digitBits())
        .with("body", body(point))
        .with("luts", row.cost())
        .with("carries", row.carries())
        .with("shared_luts_per_row", sharedPerRow)
        .with("luts_per_binary_mac", Math.round(perMac * 1000) / 1000.0);
  }

  private static String body(Point point) {
    return point.behavioural() ? "behavioural" : "chains";
  }

  private static CellCounts count(SynthesisFlow flow, Hardware<?> block, Family family) {
    try {
      Path folder = Files.createTempDirectory("saccade-dot-cost");
      try {
        Manifest manifest = new VerilogWriter(folder).write(Design.elaborate(block).top());
        return flow.count(folder, manifest, family, folder.resolve("work"));
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
