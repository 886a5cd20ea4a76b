package dev.saccade.network.fold;

import dev.saccade.network.fold.Term.Linear;
import dev.saccade.network.integer.Padding;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.integer.Window;
import dev.saccade.network.model.Node;
import dev.saccade.network.model.QuantizedWeights;
import dev.saccade.network.requantize.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A fully connected layer right after a global average pooling that was not quantised: one
 * convolution of the pooling's size, each weight repeated for every pixel. The mean of sums is
 * never rounded, so both are the same linear function.
 */
final class PooledConnection {
  private PooledConnection() {}

  static boolean fits(Node.Convolve node, Linear linear) {
    Product sums = linear.product();
    TensorShape pixel = linear.shape();
    boolean pooled =
        sums.weights().taps() > 1
            && sums.weights().zeroHalves() == 0
            && sums.weights().bits() == 1
            && sums.groups() == pixel.channels()
            && sums.weights().filters() == pixel.channels()
            && linear.residual().isEmpty()
            && linear.pool().equals(Window.NONE)
            && sums.padding().equals(Padding.NONE);
    boolean proportional = linear.channels().equals(mean(linear)) && pixel.pixels() == 1;
    return pooled && proportional && node.weights().taps() == pixel.channels();
  }

  static Linear of(Node.Convolve node, Linear linear) {
    QuantizedWeights weights = node.weights();
    Product sums = linear.product();
    int pixels = sums.weights().taps();
    int channels = weights.channels();
    byte[] codes = new byte[weights.filters() * channels * pixels];
    for (int i = 0; i < codes.length; i++) {
      int filter = i / (channels * pixels);
      codes[i] = (byte) weights.code(filter, i % channels);
    }
    QuantizedWeights repeated =
        new QuantizedWeights(
            weights.filters(),
            sums.weights().kernelHeight(),
            sums.weights().kernelWidth(),
            channels,
            weights.bits(),
            weights.zeroHalves(),
            weights.scales(),
            codes);
    Product product = new Product(sums.input(), repeated, 1, 1, Padding.NONE, 1, node.shape());
    Rational mean = Rational.of(1, pixels);
    List<Channel> scaled = new ArrayList<>();
    product.channels().forEach(channel -> scaled.add(channel.affine(mean, Rational.ZERO)));
    return new Linear(product, scaled, Optional.empty(), Window.NONE, product.shape());
  }

  private static List<Channel> mean(Linear linear) {
    Rational mean = Rational.of(1, linear.product().weights().taps());
    return linear.product().channels().stream()
        .map(channel -> channel.affine(mean, Rational.ZERO))
        .toList();
  }
}
