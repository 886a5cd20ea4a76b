package dev.saccade.rtl.top;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.fabric.Counters;
import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.Descriptor;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.packet.Messages;
import dev.saccade.fabric.packet.Messages.Result;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.hdl.verilog.VerilogWriter;
import dev.saccade.network.compiler.CompileException;
import dev.saccade.network.compiler.FabricImage;
import dev.saccade.network.compiler.NetworkCompiler;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.zoo.Frames;
import dev.saccade.network.zoo.ModePlan;
import dev.saccade.network.zoo.NetworkBuilder;
import dev.saccade.network.zoo.RandomLimits;
import dev.saccade.network.zoo.RandomNetworks;
import dev.saccade.rtl.weights.ExternalMemory;
import dev.saccade.sim.SimulationEngine;
import dev.saccade.sim.Simulators;
import dev.saccade.sim.VerilatorOptions;
import dev.saccade.sim.VerilogDesign;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A network most of whose weights come through the external port, on fabrics with memories of
 * several latencies and rates: frames in all modes and random order, with random stalls of the
 * link, give every result bit of the reference model and every count of the cycle model.
 */
final class ExternalWeightsTest {
  private static final long SEED = 20261121;
  private static final int FRAMES = 7;
  private static final int RANDOM_LAYERS = Boolean.getBoolean("saccade.full") ? 200 : 16;

  @TempDir Path folder;

  /**
   * Layers of one and of several groups, of few pixels and of many, depthwise, with a second
   * operand, and fully connected.
   */
  private static IntegerNetwork network() {
    NetworkBuilder net =
        new NetworkBuilder("external", new TensorShape(10, 9, 3), ModePlan.standard(), SEED);
    int stem = net.layer("stem", IntegerNetwork.INPUT).filters(20).kernel(3).add();
    int depthwise = net.layer("depthwise", stem).depthwise().kernel(3).add();
    int sum = net.layer("sum", depthwise).filters(20).kernel(3).residual(stem).add();
    int wide = net.layer("wide", sum).filters(44).stride(2).add();
    int deep = net.layer("deep", wide).filters(17).kernel(3).add();
    int average = net.globalAverage("average", deep);
    net.layer("classes", average).filters(40).rawResult().add();
    return net.build();
  }

  private static final IntegerNetwork NETWORK = network();

  private static FabricConfig config(int latency, int cyclesPerWord) {
    return FabricConfig.builder()
        .modes(5)
        .accumulatorBits(26)
        .parameterWords(4096)
        .weightWords(2 * 208 + 64)
        .externalWords(4096)
        .externalLatency(latency)
        .externalCyclesPerWord(cyclesPerWord)
        .externalBufferWords(208)
        .build();
  }

  static Stream<Arguments> fabrics() {
    FabricConfig fast = config(1, 1);
    return Stream.of(
        Arguments.of(SimulationEngine.CYCLE, fast, 0),
        Arguments.of(SimulationEngine.CYCLE, config(200, 1), 2),
        Arguments.of(
            SimulationEngine.CYCLE,
            config(7, 3).toBuilder().depthwiseWords(8).pixels(2).build(),
            0),
        Arguments.of(SimulationEngine.VERILATOR, config(20, 8), 1));
  }

  @ParameterizedTest
  @MethodSource("fabrics")
  void equalsTheReferenceAndTheCycleModel(
      SimulationEngine engine, FabricConfig config, int stalls) {
    ModuleIr top = Design.elaborate(new SimulatedFabric(config, Body.BEHAVIOURAL)).top();
    VerilogDesign design = new VerilogDesign(folder, new VerilogWriter(folder).write(top));
    try (Simulation simulation =
        Simulators.of(top, design).with(VerilatorOptions.forQuickBuild()).open(engine, SEED)) {
      List<Result> results = run(simulation, config, stalls);
      assertThat(results).noneMatch(result -> result.header().late());
      assertThat(results).anyMatch(result -> result.frame().weightWait() > 0);
    }
  }

  /** Runs frames in random modes and holds each to the models. */
  private static List<Result> run(Simulation simulation, FabricConfig config, int stalls) {
    FabricImage image = NetworkCompiler.compile(config, NETWORK);
    List<Descriptor> layers = image.programs().get(0).descriptors();
    assertThat(layers.get(0).external()).isFalse();
    assertThat(layers.stream().filter(Descriptor::external)).hasSizeGreaterThan(3);
    assertThat(layers).anyMatch(layer -> layer.external() && layer.groupStep() == 0);
    FabricBench bench = new FabricBench(simulation, image, NETWORK, 0, SEED);
    bench.link().stalls(stalls);
    SplittableRandom random = new SplittableRandom(SEED);
    int modes = NETWORK.modes().size();
    List<DecisionRecord> records = new ArrayList<>();
    for (int i = 0; i < FRAMES; i++) {
      records.add(bench.run(i < modes ? i : random.nextInt(modes), i));
    }
    List<Result> results = new ArrayList<>();
    int sent = 0;
    for (int i = 0; i < FRAMES; i++) {
      for (; sent < Math.min(FRAMES, i + config.frameSlots()); sent++) {
        bench.link().send(Messages.frame(records.get(sent), pixels(sent)));
      }
      Result result = bench.await();
      bench.check(result, records.get(i), pixels(i));
      results.add(result);
      if (i > 0 && stalls == 0) {
        Result before = results.get(i - 1);
        assertThat(bench.gap(before, result)).isEqualTo(bench.predictedGap(before, result));
      }
    }
    return results;
  }

  private static byte[] pixels(long number) {
    return Frames.noise(NETWORK.inputShape(), SEED + number);
  }

  /** Random networks on one fabric, as many as it takes to see enough of external layers. */
  @Test
  void randomNetworksEqualTheModels() {
    FabricConfig config =
        config(13, 2).toBuilder()
            .multiplierBits(30)
            .activationBytes(256 * 1024)
            .weightWords(2 * 208 + 48)
            .patchSegments(256)
            .poolWords(1024)
            .resultWords(16 * 1024)
            .pixelTables(256)
            .depthwiseWords(8)
            .build();
    RandomNetworks networks =
        new RandomNetworks(SEED, new RandomLimits(20_000, 10, 40, 20, 26, 28));
    Design design = Design.elaborate(new SimulatedFabric(config, Body.BEHAVIOURAL));
    long external = 0;
    try (Simulation simulation = CycleSimulator.open(design.top(), SEED)) {
      for (int index = 0; external < RANDOM_LAYERS; index++) {
        IntegerNetwork network = networks.network(index);
        Optional<FabricImage> image = image(config, network);
        if (image.isPresent()) {
          List<Descriptor> layers = image.get().programs().get(0).descriptors();
          external += layers.stream().filter(Descriptor::external).count();
          checkAllModes(simulation, image.get(), network, "seed " + SEED + " network " + index);
        }
      }
    }
  }

  /** None if weights that must be resident do not fit. */
  private static Optional<FabricImage> image(FabricConfig config, IntegerNetwork network) {
    try {
      return Optional.of(NetworkCompiler.compile(config, network));
    } catch (CompileException e) {
      assertThat(e).hasMessageContaining("must be resident");
      return Optional.empty();
    }
  }

  private static void checkAllModes(
      Simulation simulation, FabricImage image, IntegerNetwork network, String what) {
    try {
      FabricBench bench = new FabricBench(simulation, image, network, 0, what.hashCode());
      byte[] pixels = Frames.noise(network.inputShape(), what.hashCode());
      for (int mode = 0; mode < network.modes().size(); mode++) {
        DecisionRecord record = bench.run(mode, mode);
        bench.link().send(Messages.frame(record, pixels));
        bench.check(bench.await(), record, pixels);
      }
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError(what + ": " + e.getMessage(), e);
    }
  }

  /** A memory that is faster than declared changes no cycle. */
  @Test
  void aFasterMemoryChangesNothing() {
    FabricConfig config = config(20, 4);
    ExternalMemory faster = new ExternalMemory(config, 3, 1);
    Design design = Design.elaborate(new SimulatedFabric(config, Body.BEHAVIOURAL, faster));
    try (Simulation simulation = CycleSimulator.open(design.top(), SEED)) {
      assertThat(run(simulation, config, 0)).noneMatch(result -> result.header().late());
    }
  }

  /**
   * Results stay right behind a memory that is slower than declared, and the header tells of it.
   */
  @Test
  void aSlowerMemoryIsToldOf() {
    FabricConfig config = config(4, 2);
    for (ExternalMemory slower :
        List.of(new ExternalMemory(config, 30, 2), new ExternalMemory(config, 4, 9))) {
      Design design = Design.elaborate(new SimulatedFabric(config, Body.BEHAVIOURAL, slower));
      try (Simulation simulation = CycleSimulator.open(design.top(), SEED)) {
        FabricImage image = NetworkCompiler.compile(config, NETWORK);
        FabricBench bench = new FabricBench(simulation, image, NETWORK, 0, SEED);
        DecisionRecord record = bench.run(0, 0);
        bench.link().send(Messages.frame(record, pixels(0)));
        Result result = bench.await();
        bench.checkResults(result, record, pixels(0));
        Counters counted = result.frame();
        assertThat(result.header().late()).isTrue();
        assertThat(counted.cycles())
            .isEqualTo(
                counted.busy()
                    + counted.fillWait()
                    + counted.drainWait()
                    + counted.weightWait()
                    + counted.layerWait());
      }
    }
  }
}
