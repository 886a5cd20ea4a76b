package dev.saccade.network.zoo;

/**
 * How large random layers may become, and what the machine that runs them has.
 *
 * @param macs most multiplications of a layer and frame, those for pooled pixels included
 * @param size most rows and columns of the input, 1 to 64 or more
 * @param channels most channels of the input
 * @param filters most filters
 * @param accumulatorBits of the unsigned sums of code products
 * @param multiplierBits of the requantisers' factors, with the sign
 */
public record RandomLimits(
    long macs, int size, int channels, int filters, int accumulatorBits, int multiplierBits) {
  public RandomLimits {
    if (macs < 1 || size < 1 || channels < 1 || filters < 1) {
      throw new IllegalArgumentException("random limits below 1; use 1 or more");
    }
    if (accumulatorBits < 16 || multiplierBits < 12 || accumulatorBits + multiplierBits > 60) {
      throw new IllegalArgumentException(
          "accumulators of "
              + accumulatorBits
              + " bits and multipliers of "
              + multiplierBits
              + "; use at least 16 and 12 bits, and together at most 60");
    }
  }

  /** The full range: sizes to 64, channels to 200, 30-bit accumulators and 28-bit multipliers. */
  public static RandomLimits full(long macs) {
    return new RandomLimits(macs, 64, 200, 64, 30, 28);
  }

  /** Bits of a requantiser's sum, with the sign. */
  int sumBits() {
    return accumulatorBits + 3 + multiplierBits;
  }
}
