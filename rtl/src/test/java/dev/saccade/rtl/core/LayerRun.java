package dev.saccade.rtl.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.rtl.testing.LayerShape;
import java.util.SplittableRandom;

/** Runs layers with random inputs, codes being uploaded beside them, and checks what they do. */
final class LayerRun {
  /** Codes at the end of the memory that are uploaded while layers are computed. */
  static final int FRAME = 64;

  private final FabricConfig config;
  private final CoreBench bench;
  private final int[] memory;
  private final SplittableRandom random;

  /**
   * @param memory what the activation memory holds
   */
  LayerRun(FabricConfig config, CoreBench bench, int[] memory, SplittableRandom random) {
    this.config = config;
    this.bench = bench;
    this.memory = memory;
    this.random = random;
  }

  FabricConfig config() {
    return config;
  }

  /**
   * Runs a layer.
   *
   * @param expected computes the results; the same layer, but in tests of this check
   * @param timed has the cycles; the same configuration, but in tests of this check
   * @throws AssertionError if results, codes written, reads or cycles are others
   */
  void check(LayerCase layer, LayerCase expected, FabricConfig timed) {
    LayerShape shape = layer.shape;
    upload(layer.place.in(), random.ints(shape.inCodes(), 0, layer.inputCodes()).toArray());
    upload(layer.place.residual(), random.ints(shape.residualCodes(), 0, 256).toArray());
    layer.load(bench);
    int frame = config.activationBytes() - FRAME;
    int[] codes = random.ints(random.nextBoolean() ? FRAME : 0, 0, 256).toArray();
    CoreBench.Run run = bench.run(layer.work(false), frame, codes, memory);

    assertThat(run.results()).as("%s, %s", layer, bench).isEqualTo(expected.compute(memory));
    assertThat(new LayerCycles(run.done(), run.issues(), run.fillWaits(), run.drainWaits()))
        .as("%s, %s", layer, bench)
        .isEqualTo(LayerCycles.of(timed, layer, false));
    int outputs = shape.outH() * shape.outW() * shape.groups() * shape.filters();
    assertThat(run.written()).as("%s, %s", layer, bench).isEqualTo(outputs);
    assertThat(run.reads()).as("%s, %s", layer, bench).isEqualTo(layer.reads());
    assertThat(run.overflow()).as("%s, %s", layer, bench).isFalse();
  }

  private void upload(int address, int[] codes) {
    if (codes.length > 0) {
      bench.upload(address, codes);
      System.arraycopy(codes, 0, memory, address, codes.length);
    }
  }
}
