package dev.saccade.network.reference;

import dev.saccade.network.integer.ConvolutionMode;
import dev.saccade.network.integer.Destination;
import dev.saccade.network.integer.OutputCodes;
import dev.saccade.network.integer.Requantizer;
import dev.saccade.network.integer.TensorShape;
import java.util.Optional;

/** The result of a layer with the settings of one mode, before pooling, while sums arrive. */
final class LayerResult implements SumReceiver {
  private final ConvolutionMode mode;
  private final Optional<byte[]> residual;
  private final TensorShape shape;
  private final byte[] codes;
  private final int[] raw;

  /**
   * @param residual the second operand, in the shape of the convolution
   * @param shape of the convolution
   */
  LayerResult(
      ConvolutionMode mode, Optional<byte[]> residual, TensorShape shape, Destination destination) {
    boolean isRaw = destination == Destination.RESULT_RAW;
    this.mode = mode;
    this.residual = residual;
    this.shape = shape;
    this.codes = new byte[isRaw ? 0 : shape.codes()];
    this.raw = new int[isRaw ? shape.codes() : 0];
  }

  @Override
  public WeightFactors.Key weights() {
    return WeightFactors.Key.of(mode);
  }

  /** The codes, {@code [row][column][filter]}; empty for raw results. */
  byte[] codes() {
    return codes;
  }

  /** The raw results, {@code [row][column][filter]}; empty for codes. */
  int[] raw() {
    return raw;
  }

  @Override
  public void put(int filter, int first, int count, long[] sums) {
    Requantizer requantizer = mode.requantizers().get(filter);
    int index = first * shape.channels() + filter;
    for (int i = 0; i < count; i++, index += shape.channels()) {
      int q = residual.isPresent() ? residual.get()[index] & 0xFF : 0;
      if (mode.output().isPresent()) {
        OutputCodes output = mode.output().get();
        codes[index] = (byte) output.clip(requantizer.value(sums[i], q));
      } else {
        raw[index] = requantizer.raw(sums[i], q);
      }
    }
  }
}
