package dev.saccade.network.fold;

import dev.saccade.network.fold.Term.Coded;
import dev.saccade.network.integer.Padding;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.integer.Window;
import dev.saccade.network.model.QuantizedWeights;
import dev.saccade.network.requantize.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A convolution of codes, whose sums are {@code A = sum (2 code - 2z) a}.
 *
 * @param shape of the sums
 */
record Product(
    Coded input,
    QuantizedWeights weights,
    int strideY,
    int strideX,
    Padding padding,
    int groups,
    TensorShape shape) {

  /** Each code as it is: depthwise, 1x1, weight code 1. */
  static Product identity(Coded input, Padding padding) {
    TensorShape shape = input.shape();
    TensorShape padded =
        new TensorShape(
            shape.height() + padding.top() + padding.bottom(),
            shape.width() + padding.left() + padding.right(),
            shape.channels());
    return new Product(
        input, ones(shape.channels(), 1, 1), 1, 1, padding, shape.channels(), padded);
  }

  /** The sum of each window: depthwise, weight codes 1. */
  static Product windowSums(Coded input, Window window, Padding padding, TensorShape shape) {
    return new Product(
        input,
        ones(shape.channels(), window.height(), window.width()),
        window.strideY(),
        window.strideX(),
        padding,
        shape.channels(),
        shape);
  }

  /**
   * The real numbers of the sums, per filter: scale of the weights times scale of the input times
   * {@code A / 2 - zero of the input * sum of (code - z)}.
   */
  List<Channel> channels() {
    List<Channel> channels = new ArrayList<>();
    for (int filter = 0; filter < weights.filters(); filter++) {
      long twice = 0;
      for (int tap = 0; tap < weights.taps(); tap++) {
        twice += 2L * weights.code(filter, tap) - weights.zeroHalves();
      }
      Rational half =
          Rational.of(weights.scales().get(filter)).times(input.scale()).times(Rational.of(1, 2));
      channels.add(Channel.of(half, half.times(input.zero()).times(Rational.of(-twice))));
    }
    return channels;
  }

  private static QuantizedWeights ones(int channels, int height, int width) {
    byte[] codes = new byte[channels * height * width];
    Arrays.fill(codes, (byte) 1);
    return new QuantizedWeights(
        channels, height, width, 1, 1, 0, Collections.nCopies(channels, 1.0), codes);
  }
}
