package dev.saccade.rtl.fill;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.Widths;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.rtl.testing.LayerShape;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FillEngineTest {
  private static final long SEED = 20261121;

  static Stream<FabricConfig> configs() {
    return Stream.of(
        config(8, 1, 16),
        config(8, 3, 5),
        config(16, 4, 40),
        config(32, 2, 9),
        config(8, 2, 12).toBuilder().requantisers(1).singlePortBanks(4).build(),
        config(16, 1, 9).toBuilder().requantisers(1).singlePortBanks(2).build());
  }

  private static FabricConfig config(int lanes, int pixels, int patchSegments) {
    return FabricConfig.builder()
        .lanes(lanes)
        .pixels(pixels)
        .patchSegments(patchSegments)
        .activationBytes(96 * lanes)
        .build();
  }

  private static FillEngine engine(FabricConfig config) {
    return new FillEngine(
        config.lanes(),
        config.readCodes(),
        config.pixels(),
        Widths.indexBits(config.activationBytes()),
        config.patchSegments(),
        config.depthwiseWords());
  }

  @ParameterizedTest
  @MethodSource("configs")
  void fillsRandomLayers(FabricConfig config) {
    FillEngine engine = engine(config);
    SplittableRandom random = new SplittableRandom(SEED);
    try (Simulation simulation = CycleSimulator.open(Design.elaborate(engine).top(), SEED)) {
      simulation.reset(2);
      int filled = 0;
      for (int layer = 0; layer < 60; layer++) {
        LayerShape shape = LayerShape.random(config, random, 1 + layer / 4);
        FillBench bench = new FillBench(config, engine, shape, SEED + layer);
        bench.run(simulation, filled);
        filled += bench.batches();
      }
    }
  }

  @Test
  void theBenchSeesAWrongShape() {
    FabricConfig config = config(8, 3, 5);
    FillEngine engine = engine(config);
    FabricConfig smaller = config.toBuilder().pixels(2).build();
    LayerShape shape = LayerShape.random(smaller, new SplittableRandom(SEED), 6);
    FillBench bench = new FillBench(smaller, engine, shape, SEED);
    try (Simulation simulation = CycleSimulator.open(Design.elaborate(engine).top(), SEED)) {
      simulation.reset(2);
      assertThatThrownBy(() -> bench.run(simulation, 0)).isInstanceOf(AssertionError.class);
    }
  }
}
