package dev.saccade.hdl;

/**
 * How many bits numbers need. The cases of one element and of powers of two are the classic bugs.
 */
public final class Widths {
  private Widths() {}

  /** Smallest k with {@code 2^k >= n}, for {@code n >= 1}. */
  public static int ceilLog2(int n) {
    if (n < 1) {
      throw new IllegalArgumentException("ceilLog2 needs a number of at least 1: " + n);
    }
    return 32 - Integer.numberOfLeadingZeros(n - 1);
  }

  /** Bits of an index into {@code n} elements, 0 to n-1; at least 1. */
  public static int indexBits(int n) {
    return Math.max(1, ceilLog2(n));
  }

  /** Bits of a count of 0 to {@code n}; at least 1. */
  public static int countBits(int n) {
    return indexBits(Math.addExact(n, 1));
  }
}
