package dev.saccade.network.integer;

/**
 * How the unsigned codes of a tensor stand for real numbers: {@code real = scale * (code -
 * zeroHalves / 2)}. The scale is no part of it: integers are computed without, and whoever made the
 * network knows it.
 *
 * @param bits 1 to 8; codes are {@code 0 .. 2^bits - 1}
 * @param zeroHalves twice the zero point, so that half-integer zero points are exact; signed
 *     integers of n bits are stored with 2^n, mid-rise ones with 2^n - 1
 */
public record CodeFormat(int bits, int zeroHalves) {
  private static final int MOST_ZERO_HALVES = 1 << 16;

  public CodeFormat {
    if (bits < 1 || bits > 8) {
      throw new InvalidNetworkException(
          "code format", "codes of " + bits + " bits", "use 1 to 8 bits");
    }
    if (Math.abs((long) zeroHalves) > MOST_ZERO_HALVES) {
      throw new InvalidNetworkException(
          "code format",
          "a zero point of " + zeroHalves / 2.0 + " for codes of " + bits + " bits",
          "zero points further than 2^15 from 0 mean that scale and offset of the quantiser are"
              + " wrong");
    }
  }

  /** Codes of unsigned numbers: the zero point is 0. */
  public static CodeFormat unsigned(int bits) {
    return new CodeFormat(bits, 0);
  }

  /** Codes of two's complement numbers: the zero point is 2^(bits-1). */
  public static CodeFormat signed(int bits) {
    return new CodeFormat(bits, 1 << bits);
  }

  /** Codes of a quantiser without a code for 0: the zero point is (2^bits - 1) / 2. */
  public static CodeFormat midRise(int bits) {
    return new CodeFormat(bits, (1 << bits) - 1);
  }

  /** The largest code. */
  public int highest() {
    return (1 << bits) - 1;
  }

  /** Whether real zero is one of the codes, which a padded tensor needs. */
  public boolean hasZero() {
    return zeroHalves % 2 == 0 && zeroHalves >= 0 && zeroHalves / 2 <= highest();
  }
}
