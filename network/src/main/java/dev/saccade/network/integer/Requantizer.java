package dev.saccade.network.integer;

import java.math.BigInteger;
import java.util.stream.Stream;

/**
 * The step of one channel in one mode from the exact sum {@code A} (and the code {@code q} of a
 * residual operand) to the next code. {@link #apply} is its definition, for every machine that
 * computes it.
 *
 * @param m1 factor of {@code A}
 * @param m2 factor of {@code q}; 0 without a residual operand
 * @param bias added to the products; it holds the half of the rounding and all zero points
 * @param shift fraction bits of the sum, 0 to 63
 * @param tie how many of the first fraction bits must be 0 for an odd result to count as a tie, to
 *     be rounded down to the even number; 0 for none, at most {@code shift}
 */
public record Requantizer(long m1, long m2, long bias, int shift, int tie) {
  public Requantizer {
    if (shift < 0 || shift > 63) {
      throw new InvalidNetworkException(
          "requantizer", "a shift of " + shift, "use 0 to 63 fraction bits");
    }
    if (tie < 0 || tie > shift) {
      throw new InvalidNetworkException(
          "requantizer",
          "a tie of " + tie + " bits with " + shift + " fraction bits",
          "use 0 to " + shift);
    }
  }

  /** A requantizer that hands on {@code A} itself, for raw results. */
  public static Requantizer identity() {
    return new Requantizer(1, 0, 0, 0, 0);
  }

  /**
   * The definition: {@code p = m1 a + m2 q + bias}, {@code v = p >> shift}; an odd {@code v} whose
   * fraction begins with {@code tie} zeros (one at least) loses 1.
   *
   * <p>With the half in the bias, {@code p >> shift} rounds half up; a tie then is a fraction of
   * exactly 0, and the decrement makes it half to even.
   *
   * @return the value before clipping; exact if {@code p} fits a long, which networks guarantee
   */
  public static long apply(long m1, long m2, long bias, int shift, int tie, long a, long q) {
    long p = m1 * a + m2 * q + bias;
    long v = p >> shift;
    boolean isTie = tie > 0 && ((p >> (shift - tie)) & ((1L << tie) - 1)) == 0;
    return isTie && (v & 1) == 1 ? v - 1 : v;
  }

  /** The value before clipping. */
  public long value(long a, long q) {
    return apply(m1, m2, bias, shift, tie, a, q);
  }

  /** The raw result {@code m1 a + m2 q + bias}, which networks guarantee to fit. */
  public int raw(long a, long q) {
    return (int) (m1 * a + m2 * q + bias);
  }

  /**
   * Bits, with the sign, of the widest {@code m1 a + m2 q + bias}.
   *
   * @param sums all {@code a}
   * @param highestResidual {@code q} is 0 to this
   */
  public int bits(SumRange sums, int highestResidual) {
    return Stream.of(sums.lowest(), sums.highest())
        .map(a -> product(m1, a))
        .map(product -> product.add(BigInteger.valueOf(bias)))
        .flatMap(sum -> Stream.of(sum, sum.add(product(m2, highestResidual))))
        .mapToInt(sum -> sum.bitLength() + 1)
        .max()
        .orElseThrow();
  }

  private static BigInteger product(long m, long operand) {
    return BigInteger.valueOf(m).multiply(BigInteger.valueOf(operand));
  }
}
