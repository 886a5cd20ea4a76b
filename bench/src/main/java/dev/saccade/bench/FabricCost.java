package dev.saccade.bench;

import dev.saccade.fabric.BuildIdentity;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.verilog.Manifest;
import dev.saccade.hdl.verilog.VerilogWriter;
import dev.saccade.rtl.catalogue.BoardFabric;
import dev.saccade.synthesis.CellCounts;
import dev.saccade.synthesis.Device;
import dev.saccade.synthesis.PlaceAndRoute;
import dev.saccade.synthesis.Routing;
import dev.saccade.synthesis.SynthesisException;
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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a whole fabric costs on the FPGAs of boards, and how fast it is there: control,
 * requantisers, memories and link included, with its register port behind three pins. It is
 * synthesised, and placed and routed with up to five seeds as long as the time for its device
 * lasts.
 *
 * <p>{@code luts} are counted as by {@link DotCost}; shares are of what the device has. {@code
 * fmax_mhz} is the median over the {@code seeds_routed} of {@code seeds}, by nextpnr's timing
 * model; it is 0 where nothing was {@code routed} or the tool times no path, and {@code
 * critical_path} is what limits it. {@code reason} says, in the tool's words, why seeds were not
 * routed; their logs are kept. {@code networks} lists those that the compiler accepts, with the
 * most bits of weights and activations that it does.
 */
public final class FabricCost implements Benchmark {
  private static final int SEEDS = 5;

  /** No further seed begins after that long. */
  private static final Duration TIME_PER_DEVICE = Duration.ofHours(1);

  /** For one run of a tool on a machine that others use as well. */
  private static final Duration PATIENCE = Duration.ofHours(3);

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
      Row head = head(board);
      Optional<Row> known = options.known().stream().filter(row -> row.begins(head)).findFirst();
      rows.accept(
          known.isPresent()
              ? known.orElseThrow()
              : measure(board, options.quick() ? 1 : SEEDS, progress));
    }
  }

  private static Row measure(BoardFabric board, int seeds, Progress progress) throws IOException {
    Device device = Device.of(board.device());
    try (TemporaryFolder folder = TemporaryFolder.of("fabric-cost-" + board.device())) {
      Path work = folder.path();
      progress.step("synthesising the fabric of " + board.device());
      Manifest manifest = new VerilogWriter(work).write(Design.elaborate(board.top()).top());
      SynthesisTools tools = SynthesisTools.ofUser();
      Path place = work.resolve("work");
      CellCounts counts;
      try {
        counts =
            new SynthesisFlow(new Yosys(tools).timeout(PATIENCE))
                .netlist(work, manifest, device.family(), place);
      } catch (SynthesisException e) {
        folder.keepLogs();
        throw e;
      }
      List<Routing> routings = new ArrayList<>();
      Instant end = Instant.now().plus(TIME_PER_DEVICE);
      while (device.router().isPresent()
          && routings.size() < seeds
          && (routings.isEmpty() || Instant.now().isBefore(end))) {
        int seed = routings.size() + 1;
        progress.step("placing and routing the fabric of " + board.device() + ", seed " + seed);
        Routing routing =
            new PlaceAndRoute(tools, PATIENCE).run(place, manifest, device, board.clockMhz(), seed);
        routings.add(routing);
        if (routing.timing().isEmpty()) {
          folder.keepLogs();
          progress.note(
              String.format(
                  Locale.ROOT,
                  "%s, seed %d: %s; see %s",
                  board.device(),
                  seed,
                  routing.reason(),
                  place.resolve("place-" + seed + ".log")));
        }
      }
      return row(board, counts, routings, FabricNetworks.fitting(board.config()));
    }
  }

  /** The columns that say what was measured. */
  private static Row head(BoardFabric board) {
    FabricConfig config = board.config();
    return Row.empty()
        .with("device", board.device())
        .with("rows", config.rows())
        .with("lanes", config.lanes())
        .with("pixels", config.pixels())
        .with("digit_bits", config.digitBits())
        .with("requantisers", config.requantisers())
        .with("clock_mhz", board.clockMhz())
        // All other choices, and the contract: what was measured of another fabric is not of
        // today's.
        .with("identity", BuildIdentity.of(config).toString());
  }

  static Row row(BoardFabric board, CellCounts counts, List<Routing> routings, String networks) {
    FabricConfig config = board.config();
    Device device = Device.of(board.device());
    int multipliers = multipliers(config);
    long routed = routings.stream().filter(Routing::routed).count();
    List<TimingReport> timed =
        routings.stream()
            .flatMap(routing -> routing.timing().stream())
            .sorted(Comparator.comparingDouble(TimingReport::fmaxMhz))
            .toList();
    Optional<TimingReport> median =
        timed.isEmpty() ? Optional.empty() : Optional.of(timed.get((timed.size() - 1) / 2));
    return head(board)
        .with("binary_macs_per_cycle", multipliers)
        .with("luts", counts.cost())
        .with("luts_share", ratio(counts.cost(), device.luts()))
        .with("luts_per_binary_mac", ratio(counts.cost(), multipliers))
        .with("flip_flops", counts.flipFlops())
        .with("block_rams", counts.blockRams())
        .with("block_rams_share", ratio(counts.blockRams(), device.blockRams()))
        .with("single_port_rams", counts.singlePortRams())
        .with("dsps", counts.dsps())
        .with("dsps_share", ratio(counts.dsps(), device.dsps()))
        .with("fmax_mhz", median.map(TimingReport::fmaxMhz).orElse(0.0))
        .with("fmax_best_mhz", timed.isEmpty() ? 0.0 : timed.get(timed.size() - 1).fmaxMhz())
        .with("seeds", routings.size())
        .with("seeds_routed", routed)
        .with("routed", String.valueOf(routed > 0))
        .with("reason", reason(device, routings))
        .with(
            "critical_path",
            median.flatMap(TimingReport::criticalPath).map(path -> path.toString()).orElse(""))
        .with("networks", networks);
  }

  /** 1-bit products per cycle. */
  private static int multipliers(FabricConfig config) {
    return config.rows() * config.lanes() * config.pixels() * config.digitBits();
  }

  /** Why seeds were not routed or not timed: the different reasons in the order of the seeds. */
  private static String reason(Device device, List<Routing> routings) {
    if (device.router().isEmpty()) {
      return "no open tool places and routes " + device.id();
    }
    Set<String> reasons = new LinkedHashSet<>();
    routings.stream().map(Routing::reason).filter(text -> !text.isEmpty()).forEach(reasons::add);
    return String.join("; ", reasons);
  }

  private static double ratio(int count, int of) {
    return Math.round(1000.0 * count / of) / 1000.0;
  }

  /** A line per fabric, measured or not. */
  @Override
  public List<Row> summary(List<Row> rows) {
    return BoardFabric.all().stream()
        .map(
            board -> measured(rows, board).map(FabricCost::line).orElseGet(() -> unmeasured(board)))
        .toList();
  }

  static Optional<Row> measured(List<Row> rows, BoardFabric board) {
    Row head = head(board);
    return rows.stream().filter(row -> row.begins(head)).findFirst();
  }

  private static Row line(Row row) {
    boolean timed = row.number("fmax_mhz") > 0;
    String seeds = row.text("seeds_routed") + " of " + row.text("seeds");
    String result = row.text("reason");
    Row line =
        Row.empty()
            .with("device", row.text("device"))
            .with("rows_lanes_pixels_bits", shape(row))
            .with("binary_macs_per_cycle", (long) row.number("binary_macs_per_cycle"))
            .with("luts", (long) row.number("luts"))
            .with("luts_share", row.number("luts_share"))
            .with("luts_per_binary_mac", row.number("luts_per_binary_mac"))
            .with("block_rams", (long) row.number("block_rams"))
            .with("block_rams_share", row.number("block_rams_share"))
            .with("single_port_rams", (long) row.number("single_port_rams"))
            .with("dsps", (long) row.number("dsps"));
    line =
        timed
            ? line.with("fmax_mhz", row.number("fmax_mhz"))
                .with("fmax_best_mhz", row.number("fmax_best_mhz"))
            : line.with("fmax_mhz", Table.NONE).with("fmax_best_mhz", Table.NONE);
    return line.with("seeds_routed", row.number("seeds") == 0 ? Table.NONE : seeds)
        .with("remark", result.isEmpty() ? Table.NONE : result)
        .with("networks", row.text("networks"));
  }

  private static Row unmeasured(BoardFabric board) {
    Row head = head(board);
    Row line =
        Row.empty().with("device", board.device()).with("rows_lanes_pixels_bits", shape(head));
    line = line.with("binary_macs_per_cycle", multipliers(board.config()));
    for (String figure :
        List.of(
            "luts",
            "luts_share",
            "luts_per_binary_mac",
            "block_rams",
            "block_rams_share",
            "single_port_rams",
            "dsps",
            "fmax_mhz",
            "fmax_best_mhz",
            "seeds_routed")) {
      line = line.with(figure, Table.NONE);
    }
    return line.with("remark", "not yet measured").with("networks", Table.NONE);
  }

  /** Such as {@code 16x16x4x8}. */
  private static String shape(Row row) {
    return String.join(
        "x", row.text("rows"), row.text("lanes"), row.text("pixels"), row.text("digit_bits"));
  }

  /** Ours, measured or not, then what others published of theirs. */
  @Override
  public List<Row> comparison(List<Row> rows) {
    List<Peer> systems = new ArrayList<>();
    for (BoardFabric board : BoardFabric.all()) {
      systems.add(measured(rows, board).map(FabricCost::peer).orElseGet(() -> unknown(board)));
    }
    systems.addAll(Peer.published());
    return systems.stream().map(Peer::line).toList();
  }

  private static Peer peer(Row row) {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("luts", row.number("luts"));
    figures.put("luts_per_binary_mac", row.number("luts_per_binary_mac"));
    boolean timed = row.number("fmax_mhz") > 0;
    if (timed) {
      figures.put("fmax_mhz", row.number("fmax_mhz"));
      MeasuredNetwork.BITS.forEach(bits -> figures.put("gops_" + bits + "_bits", gops(row, bits)));
    }
    String meaning =
        timed
            ? "peak of a whole fabric, placed and routed, by nextpnr's timing model"
            : "a whole fabric, synthesised; its clock is not known: " + row.text("reason");
    return ours(row.text("device"), "measured", figures, meaning);
  }

  private static Peer unknown(BoardFabric board) {
    return ours(board.device(), Table.NONE, Map.of(), "not yet measured");
  }

  private static Peer ours(
      String device, String basis, Map<String, Double> figures, String meaning) {
    return new Peer(
        "Saccade",
        device,
        "1 to 8, run time",
        basis,
        figures,
        meaning,
        "./saccade bench fabric-cost");
  }

  /** Billions of operations per second, two per product of so many bits times as many. */
  private static double gops(Row row, int bits) {
    double digitBits = row.number("digit_bits");
    double products = bits * Math.ceil(bits / digitBits) * digitBits;
    return 2 * row.number("binary_macs_per_cycle") * row.number("fmax_mhz") / products / 1000;
  }
}
