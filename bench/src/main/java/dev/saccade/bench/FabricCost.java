package dev.saccade.bench;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.verilog.Manifest;
import dev.saccade.hdl.verilog.VerilogWriter;
import dev.saccade.network.compiler.CompileException;
import dev.saccade.network.compiler.NetworkCompiler;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.zoo.ModePlan;
import dev.saccade.network.zoo.Zoo;
import dev.saccade.rtl.catalogue.BoardFabric;
import dev.saccade.synthesis.CellCounts;
import dev.saccade.synthesis.Device;
import dev.saccade.synthesis.PlaceAndRoute;
import dev.saccade.synthesis.SynthesisFlow;
import dev.saccade.synthesis.SynthesisTool;
import dev.saccade.synthesis.SynthesisTools;
import dev.saccade.synthesis.TimingReport;
import dev.saccade.synthesis.Yosys;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * What a whole fabric costs on the FPGAs of boards, and how fast it is there: control,
 * requantisers, memories and link included, with its register port behind three pins. It is
 * synthesised, and placed and routed with up to five seeds as long as the time for its device
 * lasts.
 *
 * <p>{@code luts} are counted as by {@link DotCost}. {@code fmax_mhz} is the median over the {@code
 * routed} of {@code seeds}, by nextpnr's timing model; it is 0 where nothing was routed. {@code
 * networks} lists those of the zoo that the compiler accepts, with the most bits of weights and
 * activations that it does.
 */
public final class FabricCost implements Benchmark {
  private static final int SEEDS = 5;

  /** No further seed begins after that long. */
  private static final Duration TIME_PER_DEVICE = Duration.ofHours(1);

  /** For one run of a tool on a machine that others use as well. */
  private static final Duration PATIENCE = Duration.ofHours(3);

  private static final Map<String, BiFunction<List<ModePlan>, Long, IntegerNetwork>> NETWORKS =
      new TreeMap<>(
          Map.of(
              "minimal", Zoo::minimal,
              "tiny", Zoo::tiny,
              "resnet8", Zoo::resNet8,
              "mobilenet", Zoo::mobileNet,
              "ultranet", Zoo::ultraNet));

  @Override
  public String name() {
    return "fabric-cost";
  }

  @Override
  public String measures() {
    return "lookup tables, memories and clock of a whole fabric on the FPGAs of boards";
  }

  @Override
  public String duration() {
    return "5 h (quick: 10 min, the smallest, one seed)";
  }

  @Override
  public Map<String, String> tools() {
    SynthesisTools tools = SynthesisTools.ofUser();
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put("yosys", ToolVersions.of(tools.call(SynthesisTool.YOSYS, List.of("-V"))));
    for (SynthesisTool router :
        List.of(
            SynthesisTool.NEXTPNR_ICE40, SynthesisTool.NEXTPNR_ECP5, SynthesisTool.NEXTPNR_GOWIN)) {
      versions.put(
          router.name().toLowerCase(Locale.ROOT).replace('_', '-'),
          ToolVersions.of(tools.call(router, List.of("--version"))));
    }
    return versions;
  }

  @Override
  public void run(BenchmarkOptions options, Progress progress, Consumer<Row> rows)
      throws IOException {
    for (BoardFabric board : BoardFabric.all()) {
      if (options.quick() && !board.equals(BoardFabric.UP5K)) {
        continue;
      }
      Row head = Row.empty().with("device", board.device());
      Optional<Row> known = options.known().stream().filter(row -> row.begins(head)).findFirst();
      rows.accept(
          known.isPresent()
              ? known.orElseThrow()
              : measure(board, options.quick() ? 1 : SEEDS, progress));
    }
  }

  private static Row measure(BoardFabric board, int seeds, Progress progress) throws IOException {
    Device device = Device.of(board.device());
    try (TemporaryFolder folder = TemporaryFolder.of("fabric-cost")) {
      Path work = folder.path();
      progress.step("synthesising the fabric of " + board.device());
      Manifest manifest = new VerilogWriter(work).write(Design.elaborate(board.top()).top());
      SynthesisTools tools = SynthesisTools.ofUser();
      Path place = work.resolve("work");
      CellCounts counts =
          new SynthesisFlow(new Yosys(tools).timeout(PATIENCE))
              .netlist(work, manifest, device.family(), place);
      List<Double> fmax = new ArrayList<>();
      int tried = 0;
      Instant end = Instant.now().plus(TIME_PER_DEVICE);
      while (device.router().isPresent()
          && tried < seeds
          && (tried == 0 || Instant.now().isBefore(end))) {
        tried++;
        progress.step("placing and routing the fabric of " + board.device() + ", seed " + tried);
        Optional<TimingReport> report =
            new PlaceAndRoute(tools, PATIENCE)
                .run(place, manifest, device, board.clockMhz(), tried);
        report.map(TimingReport::fmaxMhz).ifPresent(fmax::add);
      }
      return row(board, counts, fmax, tried);
    }
  }

  static Row row(BoardFabric board, CellCounts counts, List<Double> fmax, int seeds) {
    FabricConfig config = board.config();
    int multipliers = config.rows() * config.lanes() * config.pixels() * config.digitBits();
    List<Double> sorted = fmax.stream().sorted().toList();
    boolean routed = !sorted.isEmpty();
    return Row.empty()
        .with("device", board.device())
        .with("rows", config.rows())
        .with("lanes", config.lanes())
        .with("pixels", config.pixels())
        .with("digit_bits", config.digitBits())
        .with("requantisers", config.requantisers())
        .with("binary_macs_per_cycle", multipliers)
        .with("luts", counts.cost())
        .with("luts_share", Math.round(1000.0 * counts.cost() / luts(board)) / 1000.0)
        .with("luts_per_binary_mac", Math.round(1000.0 * counts.cost() / multipliers) / 1000.0)
        .with("flip_flops", counts.flipFlops())
        .with("block_rams", counts.blockRams())
        .with("dsps", counts.dsps())
        .with("clock_mhz", board.clockMhz())
        .with("fmax_mhz", routed ? sorted.get((sorted.size() - 1) / 2) : 0.0)
        .with("fmax_best_mhz", routed ? sorted.get(sorted.size() - 1) : 0.0)
        .with("seeds", seeds)
        .with("routed", sorted.size())
        .with("networks", networks(config));
  }

  private static int luts(BoardFabric board) {
    return Device.of(board.device()).luts();
  }

  /** Networks that fit, each with the most bits that do: {@code tiny 8, resnet8 4}. */
  static String networks(FabricConfig config) {
    List<String> fitting = new ArrayList<>();
    NETWORKS.forEach(
        (name, builder) ->
            MeasuredNetwork.BITS.stream()
                .filter(bits -> compiles(config, builder, bits))
                .findFirst()
                .ifPresent(bits -> fitting.add(name + " " + bits)));
    return String.join(", ", fitting);
  }

  private static boolean compiles(
      FabricConfig config, BiFunction<List<ModePlan>, Long, IntegerNetwork> builder, int bits) {
    IntegerNetwork network = builder.apply(List.of(ModePlan.uniform(bits)), MeasuredNetwork.SEED);
    try {
      NetworkCompiler.compile(config, network);
      return true;
    } catch (CompileException e) {
      return false;
    }
  }

  /** A line per device, with operations per second, two per multiplication, by bits. */
  @Override
  public List<Row> summary(List<Row> rows) {
    return rows.stream().map(FabricCost::line).toList();
  }

  private static Row line(Row row) {
    Row line =
        Row.empty()
            .with("device", row.text("device"))
            .with("binary_macs_per_cycle", (long) row.number("binary_macs_per_cycle"))
            .with("luts", (long) row.number("luts"))
            .with("luts_per_binary_mac", row.number("luts_per_binary_mac"))
            .with("block_rams", (long) row.number("block_rams"))
            .with("dsps", (long) row.number("dsps"))
            .with("fmax_mhz", row.number("fmax_mhz"))
            .with("fmax_best_mhz", row.number("fmax_best_mhz"))
            .with("seeds_routed", row.text("routed") + " of " + row.text("seeds"));
    for (int bits : MeasuredNetwork.BITS) {
      double perSecond =
          2 * row.number("binary_macs_per_cycle") * row.number("fmax_mhz") / cycles(row, bits);
      line = line.with("gops_" + bits + "_bits", perSecond / 1000);
    }
    return line.with("networks", row.text("networks"));
  }

  /** 1-bit products that the array spends on one of so many bits: an activation is whole digits. */
  private static double cycles(Row row, int bits) {
    double digitBits = row.number("digit_bits");
    return bits * Math.ceil(bits / digitBits) * digitBits;
  }
}
