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
  private final byte[] residual;
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
    this.residual = residual.orElse(new byte[0]);
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
    if (mode.output().isPresent()) {
      putCodes(requantizer, mode.output().get(), index, count, sums);
    } else {
      for (int i = 0; i < count; i++, index += shape.channels()) {
        raw[index] = requantizer.raw(sums[i], operand(index));
      }
    }
  }

  private void putCodes(
      Requantizer requantizer, OutputCodes output, int start, int count, long[] sums) {
    int index = start;
    for (int i = 0; i < count; i++, index += shape.channels()) {
      codes[index] = (byte) output.clip(requantizer.value(sums[i], operand(index)));
    }
  }

  /** The code of the residual operand, or 0. */
  private int operand(int index) {
    return residual.length == 0 ? 0 : residual[index] & 0xFF;
  }
}
