package dev.saccade.bench;

import dev.saccade.fabric.Counters;
import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.packet.Messages.Result;
import dev.saccade.network.compiler.FabricImage;
import dev.saccade.network.compiler.NetworkCompiler;
import dev.saccade.network.compiler.Program;
import dev.saccade.network.cycles.CycleModel;
import dev.saccade.network.cycles.FrameCycles;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.reference.Activations;
import dev.saccade.network.reference.ReferenceModel;
import dev.saccade.network.zoo.Frames;
import dev.saccade.sim.VerilatedModel;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A frame in Verilator, and the same results and counts from the models: networks of known shapes
 * with random weights on the fabric that {@link Utilisation} measures, one pixel.
 *
 * <ul>
 *   <li>{@code verilator}: the whole fabric. Its time begins when the frame is uploaded and ends
 *       with the last byte of the result, and the cycles in between are one call: nothing of it is
 *       a test bench's.
 *   <li>{@code model}: the reference model computes the frame, and the cycle model counts all its
 *       layers anew.
 * </ul>
 *
 * <p>{@code seconds_per_frame} is the processor time of the one thread that computes, for the
 * models the median over frames, so that other programs on the machine disturb little; {@code
 * gmacs_per_s} are the network's multiplications, those with padding included, in that time. {@code
 * equal} says whether both gave the same results, the same counts for every layer and the same
 * cycles.
 */
public final class ModelSpeed implements Benchmark {

  /** The compiler of the JVM needs about so many multiplications to settle. */
  private static final long WARM_UP_MACS = 6_000_000_000L;

  private static final int FRAMES = 25;
  private static final long QUICK_WARM_UP_MACS = 1_500_000_000L;
  private static final int QUICK_FRAMES = 9;

  /** What one backend gave. */
  private record Measured(
      double seconds, List<List<Integer>> outputs, List<Counters> layers, long cycles) {}

  @Override
  public String name() {
    return "model-speed";
  }

  @Override
  public String measures() {
    return "seconds per frame of the fabric in Verilator, and of the models that equal it";
  }

  @Override
  public String duration() {
    return "3 min (quick: 1 min, one network)";
  }

  @Override
  public Map<String, String> tools() {
    return ToolVersions.ofVerilator();
  }

  @Override
  public void run(BenchmarkOptions options, Progress progress, Consumer<Row> rows)
      throws IOException {
    progress.step("building the fabric");
    try (TemporaryFolder folder = TemporaryFolder.of(name())) {
      VerilatedModel fabric = VerilatedFabric.model(Utilisation.config(1), folder.path());
      List<MeasuredNetwork> networks = List.of(MeasuredNetwork.values());
      for (MeasuredNetwork network : options.quick() ? networks.subList(0, 1) : networks) {
        measure(network, fabric, options, progress, rows);
      }
    }
  }

  private static void measure(
      MeasuredNetwork measured,
      VerilatedModel model,
      BenchmarkOptions options,
      Progress progress,
      Consumer<Row> rows) {
    progress.step("building " + measured);
    IntegerNetwork network = measured.build();
    FabricImage image = NetworkCompiler.compile(Utilisation.config(1), network);
    byte[] pixels = Frames.texture(network.inputShape(), MeasuredNetwork.SEED);
    try (VerilatedFabric fabric = VerilatedFabric.load(model, image)) {
      progress.step("running " + measured);
      for (int mode = 0; mode < network.modes().size(); mode++) {
        progress.at(mode, network.modes().size());
        Program program = image.programs().get(0);
        Measured rtl = verilator(fabric, program, mode, pixels);
        Measured models = models(network, program, mode, pixels, options);
        String equal = String.valueOf(equal(rtl, models));
        Row head =
            Row.empty()
                .with("network", measured.toString())
                .with("bits", MeasuredNetwork.BITS.get(mode));
        rows.accept(row(head, "verilator", rtl, rtl, network.macs(), equal));
        rows.accept(row(head, "model", models, rtl, network.macs(), equal));
      }
    }
  }

  private static boolean equal(Measured rtl, Measured models) {
    return rtl.outputs().equals(models.outputs())
        && rtl.layers().equals(models.layers())
        && rtl.cycles() == models.cycles();
  }

  private static Row row(
      Row head, String backend, Measured measured, Measured rtl, long macs, String equal) {
    return head.with("backend", backend)
        .with("cycles", measured.cycles())
        .with("seconds_per_frame", measured.seconds())
        .with("gmacs_per_s", macs / measured.seconds() / 1e9)
        .with("ratio_to_rtl", rtl.seconds() / measured.seconds())
        .with("equal", equal);
  }

  private static Measured verilator(
      VerilatedFabric fabric, Program program, int mode, byte[] pixels) {
    DecisionRecord record = fabric.upload(mode, pixels);
    long start = cpuNanos();
    Result result = fabric.compute(record);
    double seconds = (cpuNanos() - start) / 1e9;
    return new Measured(
        seconds,
        lists(program.results().tensors(result.payload()).stream()),
        result.layers(),
        result.header().cycles());
  }

  private static Measured models(
      IntegerNetwork network, Program program, int mode, byte[] pixels, BenchmarkOptions options) {
    ReferenceModel reference = new ReferenceModel(network);
    long warmUp = options.quick() ? QUICK_WARM_UP_MACS : WARM_UP_MACS;
    for (long macs = 0; macs < warmUp; macs += network.macs()) {
      reference.run(pixels, mode);
      new CycleModel().frame(program, mode);
    }
    double[] seconds = new double[options.quick() ? QUICK_FRAMES : FRAMES];
    List<Activations> results = new ArrayList<>();
    List<FrameCycles> counts = new ArrayList<>();
    for (int i = 0; i < seconds.length; i++) {
      long start = cpuNanos();
      Activations result = reference.run(pixels, mode);
      FrameCycles cycles = new CycleModel().frame(program, mode);
      seconds[i] = (cpuNanos() - start) / 1e9;
      results.add(result);
      counts.add(cycles);
    }
    FrameCycles cycles = counts.get(counts.size() - 1);
    Activations result = results.get(results.size() - 1);
    return new Measured(
        median(seconds),
        lists(network.outputs().stream().map(result::output)),
        cycles.layers(),
        cycles.total().cycles());
  }

  private static List<List<Integer>> lists(Stream<int[]> tensors) {
    return tensors.map(tensor -> IntStream.of(tensor).boxed().toList()).toList();
  }

  private static double median(double[] seconds) {
    Arrays.sort(seconds);
    return seconds[seconds.length / 2];
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
