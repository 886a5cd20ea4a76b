package dev.saccade.rtl.top;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.PlaneEncoding;
import dev.saccade.fabric.packet.Messages;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.network.compiler.FabricImage;
import dev.saccade.network.compiler.NetworkCompiler;
import dev.saccade.network.integer.Convolution;
import dev.saccade.network.integer.ConvolutionMode;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.zoo.Frames;
import dev.saccade.network.zoo.RandomLimits;
import dev.saccade.network.zoo.RandomNetworks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random layers in all their modes, corners first, and small random networks among them, through
 * the packets of the whole fabric with random stalls on both streams: every result is the reference
 * model's and every count the cycle model's. 588 layers, and 5,880 in a full test.
 */
final class RandomLayersTest {
  private static final long SEED = 20261121;
  private static final int PLAIN_LAYERS = 84;

  private static final int LAYERS =
      Boolean.getBoolean("saccade.full") ? 10 * PLAIN_LAYERS : PLAIN_LAYERS;

  /** So that most of the cycles are the core's and not the link's. */
  private static final int MOST_PIXELS = 8 * 1024;

  private static final int MACS = 30_000;

  /** Every so many layers a network of several is run too, and a depthwise one. */
  private static final int NETWORK_EVERY = 12;

  private static final FabricConfig LARGE =
      FabricConfig.builder()
          .accumulatorBits(26)
          .multiplierBits(30)
          .activationBytes(256 * 1024)
          .weightWords(32 * 1024)
          .parameterWords(8 * 1024)
          .patchSegments(256)
          .poolWords(1024)
          .resultWords(32 * 1024)
          .pixelTables(256)
          .build();

  private static final FabricConfig SIGNS =
      LARGE.toBuilder().encoding(PlaneEncoding.RELATIVE_SIGNS).accumulatorBits(30).build();

  private static final List<FabricConfig> CONFIGS =
      List.of(
          LARGE,
          LARGE.toBuilder().rows(16).lanes(8).pixels(3).digitBits(4).requantisers(4).build(),
          LARGE.toBuilder()
              .lanes(32)
              .pixels(2)
              .digitBits(1)
              .requantisers(8)
              .depthwiseWords(8)
              .build(),
          LARGE.toBuilder().digitBits(2).requantisers(1).pixels(5).depthwiseWords(16).build(),
          SIGNS,
          SIGNS.toBuilder()
              .digitBits(1)
              .lanes(8)
              .pixels(4)
              .frameSlots(1)
              .counters(false)
              .registerPort(false)
              .build(),
          LARGE.toBuilder().rows(16).requantisers(1).singlePortBanks(4).build());

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void equalTheReferenceAndTheCycleModel(int number) {
    FabricConfig config = CONFIGS.get(number);
    RandomNetworks networks = networks(number);
    Design design = Design.elaborate(new Fabric(config, Body.BEHAVIOURAL));
    try (Simulation simulation = CycleSimulator.open(design.top(), SEED)) {
      int index = 0;
      for (int done = 0; done < LAYERS; index++) {
        IntegerNetwork layer = networks.layer(index);
        if (layer.inputShape().codes() <= MOST_PIXELS) {
          check(simulation, config, layer, "config " + number + " layer " + index);
          done++;
        }
        if (index % NETWORK_EVERY == 0) {
          List<IntegerNetwork> more = List.of(networks.network(index), networks.depthwise(index));
          for (IntegerNetwork network : more) {
            if (network.inputShape().codes() <= MOST_PIXELS) {
              check(simulation, config, network, "config " + number + " " + network.name());
            }
          }
        }
      }
    }
  }

  private static RandomNetworks networks(int config) {
    return new RandomNetworks(SEED + config, new RandomLimits(MACS, 64, 200, 64, 26, 28));
  }

  private static void check(
      Simulation simulation, FabricConfig config, IntegerNetwork network, String what) {
    try {
      FabricImage image = NetworkCompiler.compile(config, network);
      SplittableRandom random = new SplittableRandom(what.hashCode());
      int stalls = Math.max(0, random.nextInt(-2, 4));
      FabricBench bench = new FabricBench(simulation, image, network, 0, random.nextLong());
      bench.link().stalls(stalls);
      run(bench, Frames.noise(network.inputShape(), random.nextLong()));
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError("seed " + SEED + " " + what + ": " + e.getMessage(), e);
    }
  }

  /** Uploads a frame once and passes over it in every mode. */
  private static void run(FabricBench bench, byte[] pixels) {
    int modes = bench.network().modes().size();
    List<DecisionRecord> records = new ArrayList<>();
    for (int mode = 0; mode < modes; mode++) {
      int keep = mode < modes - 1 ? DecisionRecord.KEEP_FRAME : 0;
      DecisionRecord counted = bench.run(mode, 7).withPass(mode);
      DecisionRecord record = counted.withFlags(counted.flags() | keep);
      records.add(record);
      bench.link().send(mode == 0 ? Messages.frame(record, pixels) : Messages.record(record));
    }
    for (DecisionRecord record : records) {
      bench.check(bench.await(), record, pixels);
    }
  }

  /** What is run meets both ends of every range, and what lies between. */
  @Test
  void layersCoverWhatFabricsMustServe() {
    Map<String, SortedSet<Integer>> seen = new HashMap<>();
    for (int number = 0; number < CONFIGS.size(); number++) {
      RandomNetworks networks = networks(number);
      int index = 0;
      for (int done = 0; done < PLAIN_LAYERS; index++) {
        IntegerNetwork network = networks.layer(index);
        if (network.inputShape().codes() <= MOST_PIXELS) {
          done++;
          note(seen, network);
        }
      }
    }
    assertThat(seen.get("kernel")).containsExactly(1, 2, 3, 4, 5, 6, 7);
    assertThat(seen.get("stride")).containsExactly(1, 2, 3);
    assertThat(seen.get("padding")).contains(0, 1, 2, 3, 4, 5, 6, 7);
    assertThat(seen.get("size")).contains(1, 64).hasSizeGreaterThan(40);
    assertThat(seen.get("channels")).contains(1, 200).hasSizeGreaterThan(60);
    assertThat(seen.get("groups")).contains(1, 2, 5, 200);
    assertThat(seen.get("weight bits")).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(seen.get("activation bits")).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(seen.get("half zero of weights")).containsExactly(0, 1);
    assertThat(seen.get("half zero of activations")).containsExactly(0, 1);
    assertThat(seen.get("signed activations")).containsExactly(0, 1);
  }

  private static void note(Map<String, SortedSet<Integer>> seen, IntegerNetwork network) {
    Convolution layer = network.layers().get(0);
    note(seen, "kernel", layer.weights().kernelHeight());
    note(seen, "stride", layer.strideX());
    note(seen, "padding", layer.padding().left());
    note(seen, "size", network.inputShape().height());
    note(seen, "channels", network.inputShape().channels());
    note(seen, "groups", layer.groups());
    for (ConvolutionMode mode : layer.modes()) {
      note(seen, "weight bits", mode.weightBits());
      note(seen, "activation bits", mode.input().bits());
      note(seen, "half zero of weights", mode.weightZeroHalves() & 1);
      note(seen, "half zero of activations", mode.input().zeroHalves() & 1);
      note(seen, "signed activations", mode.input().zeroHalves() > 0 ? 1 : 0);
    }
  }

  private static void note(Map<String, SortedSet<Integer>> seen, String what, int value) {
    seen.computeIfAbsent(what, unused -> new TreeSet<>()).add(value);
  }
}
