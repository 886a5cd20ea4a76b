package dev.saccade.rtl.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.FabricConfigBuilder;
import dev.saccade.fabric.PlaneEncoding;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.rtl.testing.LayerShape;
import dev.saccade.rtl.testing.LayerShape.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
        config(8, 8, 5)
            .requantisers(2)
            .encoding(PlaneEncoding.RELATIVE_SIGNS)
            .digitBits(4)
            .build());
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
    Design design = Design.elaborate(new Core(config, Body.BEHAVIOURAL));
    try (Simulation simulation = CycleSimulator.open(design.top(), SEED)) {
      SplittableRandom random = new SplittableRandom(SEED);
      CoreBench bench = new CoreBench(config, simulation, SEED);
      int[] memory = new int[config.activationBytes()];
      bench.upload(0, memory);
      for (int layer = 0; layer < LAYERS; layer++) {
        LayerShape shape = LayerShape.random(config, random, 2 + layer % 20 / 3);
        Place place = place(config, shape, random);
        LayerCase layerCase = LayerCase.random(config, shape, place, random);
        new LayerRun(config, bench, memory, random).check(layerCase, layerCase, config);
        if (layer % 5 == 4) {
          dump(config, bench, memory, layer);
        }
      }
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
    LayerCase layer = LayerCase.random(config, shape, place(config, shape, random), random);
    Design design = Design.elaborate(new Core(config, Body.BEHAVIOURAL));
    try (Simulation simulation = CycleSimulator.open(design.top(), SEED)) {
      CoreBench bench = new CoreBench(config, simulation, SEED);
      int[] memory = new int[config.activationBytes()];
      LayerRun run = new LayerRun(config, bench, memory, random);
      run.check(layer, layer, config);
      assertThatThrownBy(() -> check.accept(run, layer)).isInstanceOf(AssertionError.class);
    }
  }

  /** Compares every code of the memory, so that a stray write is seen as well. */
  private static void dump(FabricConfig config, CoreBench bench, int[] memory, int layer) {
    LayerCase dump = LayerCase.dump(config);
    dump.load(bench);
    CoreBench.Run run = bench.run(dump.descriptor(), dump.mode, 0, new int[0], memory);
    assertThat(run.results())
        .as("memory after layer %d, seed %d", layer, SEED)
        .isEqualTo(Arrays.stream(memory).boxed().toList());
  }

  /** Input, output and residual operand one after the other in a random order. */
  private static Place place(FabricConfig config, LayerShape shape, SplittableRandom random) {
    int[] sizes = {shape.inCodes(), shape.outCodes(), shape.residualCodes()};
    int[] at = new int[3];
    int slack = config.activationBytes() - LayerRun.FRAME - sizes[0] - sizes[1] - sizes[2];
    int next = random.nextInt(slack + 1);
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2));
    if (random.nextBoolean()) {
      Collections.reverse(order);
    }
    for (int part : order) {
      at[part] = next;
      next += sizes[part];
    }
    int words =
        shape.groups()
            * shape.rowGroups(config.rows())
            * shape.segments(config.lanes())
            * shape.storedPlanes();
    return new Place(at[0], at[1], at[2], random.nextInt(config.weightWords() - words + 1));
  }
}
