package dev.saccade.bench;

import dev.saccade.hdl.Design;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.verilog.Manifest;
import dev.saccade.hdl.verilog.VerilogWriter;
import dev.saccade.synthesis.CellCounts;
import dev.saccade.synthesis.Family;
import dev.saccade.synthesis.SynthesisFlow;
import dev.saccade.synthesis.SynthesisTool;
import dev.saccade.synthesis.SynthesisTools;
import dev.saccade.synthesis.Yosys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Synthesises many designs and counts their cells, for the benchmarks of what blocks cost. */
final class CellCosts {
  /** Hours, as other programs on the machine may take most of it. */
  private static final Duration PATIENCE = Duration.ofHours(3);

  private final SynthesisFlow flow =
      new SynthesisFlow(new Yosys(SynthesisTools.ofUser()).timeout(PATIENCE));

  private CellCosts() {}

  /** The versions of the tools that cell counts depend on. */
  static Map<String, String> tools() {
    SynthesisTools tools = SynthesisTools.ofUser();
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put("yosys", ToolVersions.of(tools.call(SynthesisTool.YOSYS, List.of("-V"))));
    versions.put(
        "nextpnr-ice40",
        ToolVersions.of(tools.call(SynthesisTool.NEXTPNR_ICE40, List.of("--version"))));
    return versions;
  }

  /** A design to measure. */
  interface Point {
    /** The first columns of its row, which no other point has. */
    Row head();

    /** Measures it. */
    Row measure(CellCosts costs);
  }

  /**
   * Measures points, one on each core at a time.
   *
   * @param known rows that need no measuring
   * @param rows gets them in the order of the points, each as soon as it is there
   */
  static void measure(
      List<? extends Point> points, List<Row> known, Progress progress, Consumer<Row> rows) {
    progress.step("synthesising " + points.size() + " designs");
    CellCosts costs = new CellCosts();
    ExecutorService cores =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<CompletableFuture<Row>> measured =
          points.stream()
              .map(point -> CompletableFuture.supplyAsync(() -> costs.row(point, known), cores))
              .toList();
      for (int i = 0; i < measured.size(); i++) {
        rows.accept(measured.get(i).join());
        progress.at(i + 1, measured.size());
      }
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    } finally {
      cores.shutdownNow();
    }
  }

  private Row row(Point point, List<Row> known) {
    return known.stream()
        .filter(row -> row.begins(point.head()))
        .findFirst()
        .orElseGet(() -> point.measure(this));
  }

  /** The cells of one design on one family. */
  CellCounts count(Hardware<?> block, Family family) {
    try {
      Path folder = Files.createTempDirectory("saccade-cell-costs");
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
