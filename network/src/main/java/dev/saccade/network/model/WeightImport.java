package dev.saccade.network.model;

import java.util.ArrayList;
import java.util.List;

/** Weights of a layer from a quantised constant: codes in the order of the integer network. */
final class WeightImport {
  private static final int MOST_BITS = 8;

  private WeightImport() {}

  /** Weights [filter, channel, row, column]. */
  static QuantizedWeights convolution(NodeImport in, Constant kernel) {
    int channels = (int) (long) kernel.shape().get(1);
    int height = (int) (long) kernel.shape().get(2);
    int width = (int) (long) kernel.shape().get(3);
    int filters = (int) (long) kernel.shape().get(0);
    int[] from = new int[kernel.elements()];
    int to = 0;
    for (int f = 0; f < filters; f++) {
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          for (int c = 0; c < channels; c++) {
            from[to++] = ((f * channels + c) * height + y) * width + x;
          }
        }
      }
    }
    return weights(in, kernel, from, filters, height, width, channels);
  }

  /** A matrix over all elements of a tensor: a kernel of the tensor's size. */
  static QuantizedWeights connection(
      NodeImport in, Constant matrix, Value input, boolean transposed) {
    int inputs = input.shape().codes();
    int filters = matrix.elements() / inputs;
    int[] from = new int[matrix.elements()];
    for (int f = 0; f < filters; f++) {
      for (int k = 0; k < inputs; k++) {
        from[f * inputs + input.place(k)] = transposed ? f * inputs + k : k * filters + f;
      }
    }
    return weights(
        in,
        matrix,
        from,
        filters,
        input.shape().height(),
        input.shape().width(),
        input.shape().channels());
  }

  /** A matrix over the channels of each pixel. */
  static QuantizedWeights pixelByPixel(NodeImport in, Constant matrix, boolean transposed) {
    int channels = (int) (long) matrix.shape().get(transposed ? 1 : 0);
    int filters = (int) (long) matrix.shape().get(transposed ? 0 : 1);
    int[] from = new int[matrix.elements()];
    for (int f = 0; f < filters; f++) {
      for (int c = 0; c < channels; c++) {
        from[f * channels + c] = transposed ? f * channels + c : c * filters + f;
      }
    }
    return weights(in, matrix, from, filters, 1, 1, channels);
  }

  private static QuantizedWeights weights(
      NodeImport in,
      Constant tensor,
      int[] from,
      int filters,
      int height,
      int width,
      int channels) {
    Constant.Grid grid =
        tensor
            .grid()
            .orElseThrow(
                () ->
                    in.refuse(
                        "its weights are not quantised",
                        "put a Quant or BipolarQuant (QONNX) or a DequantizeLinear of integers"
                            + " before them; train with Brevitas or QKeras"));
    IntegerRange range = grid.range();
    double zeroHalves = 2 * (grid.zero() - range.base());
    if (range.bits() > MOST_BITS || zeroHalves != Math.rint(zeroHalves)) {
      throw in.refuse(
          "its weights have " + range.bits() + " bits and zero point " + grid.zero(),
          "use 1 to 8 bits and integer or half-integer zero points");
    }
    if (Math.abs(zeroHalves) > 1 << 16) {
      throw in.refuse("its weights have zero point " + grid.zero(), "export the model again");
    }
    byte[] codes = new byte[from.length];
    List<Double> scales = new ArrayList<>();
    int taps = from.length / Math.max(1, filters);
    for (int i = 0; i < from.length; i++) {
      codes[i] = (byte) ((long) grid.integers().get(from[i]) - range.base());
      double scale = grid.steps().get(from[i]);
      if (i % taps == 0) {
        scales.add(scale);
      } else if (scales.get(i / taps) != scale) {
        throw in.refuse(
            "the weights of filter "
                + i / taps
                + " have scales "
                + scales.get(i / taps)
                + " and "
                + scale,
            "use one scale per filter, or one for all");
      }
    }
    return new QuantizedWeights(
        filters, height, width, channels, range.bits(), (int) zeroHalves, scales, codes);
  }
}
