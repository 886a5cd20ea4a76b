package dev.saccade.network.integer;

import java.util.Arrays;

/**
 * The weights of a layer as codes, {@code [filter][kernel row][kernel column][channel]}, stored
 * once for every precision: the n-bit code is the first n bits of the 8-bit one, {@code c_n = c_8
 * >> (8 - n)} (VideoIQ, ICCV 2021).
 */
public final class WeightCodes {
  private final int filters;
  private final int kernelHeight;
  private final int kernelWidth;
  private final int channels;
  private final int storedBits;
  private final byte[] codes;

  /**
   * @param channels input channels of one group
   * @param storedBits how many bits of the codes are meant, 1 to 8: no mode can use more, and the
   *     bits below are 0
   * @param codes the 8-bit codes (bytes read as 0 to 255); copied
   */
  public WeightCodes(
      int filters, int kernelHeight, int kernelWidth, int channels, int storedBits, byte[] codes) {
    this.filters = filters;
    this.kernelHeight = kernelHeight;
    this.kernelWidth = kernelWidth;
    this.channels = channels;
    this.storedBits = storedBits;
    this.codes = codes.clone();
    if (filters < 1 || kernelHeight < 1 || kernelWidth < 1 || channels < 1) {
      throw invalid("a size is below 1", "give every layer filters, a kernel and channels");
    }
    if (storedBits < 1 || storedBits > 8) {
      throw invalid(storedBits + " stored bits", "store 1 to 8 bits of each code");
    }
    if ((long) filters * kernelHeight * kernelWidth * channels != codes.length) {
      throw invalid(codes.length + " codes", "give one code per filter, kernel place and channel");
    }
    int unused = (1 << (8 - storedBits)) - 1;
    for (int i = 0; i < codes.length; i++) {
      if ((codes[i] & unused) != 0) {
        throw invalid(
            "code "
                + i
                + " is "
                + (codes[i] & 0xFF)
                + " and has bits below the first "
                + storedBits,
            "shift codes of " + storedBits + " bits left by " + (8 - storedBits));
      }
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

  /** How many bits of each code are meant; the others are 0. */
  public int storedBits() {
    return storedBits;
  }

  /** Products per filter and output pixel. */
  public int taps() {
    return kernelHeight * kernelWidth * channels;
  }

  /**
   * The first {@code bits} bits of a code.
   *
   * @param tap {@code (kernel row * kernelWidth + kernel column) * channels + channel}
   */
  public int code(int filter, int tap, int bits) {
    return (codes[filter * taps() + tap] & 0xFF) >> (8 - bits);
  }

  private InvalidNetworkException invalid(String mistake, String cure) {
    return new InvalidNetworkException("weights " + this, mistake, cure);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WeightCodes that
        && filters == that.filters
        && kernelHeight == that.kernelHeight
        && kernelWidth == that.kernelWidth
        && channels == that.channels
        && storedBits == that.storedBits
        && Arrays.equals(codes, that.codes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(codes);
  }

  /** For messages: filters, kernel and channels, such as {@code 16x3x3x3}. */
  @Override
  public String toString() {
    return filters + "x" + kernelHeight + "x" + kernelWidth + "x" + channels;
  }
}
