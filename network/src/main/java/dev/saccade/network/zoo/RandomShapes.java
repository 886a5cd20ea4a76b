package dev.saccade.network.zoo;

import dev.saccade.network.integer.Padding;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.integer.Window;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Shapes of random layers: corners first, then anything. */
final class RandomShapes {
  private static final int MOST_KERNEL = 7;
  private static final int MOST_STRIDE = 3;
  private static final int TRIES = 100;

  /** Shapes that broke something somewhere, or look as if they would. */
  static final List<LayerShape> CORNERS =
      List.of(
          LayerShape.square(1, 1, 1, 1, 1, 0),
          LayerShape.square(1, 200, 1, 1, 1, 0),
          LayerShape.square(1, 1, 1, 7, 1, 3),
          LayerShape.square(7, 1, 64, 7, 1, 0),
          LayerShape.square(2, 3, 9, 7, 3, 7),
          LayerShape.square(10, 17, 9, 1, 3, 0),
          LayerShape.square(5, 33, 17, 3, 2, 1),
          LayerShape.square(8, 3, 8, 3, 1, 1).withPool(Window.square(2)),
          LayerShape.square(9, 2, 5, 3, 1, 1).withPool(new Window(3, 3, 2, 2)),
          LayerShape.square(7, 1, 1, 1, 1, 2).withPool(new Window(1, 3, 3, 1)),
          LayerShape.square(4, 200, 200, 3, 1, 1).withGroups(200),
          LayerShape.square(6, 5, 10, 3, 2, 1).withGroups(5),
          LayerShape.square(6, 34, 6, 2, 1, 1).withGroups(2),
          LayerShape.square(3, 16, 8, 1, 1, 0),
          LayerShape.square(1, 1, 3, 3, 1, 1).withInput(new TensorShape(1, 64, 1)),
          LayerShape.square(1, 1, 3, 3, 1, 1).withInput(new TensorShape(64, 1, 2)));

  private final SplittableRandom random;
  private final RandomLimits limits;

  RandomShapes(SplittableRandom random, RandomLimits limits) {
    this.random = random;
    this.limits = limits;
  }

  /** The corner of an index, or a random shape if there is none or it is too large. */
  LayerShape shape(int index) {
    if (index < CORNERS.size()) {
      LayerShape corner = CORNERS.get(index);
      if (allowed(corner) && corner.input().channels() <= limits.channels()) {
        return corner;
      }
    }
    while (true) {
      LayerShape shape = any(input());
      if (shape.possible() && allowed(shape)) {
        return shape;
      }
    }
  }

  /** A random input. */
  TensorShape input() {
    int size = upTo(limits.size());
    int other = random.nextBoolean() ? size : upTo(limits.size());
    return new TensorShape(size, other, upTo(limits.channels()));
  }

  /** A random layer on a given input. */
  LayerShape next(TensorShape input) {
    for (int i = 0; i < TRIES; i++) {
      LayerShape shape = any(input);
      if (shape.possible() && allowed(shape)) {
        return shape;
      }
    }
    return smallest(input);
  }

  /** A layer that keeps rows and columns. */
  LayerShape sameSize(TensorShape input) {
    for (int i = 0; i < TRIES; i++) {
      int kernel = 1 + 2 * random.nextInt(3);
      int filters = upTo(limits.filters());
      LayerShape shape = LayerShape.square(1, 1, filters, kernel, 1, kernel / 2).withInput(input);
      if (allowed(shape)) {
        return shape;
      }
    }
    return smallest(input);
  }

  /** A layer of one filter per channel. */
  LayerShape depthwise(TensorShape input) {
    int channels = input.channels();
    LayerShape shape =
        LayerShape.square(1, channels, channels, 3, upTo(2), 1)
            .withInput(input)
            .withGroups(channels);
    return allowed(shape) ? shape : smallest(input);
  }

  /** A random layer of one filter per channel, on an input of its own. */
  LayerShape anyDepthwise() {
    while (true) {
      TensorShape input = input();
      LayerShape shape = any(input).withFilters(input.channels()).withGroups(input.channels());
      if (shape.possible() && allowed(shape)) {
        return shape;
      }
    }
  }

  /** Few multiplications on a given input, even if they are more than allowed. */
  private static LayerShape smallest(TensorShape input) {
    return LayerShape.square(1, 1, 1, 1, 1, 0).withInput(input);
  }

  private LayerShape any(TensorShape input) {
    int kernelHeight = upTo(MOST_KERNEL);
    int kernelWidth = random.nextBoolean() ? kernelHeight : upTo(MOST_KERNEL);
    int strideY = upTo(MOST_STRIDE);
    int strideX = random.nextBoolean() ? strideY : upTo(MOST_STRIDE);
    Padding padding =
        new Padding(
            random.nextInt(kernelHeight + 1),
            random.nextInt(kernelWidth + 1),
            random.nextInt(kernelHeight + 1),
            random.nextInt(kernelWidth + 1));
    int groups = random.nextInt(3) == 0 ? divisor(input.channels()) : 1;
    int filtersPerGroup = upTo(Math.max(1, limits.filters() / groups));
    Window pool =
        random.nextInt(4) == 0
            ? new Window(upTo(3), upTo(3), upTo(MOST_STRIDE), upTo(MOST_STRIDE))
            : Window.NONE;
    return new LayerShape(
        input,
        groups * filtersPerGroup,
        kernelHeight,
        kernelWidth,
        strideY,
        strideX,
        random.nextInt(3) == 0 ? Padding.NONE : padding,
        groups,
        pool);
  }

  private boolean allowed(LayerShape shape) {
    return shape.macs() <= limits.macs()
        && shape.filters() <= Math.max(limits.filters(), shape.groups())
        && shape.input().height() <= limits.size()
        && shape.input().width() <= limits.size()
        && shape.taps() * 255L * 255L < 1L << limits.accumulatorBits();
  }

  private int divisor(int number) {
    List<Integer> divisors =
        IntStream.rangeClosed(1, number).filter(i -> number % i == 0).boxed().toList();
    return divisors.get(random.nextInt(divisors.size()));
  }

  /** 1 to a most; small numbers as often as large ones. */
  private int upTo(int most) {
    int bound = random.nextBoolean() ? most : Math.min(most, 8);
    return 1 + random.nextInt(bound);
  }
}
