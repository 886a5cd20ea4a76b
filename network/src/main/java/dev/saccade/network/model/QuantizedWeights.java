package dev.saccade.network.model;

import java.util.List;

/**
 * The weights of a layer: codes {@code [filter][kernel row][kernel column][channel]}, which stand
 * for {@code scale of the filter * (code - zeroHalves / 2)}. Immutable.
 */
public final class QuantizedWeights {
  private final int filters;
  private final int kernelHeight;
  private final int kernelWidth;
  private final int channels;
  private final int bits;
  private final int zeroHalves;
  private final List<Double> scales;
  private final byte[] codes;

  /**
   * @param channels input channels of one group
   * @param bits of the codes, 1 to 8
   * @param zeroHalves twice the zero point
   * @param scales one per filter, positive
   * @param codes bytes read as 0 to 2^bits - 1; copied
   */
  public QuantizedWeights(
      int filters,
      int kernelHeight,
      int kernelWidth,
      int channels,
      int bits,
      int zeroHalves,
      List<Double> scales,
      byte[] codes) {
    this.filters = filters;
    this.kernelHeight = kernelHeight;
    this.kernelWidth = kernelWidth;
    this.channels = channels;
    this.bits = bits;
    this.zeroHalves = zeroHalves;
    this.scales = List.copyOf(scales);
    this.codes = codes.clone();
    if (scales.size() != filters
        || (long) filters * kernelHeight * kernelWidth * channels != codes.length) {
      throw new ModelException(
          "weights " + this,
          scales.size() + " scales and " + codes.length + " codes",
          "give one scale per filter and one code per tap");
    }
  }

  public int filters() {
    return filters;
  }

  public int kernelHeight() {
    return kernelHeight;
  }

  public int kernelWidth() {
    return kernelWidth;
  }

  /** Input channels of one group. */
  public int channels() {
    return channels;
  }

  public int bits() {
    return bits;
  }

  /** Twice the zero point of the codes. */
  public int zeroHalves() {
    return zeroHalves;
  }

  /** One per filter. */
  public List<Double> scales() {
    return scales;
  }

  /** Products per filter and output pixel. */
  public int taps() {
    return kernelHeight * kernelWidth * channels;
  }

  /**
   * A code.
   *
   * @param tap {@code (kernel row * kernelWidth + kernel column) * channels + channel}
   */
  public int code(int filter, int tap) {
    return codes[filter * taps() + tap] & 0xFF;
  }

  /** The real number of a weight. */
  public double real(int filter, int tap) {
    return scales.get(filter) * (code(filter, tap) - zeroHalves / 2.0);
  }

  /** For messages: {@code 16x3x3x3}. */
  @Override
  public String toString() {
    return filters + "x" + kernelHeight + "x" + kernelWidth + "x" + channels;
  }
}
