package dev.saccade.rtl.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.rtl.testing.LayerShape;
import dev.saccade.rtl.testing.LayerShape.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Random layers, one after the other, through a core in any simulation. */
final class LayerCampaign {
  private final FabricConfig config;
  private final CoreBench bench;
  private final SplittableRandom random;
  private final int[] memory;

  LayerCampaign(FabricConfig config, Simulation simulation, long seed) {
    this.config = config;
    this.bench = new CoreBench(config, simulation, seed);
    this.random = new SplittableRandom(seed);
    this.memory = new int[config.activationBytes()];
  }

  /**
   * Runs layers, and after some of them compares the whole memory.
   *
   * @throws AssertionError at the first wrong code, result or cycle
   */
  void run(int layers) {
    bench.upload(0, memory);
    for (int layer = 0; layer < layers; layer++) {
      LayerShape shape = LayerShape.random(config, random, 2 + layer % 20 / 3);
      LayerCase layerCase = LayerCase.random(config, shape, place(config, shape, random), random);
      new LayerRun(config, bench, memory, random).check(layerCase, layerCase, config);
      if (layer % 5 == 4 || layer == layers - 1) {
        dump();
      }
    }
  }

  /** Compares every code of the memory, so that a stray write is seen as well. */
  private void dump() {
    LayerCase dump = LayerCase.dump(config);
    dump.load(bench);
    CoreBench.Run run = bench.run(dump.work(false), 0, new int[0], memory);
    assertThat(run.results())
        .as("memory, %s", bench)
        .isEqualTo(Arrays.stream(memory).boxed().toList());
  }

  /** Input, output and residual operand one after the other in a random order. */
  static Place place(FabricConfig config, LayerShape shape, SplittableRandom random) {
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
