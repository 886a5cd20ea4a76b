package dev.saccade.network.requantize;

import java.math.BigInteger;

/**
 * What the requantisers of a fabric can hold.
 *
 * @param multiplierBits of {@code m1} and {@code m2}, with the sign; 2 to 61
 * @param sumBits of {@code m1 A + m2 q + bias} and of the bias, with the sign; at most 63
 */
public record RequantizerWidths(int multiplierBits, int sumBits) {
  public RequantizerWidths {
    if (multiplierBits < 2 || sumBits <= multiplierBits || sumBits > 63) {
      throw new IllegalArgumentException(
          "multipliers of "
              + multiplierBits
              + " bits and sums of "
              + sumBits
              + "; use 2 bits or more, wider sums, and 63 at most");
    }
  }

  /** Whether a number is a signed one of so many bits. */
  static boolean fits(BigInteger value, int bits) {
    return value.bitLength() < bits;
  }
}
