package dev.saccade.network.zoo;

import dev.saccade.network.integer.CodeFormat;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.PixelTable;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.integer.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Random layers and networks, to hold machines against the reference model: kernels of 1 to 7,
 * strides 1 to 3, any padding, groups, weights and activations of 1 to 8 bits, integer and
 * half-integer zero points.
 *
 * <p>Every index gives a network of its own, which depends on seed, index and limits only, so that
 * a failure is repeated by its number. The first indices are corners.
 */
public final class RandomNetworks {
  private static final int MOST_MODES = 4;
  private static final int MOST_PARTS = 3;
  private static final int PRECISIONS = 6;

  private final long seed;
  private final RandomLimits limits;

  public RandomNetworks(long seed, RandomLimits limits) {
    this.seed = seed;
    this.limits = limits;
  }

  /** A network of one layer, in one to four modes; codes or raw results. */
  public IntegerNetwork layer(int index) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + index);
    LayerShape shape = new RandomShapes(random.split(), limits).shape(index);
    Draft draft = new Draft("layer" + index, shape.input(), random);
    draft.result("layer", IntegerNetwork.INPUT, shape);
    return draft.net.build();
  }

  /**
   * A network of one depthwise layer, or of two, of which the second adds the first's output, in
   * one to four modes; codes or raw results.
   */
  public IntegerNetwork depthwise(int index) {
    SplittableRandom random = new SplittableRandom((seed ^ 0xDE97) * 1_000_003 + index);
    RandomShapes shapes = new RandomShapes(random.split(), limits);
    LayerShape shape = shapes.anyDepthwise();
    Draft draft = new Draft("depthwise" + index, shape.input(), random);
    if (random.nextInt(3) > 0) {
      draft.result("layer", IntegerNetwork.INPUT, shape);
      return draft.net.build();
    }
    int first = draft.sketch("first", IntegerNetwork.INPUT, shape).add();
    int channels = shape.filters();
    int kernel = 1 + 2 * random.nextInt(3);
    LayerShape second =
        LayerShape.square(1, channels, channels, kernel, 1, kernel / 2)
            .withInput(draft.net.shape(first))
            .withGroups(channels);
    draft.sketch("sum", first, second).residual(first).result().add();
    return draft.net.build();
  }

  /**
   * A network of two to six layers, in one to four modes: chains, residual additions,
   * concatenations and depthwise layers; one or two results.
   */
  public IntegerNetwork network(int index) {
    SplittableRandom random = new SplittableRandom(~seed * 1_000_003 + index);
    RandomShapes shapes = new RandomShapes(random.split(), limits);
    Draft draft = new Draft("network" + index, shapes.input(), random);
    int tensor = IntegerNetwork.INPUT;
    int parts = 1 + random.nextInt(MOST_PARTS);
    for (int i = 1; i <= parts; i++) {
      tensor = draft.part("part" + i, tensor, shapes);
    }
    draft.result("result", tensor, shapes.next(draft.net.shape(tensor)));
    if (random.nextInt(3) == 0) {
      draft.result("second", tensor, shapes.next(draft.net.shape(tensor)));
    }
    return draft.net.build();
  }

  /** A network in the making, with what all its layers have in common. */
  private final class Draft {
    private final SplittableRandom random;
    private final RandomWeights weights;
    private final int[] zeroHalves = new int[9];
    private final int modes;
    private final NetworkBuilder net;

    Draft(String name, TensorShape input, SplittableRandom random) {
      this.random = random;
      this.weights = new RandomWeights(random.split());
      this.modes = 1 + random.nextInt(MOST_MODES);
      for (int bits = 1; bits < zeroHalves.length; bits++) {
        zeroHalves[bits] = weights.zeroHalves(bits);
      }
      Calibration calibration =
          Calibration.wild(random.split(), limits.multiplierBits(), limits.sumBits());
      PixelTable pixels = pixels(input.channels());
      this.net = new NetworkBuilder(name, input, pixels, plans(), calibration, random.nextLong());
    }

    private List<ModePlan> plans() {
      List<ModePlan> plans = new ArrayList<>();
      for (int mode = 0; mode < modes; mode++) {
        List<Precision> precisions = new ArrayList<>();
        for (int layer = 0; layer < PRECISIONS; layer++) {
          precisions.add(new Precision(bits(), bits()));
        }
        plans.add(new ModePlan("mode" + mode, precisions));
      }
      return plans;
    }

    private PixelTable pixels(int channels) {
      CodeFormat format = new CodeFormat(bits(), random.nextInt(512));
      byte[] table = new byte[PixelTable.VALUES * channels];
      for (int i = 0; i < table.length; i++) {
        table[i] = (byte) random.nextInt(1 + format.highest());
      }
      return new PixelTable(format, channels, table);
    }

    private int bits() {
      return 1 + random.nextInt(8);
    }

    /** One or more layers on a tensor; returns the tensor they make. */
    int part(String name, int input, RandomShapes shapes) {
      TensorShape shape = net.shape(input);
      return switch (random.nextInt(4)) {
        case 0 -> {
          int first = sketch(name + ".first", input, shapes.sameSize(shape)).add();
          LayerShape second = shapes.sameSize(net.shape(first)).withFilters(net.channels(first));
          yield sketch(name + ".sum", first, second).residual(first).add();
        }
        case 1 -> {
          LayerShape both = shapes.next(shape);
          int left = sketch(name + ".left", input, both).add();
          int right = sketch(name + ".right", input, both).like(left).add();
          yield net.concat(name + ".both", List.of(left, right));
        }
        case 2 -> sketch(name, input, shapes.depthwise(shape)).add();
        default -> sketch(name, input, shapes.next(shape)).add();
      };
    }

    void result(String name, int input, LayerShape shape) {
      LayerSketch sketch = sketch(name, input, shape);
      boolean raw = shape.pool().equals(Window.NONE) && random.nextInt(3) == 0;
      (raw ? sketch.rawResult() : sketch.result()).add();
    }

    private LayerSketch sketch(String name, int input, LayerShape shape) {
      int stored = bits();
      List<Integer> weightBits = new ArrayList<>();
      for (int mode = 0; mode < modes; mode++) {
        weightBits.add(1 + random.nextInt(stored));
      }
      return net.layer(name, input)
          .filters(shape.filters())
          .kernel(shape.kernelHeight(), shape.kernelWidth())
          .stride(shape.strideY(), shape.strideX())
          .padding(shape.padding())
          .groups(shape.groups())
          .maxPool(shape.pool())
          .weights(weights.codes(shape, stored), weightBits, bits -> zeroHalves[bits]);
    }
  }
}
