package dev.saccade.bench;

import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.reference.ReferenceModel;
import dev.saccade.network.zoo.Frames;
import dev.saccade.network.zoo.ModePlan;
import dev.saccade.network.zoo.Zoo;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How fast the reference model runs networks of known shapes with random weights, on one core.
 *
 * <p>{@code seconds_per_frame} is the median over frames of the processor time of the one thread
 * that computes, so that other programs on the machine disturb little; {@code gmacs_per_s} are the
 * network's multiplications, those with padding included, in that time. The time of one mode is
 * that mode's alone.
 */
public final class ModelSpeed implements Benchmark {
  private static final long SEED = 1;
  private static final List<Integer> BITS = List.of(8, 4, 2, 1);

  /** The compiler of the JVM needs about so many multiplications to settle. */
  private static final long WARM_UP_MACS = 6_000_000_000L;

  private static final int FRAMES = 25;
  private static final long QUICK_WARM_UP_MACS = 600_000_000L;
  private static final int QUICK_FRAMES = 5;

  @Override
  public String name() {
    return "model-speed";
  }

  @Override
  public String measures() {
    return "seconds per frame and multiplications per second of the reference model, on one core";
  }

  @Override
  public String duration() {
    return "1 min (quick: 5 s)";
  }

  @Override
  public void run(BenchmarkOptions options, Progress progress, Consumer<Row> rows) {
    for (Map.Entry<String, IntegerNetwork> entry : networks(options, progress).entrySet()) {
      IntegerNetwork network = entry.getValue();
      progress.step("running " + entry.getKey());
      for (int mode = 0; mode < network.modes().size(); mode++) {
        progress.at(mode, network.modes().size());
        double seconds = secondsPerFrame(network, mode, options);
        rows.accept(
            Row.empty()
                .with("network", entry.getKey())
                .with("bits", BITS.get(mode))
                .with("backend", "model")
                .with("seconds_per_frame", seconds)
                .with("gmacs_per_s", network.macs() / seconds / 1e9));
      }
    }
  }

  private static Map<String, IntegerNetwork> networks(BenchmarkOptions options, Progress progress) {
    progress.step("building networks");
    List<ModePlan> modes = BITS.stream().map(ModePlan::uniform).toList();
    Map<String, IntegerNetwork> networks = new LinkedHashMap<>();
    networks.put("resnet8", Zoo.resNet8(modes, SEED));
    networks.put("mobilenet", Zoo.mobileNet(modes, SEED));
    if (!options.quick()) {
      networks.put("ultranet", Zoo.ultraNet(modes, SEED));
    }
    return networks;
  }

  private static double secondsPerFrame(
      IntegerNetwork network, int mode, BenchmarkOptions options) {
    ReferenceModel model = new ReferenceModel(network);
    byte[] frame = Frames.texture(network.inputShape(), SEED);
    long warmUp = options.quick() ? QUICK_WARM_UP_MACS : WARM_UP_MACS;
    for (long macs = 0; macs < warmUp; macs += network.macs()) {
      model.run(frame, mode);
    }
    double[] seconds = new double[options.quick() ? QUICK_FRAMES : FRAMES];
    for (int i = 0; i < seconds.length; i++) {
      long start = cpuNanos();
      model.run(frame, mode);
      seconds[i] = (cpuNanos() - start) / 1e9;
    }
    Arrays.sort(seconds);
    return seconds[seconds.length / 2];
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
