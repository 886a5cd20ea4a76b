package dev.saccade.rtl.top;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.fabric.Counters;
import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.packet.Messages;
import dev.saccade.fabric.packet.Messages.Result;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.network.compiler.NetworkCompiler;
import dev.saccade.network.compiler.Program;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.integer.WeightCodes;
import dev.saccade.network.zoo.Frames;
import dev.saccade.network.zoo.ModePlan;
import dev.saccade.network.zoo.NetworkBuilder;
import dev.saccade.network.zoo.Zoo;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One image of weights serves every precision, and a frame's neighbours change nothing in it. */
final class PrecisionTest {
  private static final long SEED = 20261121;
  private static final FabricConfig CONFIG =
      FabricConfig.builder().modes(8).frameSlots(3).requantisers(4).build();
  private static final ModuleIr TOP = Design.elaborate(new Fabric(CONFIG, Body.BEHAVIOURAL)).top();

  private static FabricBench bench(Simulation simulation, IntegerNetwork network, int stalls) {
    return new FabricBench(
        simulation, NetworkCompiler.compile(CONFIG, network), network, stalls, SEED);
  }

  /** 8, 2, skip, 4, 1, 8, ...: each frame is, bit and cycle, what it is alone. */
  @Test
  void interleavedModesEqualSeparateRuns() {
    IntegerNetwork network = Zoo.tiny(ModePlan.standard(), SEED);
    int skip = -1;
    int[] modes = {0, 2, skip, 1, 3, 0, 4, skip, skip, 3, 2, 4, 1, 0, 0, 2};
    List<Result> together = new ArrayList<>();
    try (Simulation simulation = CycleSimulator.open(TOP, SEED)) {
      FabricBench bench = bench(simulation, network, 1);
      int sent = 0;
      for (int i = 0; i < modes.length; i++) {
        for (; sent < Math.min(modes.length, i + CONFIG.frameSlots()); sent++) {
          bench
              .link()
              .send(
                  modes[sent] == skip
                      ? Messages.record(DecisionRecord.skip(0, sent))
                      : Messages.frame(bench.run(modes[sent], sent), pixels(network, sent)));
        }
        together.add(bench.await());
      }
    }
    for (int i = 0; i < modes.length; i++) {
      if (modes[i] == skip) {
        assertThat(together.get(i).header().computed()).isFalse();
        assertThat(together.get(i).payload()).isEmpty();
      }
    }
    for (int mode = 0; mode < network.modes().size(); mode++) {
      try (Simulation simulation = CycleSimulator.open(TOP, SEED + mode)) {
        FabricBench bench = bench(simulation, network, 0);
        for (int i = 0; i < modes.length; i++) {
          if (modes[i] == mode) {
            requireEqual(together.get(i), alone(bench, mode, i));
          }
        }
      }
    }
  }

  private static void requireEqual(Result result, Result alone) {
    assertThat(result.payload()).isEqualTo(alone.payload());
    assertThat(result.frame()).isEqualTo(alone.frame());
    assertThat(result.layers()).isEqualTo(alone.layers());
  }

  private static byte[] pixels(IntegerNetwork network, int frame) {
    return Frames.noise(network.inputShape(), SEED + frame);
  }

  /** The frame on a fabric that computes in this mode only and has nothing else to do. */
  private static Result alone(FabricBench bench, int mode, int frame) {
    DecisionRecord record = bench.run(mode, frame);
    byte[] pixels = pixels(bench.network(), frame);
    bench.link().send(Messages.frame(record, pixels));
    Result result = bench.await();
    bench.check(result, record, pixels);
    return result;
  }

  /**
   * Weights as the hardware multiplies them, read out one by one: pixel p is 1 in channel p alone,
   * so with the zero point 0 the raw result of filter f is twice its weight code of channel p. In
   * the mode of n bits it is the prefix of the code of 8 bits.
   */
  @Test
  void weightsOfFewerBitsArePrefixes() {
    int channels = 2 * CONFIG.lanes() + 3;
    int filters = CONFIG.rows() + 3;
    byte[] codes = new byte[channels * filters];
    new SplittableRandom(SEED).nextBytes(codes);
    WeightCodes weights = new WeightCodes(filters, 1, 1, channels, 8, codes);
    List<ModePlan> plans =
        IntStream.iterate(8, bits -> bits > 0, bits -> bits - 1)
            .mapToObj(ModePlan::uniform)
            .toList();
    NetworkBuilder builder =
        new NetworkBuilder("weights", new TensorShape(1, channels, channels), plans, SEED);
    builder
        .layer("weights", IntegerNetwork.INPUT)
        .filters(filters)
        .weights(weights, List.of(8, 7, 6, 5, 4, 3, 2, 1), bits -> 0)
        .rawResult()
        .add();
    IntegerNetwork network = builder.build();
    byte[] ones = new byte[channels * channels];
    for (int channel = 0; channel < channels; channel++) {
      ones[channel * channels + channel] = 1;
    }
    FabricConfig config = CONFIG.toBuilder().pixelTables(channels).build();
    Program program = NetworkCompiler.compile(config, network).programs().get(0);
    ModuleIr top = Design.elaborate(new Fabric(config, Body.BEHAVIOURAL)).top();
    try (Simulation simulation = CycleSimulator.open(top, SEED)) {
      FabricBench bench =
          new FabricBench(simulation, NetworkCompiler.compile(config, network), network, 0, SEED);
      for (int mode = 0; mode < plans.size(); mode++) {
        int dropped = mode;
        bench.link().send(Messages.frame(bench.run(mode, mode), ones));
        int[] read = program.results().tensors(bench.await().payload()).get(0);
        for (int channel = 0; channel < channels; channel++) {
          for (int filter = 0; filter < filters; filter++) {
            int code = codes[filter * channels + channel] & 0xFF;
            assertThat(read[channel * filters + filter])
                .as("filter %d, channel %d, without %d bits", filter, channel, dropped)
                .isEqualTo(2 * (code >> dropped));
          }
        }
      }
    }
  }

  /** What the tests of whole fabrics rest on: another weight, pixel or count is a failure. */
  @Test
  void wrongResultsAndCountsAreSeen() {
    IntegerNetwork network = Zoo.tiny(ModePlan.standard(), SEED);
    IntegerNetwork other = Zoo.tiny(ModePlan.standard(), SEED + 1);
    try (Simulation simulation = CycleSimulator.open(TOP, SEED)) {
      FabricBench bench =
          new FabricBench(simulation, NetworkCompiler.compile(CONFIG, network), other, 0, SEED);
      DecisionRecord record = bench.run(0, 0);
      bench.link().send(Messages.frame(record, pixels(network, 0)));
      Result result = bench.await();
      assertThatThrownBy(() -> bench.check(result, record, pixels(network, 0)))
          .isInstanceOf(AssertionError.class);
    }
    try (Simulation simulation = CycleSimulator.open(TOP, SEED)) {
      FabricBench bench = bench(simulation, network, 0);
      DecisionRecord record = bench.run(0, 0);
      bench.link().send(Messages.frame(record, pixels(network, 0)));
      Result result = bench.await();
      bench.check(result, record, pixels(network, 0));
      List<Counters> layers = new ArrayList<>(result.layers());
      layers.set(1, layers.get(1).plus(new Counters(0, 0, 1, 0, 0, 0, 0, 0)));
      Result slower =
          new Result(record, result.header(), result.counted(), layers, result.results());
      assertThatThrownBy(() -> bench.check(slower, record, pixels(network, 0)))
          .isInstanceOf(AssertionError.class);
    }
  }
}
