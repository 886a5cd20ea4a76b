package dev.saccade.bench;

import dev.saccade.fabric.Counters;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.ModeEntry;
import dev.saccade.network.compiler.NetworkCompiler;
import dev.saccade.network.compiler.Program;
import dev.saccade.network.cycles.CycleModel;
import dev.saccade.network.cycles.FrameCycles;
import dev.saccade.network.integer.Convolution;
import dev.saccade.network.integer.IntegerNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The share of the array's 1-bit multipliers that do a multiplication which the network asks for:
 * {@code Σ MACs · w · ⌈a / digitBits⌉ / (cycles · rows · lanes · pixels)}. Padded lanes, channels
 * and filters do not count as work; the loads and drains of every layer count as cycles, and so
 * does the gap to the next frame, which waits. Averages are additions and count as no work either.
 *
 * <p>Cycles are modelled: those of the cycle model, to which the tests hold the hardware.
 */
public final class Utilisation implements Benchmark {
  private static final int ROWS = 8;
  private static final int LANES = 16;
  private static final int REQUANTISERS = 4;

  /** An average is a layer whose weights are all the code 1, stored as one bit. */
  private static final int AVERAGE_BITS = 1;

  @Override
  public String name() {
    return "utilisation";
  }

  @Override
  public String measures() {
    return "share of the array that multiplies, per network and precision, whole frames (modelled)";
  }

  @Override
  public String duration() {
    return "1 min (quick: 10 s, one network)";
  }

  @Override
  public void run(BenchmarkOptions options, Progress progress, Consumer<Row> rows) {
    List<MeasuredNetwork> networks = List.of(MeasuredNetwork.values());
    for (MeasuredNetwork measured : options.quick() ? networks.subList(0, 1) : networks) {
      progress.step("building " + measured);
      IntegerNetwork network = measured.build();
      for (int pixels : List.of(1, 4)) {
        progress.step("counting the cycles of " + measured + ", pixels = " + pixels);
        rows(measured.toString(), network, config(pixels)).forEach(rows);
      }
    }
  }

  /** A fabric of the measured shape with memories that hold all of the networks. */
  static FabricConfig config(int pixels) {
    return FabricConfig.builder()
        .rows(ROWS)
        .lanes(LANES)
        .pixels(pixels)
        .digitBits(8)
        .requantisers(REQUANTISERS)
        .accumulatorBits(26)
        .multiplierBits(32)
        .activationBytes(1 << 21)
        .weightWords(1 << 16)
        .parameterWords(1 << 14)
        .patchSegments(256)
        .poolWords(512)
        .resultWords(1 << 14)
        .layers(64)
        .depthwiseWords(8)
        .build();
  }

  private static List<Row> rows(String name, IntegerNetwork network, FabricConfig config) {
    Program program = NetworkCompiler.compile(config, network).programs().get(0);
    List<Row> rows = new ArrayList<>();
    for (int mode = 0; mode < MeasuredNetwork.BITS.size(); mode++) {
      FrameCycles frame = new CycleModel().frame(program, mode);
      Counters total = frame.total();
      rows.add(
          Row.empty()
              .with("network", name)
              .with("bits", MeasuredNetwork.BITS.get(mode))
              .with("rows", ROWS)
              .with("lanes", LANES)
              .with("pixels", config.pixels())
              .with("digit_bits", config.digitBits())
              .with("requantisers", REQUANTISERS)
              .with("cycles", frame.interval())
              .with("utilisation", of(network, program, mode, frame))
              .with("fill_wait", share(total.fillWait(), total))
              .with("drain_wait", share(total.drainWait(), total))
              .with("layer_wait", share(total.layerWait(), total)));
    }
    return rows;
  }

  private static double share(long cycles, Counters total) {
    return (double) cycles / total.cycles();
  }

  /** The utilisation of a frame of a mode, while frames wait for the fabric. */
  public static double of(IntegerNetwork network, Program program, int mode, FrameCycles frame) {
    FabricConfig config = program.config();
    double products = (double) frame.interval() * config.rows() * config.lanes() * config.pixels();
    double work = 0;
    for (int layer = 0; layer < network.layers().size(); layer++) {
      work += work(network, program, mode, layer);
    }
    return work / products;
  }

  /** Products of a weight bit and a digit that a layer of a frame asks for. */
  public static double work(IntegerNetwork network, Program program, int mode, int layer) {
    Convolution convolution = network.layers().get(layer);
    ModeEntry entry = program.modes().get(mode).get(layer);
    return multiplies(convolution)
        ? (double) convolution.macs(network.inputOf(convolution).shape())
            * entry.weightBits()
            * entry.digits()
        : 0;
  }

  /** Whether a layer is more than an average. */
  static boolean multiplies(Convolution layer) {
    return layer.weights().storedBits() > AVERAGE_BITS;
  }
}
