package dev.saccade.rtl.core;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.FabricConfigBuilder;
import dev.saccade.fabric.PlaneEncoding;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.hdl.verilog.VerilogWriter;
import dev.saccade.rtl.testing.LayerShape;
import dev.saccade.sim.SimulationEngine;
import dev.saccade.sim.Simulators;
import dev.saccade.sim.VerilogDesign;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random layers through the whole core: every code of the memory, every result, every cycle. */
class CoreTest {
  private static final long SEED = 20261121;

  private static final int LAYERS = Boolean.getBoolean("saccade.full") ? 100 : 20;

  static Stream<FabricConfig> configs() {
    return Stream.of(
        config(8, 16, 1).requantisers(2).build(),
        config(8, 8, 3).requantisers(8).digitBits(4).build(),
        config(8, 16, 4).requantisers(4).digitBits(2).multiplierBits(36).build(),
        config(16, 8, 2).requantisers(1).digitBits(1).residual(false).build(),
        config(8, 32, 2).requantisers(2).maxPool(false).poolWords(0).build(),
        config(8, 16, 2).requantisers(4).encoding(PlaneEncoding.RELATIVE_SIGNS).build(),
        config(8, 8, 5).requantisers(2).encoding(PlaneEncoding.RELATIVE_SIGNS).digitBits(4).build(),
        config(16, 8, 1).requantisers(1).residual(false).singlePortBanks(4).build(),
        config(8, 16, 2).requantisers(1).singlePortBanks(4).build());
  }

  private static FabricConfigBuilder config(int rows, int lanes, int pixels) {
    return FabricConfig.builder()
        .rows(rows)
        .lanes(lanes)
        .pixels(pixels)
        .activationBytes(2048)
        .weightWords(1024)
        .parameterWords(96)
        .patchSegments(256 / lanes)
        .poolWords(128);
  }

  @ParameterizedTest
  @MethodSource("configs")
  void equalsPlainArithmeticAndItsCycles(FabricConfig config) {
    run(new Core(config, Body.BEHAVIOURAL), LAYERS);
  }

  /** Frames in any order: each layer's cycles are those it has alone. */
  @ParameterizedTest
  @MethodSource("configs")
  void framesFollowEachOther(FabricConfig config) {
    FabricConfig larger =
        config.toBuilder().weightWords(8192).parameterWords(1024).activationBytes(4096).build();
    Core core = new Core(larger, Body.BEHAVIOURAL);
    try (Simulation simulation = CycleSimulator.open(Design.elaborate(core).top(), SEED)) {
      new FrameCampaign(larger, simulation, SEED).run(2 * LAYERS, larger);
    }
  }

  @Test
  void framesThatWaitForAnotherDrainAreSeen() {
    FabricConfig config = configs().findFirst().orElseThrow();
    FabricConfig larger = config.toBuilder().weightWords(8192).parameterWords(1024).build();
    FabricConfig slower = larger.toBuilder().requantisers(1).build();
    Design design = Design.elaborate(new Core(larger, Body.BEHAVIOURAL));
    try (Simulation simulation = CycleSimulator.open(design.top(), SEED)) {
      FrameCampaign campaign = new FrameCampaign(larger, simulation, SEED);
      campaign.run(2, larger);
      assertThatThrownBy(() -> campaign.run(2, slower))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("LayerCycles[");
    }
  }

  static Stream<Core> families() {
    FabricConfig signs =
        config(8, 8, 2).requantisers(4).encoding(PlaneEncoding.RELATIVE_SIGNS).build();
    return Stream.of(
        new Core(config(8, 8, 2).requantisers(4).build(), Body.ECP5),
        new Core(config(8, 8, 1).requantisers(1).digitBits(4).build(), Body.ICE40),
        new Core(config(8, 16, 1).requantisers(2).build(), Body.XC7),
        new Core(signs, Body.GOWIN));
  }

  @ParameterizedTest
  @MethodSource("families")
  void familiesComputeTheSame(Core core) {
    run(core, LAYERS / 4);
  }

  @Test
  void verilatorComputesTheSame(@TempDir Path folder) {
    Core core = new Core(config(8, 8, 2).requantisers(4).build(), Body.ECP5);
    ModuleIr top = Design.elaborate(core).top();
    VerilogDesign design = new VerilogDesign(folder, new VerilogWriter(folder).write(top));
    Simulators.of(top, design)
        .run(
            List.of(SimulationEngine.VERILATOR),
            SEED,
            simulation -> new LayerCampaign(core.config(), simulation, SEED).run(LAYERS));
  }

  private static void run(Core core, int layers) {
    try (Simulation simulation = CycleSimulator.open(Design.elaborate(core).top(), SEED)) {
      new LayerCampaign(core.config(), simulation, SEED).run(layers);
    }
  }

  @Test
  void aWrongWeightIsSeen() {
    broken((run, layer) -> run.check(layer, layer.withOtherWeights(), run.config()));
  }

  @Test
  void aSlowerDrainIsSeen() {
    broken(
        (run, layer) -> run.check(layer, layer, run.config().toBuilder().requantisers(1).build()));
  }

  /** Runs an output layer and requires that a wrong expectation fails. */
  private static void broken(BiConsumer<LayerRun, LayerCase> check) {
    FabricConfig config = configs().findFirst().orElseThrow();
    LayerShape shape = LayerShape.dump(9, 8);
    SplittableRandom random = new SplittableRandom(SEED);
    LayerCase layer =
        LayerCase.random(config, shape, LayerCampaign.place(config, shape, random), random);
    Design design = Design.elaborate(new Core(config, Body.BEHAVIOURAL));
    try (Simulation simulation = CycleSimulator.open(design.top(), SEED)) {
      CoreBench bench = new CoreBench(config, simulation, SEED);
      int[] memory = new int[config.activationBytes()];
      LayerRun run = new LayerRun(config, bench, memory, random);
      run.check(layer, layer, config);
      assertThatThrownBy(() -> check.accept(run, layer)).isInstanceOf(AssertionError.class);
    }
  }
}
