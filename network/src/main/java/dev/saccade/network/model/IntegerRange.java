package dev.saccade.network.model;

/** Integers from {@code low} to {@code high}, both included, and how they are stored as codes. */
public record IntegerRange(long low, long high) {
  public IntegerRange {
    if (low >= high) {
      throw new ModelException(
          "quantiser", "its integers go from " + low + " to " + high, "leave at least two of them");
    }
  }

  /** All integers of a number of bits, 1 to 32; a narrow range lacks the outermost one. */
  public static IntegerRange of(int bits, boolean signed, boolean narrow) {
    long less = narrow ? 1 : 0;
    return signed
        ? new IntegerRange(-(1L << (bits - 1)) + less, (1L << (bits - 1)) - 1)
        : new IntegerRange(0, (1L << bits) - 1 - less);
  }

  /** The integer that code 0 stands for: 0, or -2^(bits-1) if any integer is negative. */
  public long base() {
    return low >= 0 ? 0 : -(1L << (bits() - 1));
  }

  /** Bits of the codes {@code y - base}. */
  public int bits() {
    return low >= 0
        ? 64 - Long.numberOfLeadingZeros(high)
        : 65 - Long.numberOfLeadingZeros(Math.max(~low, Math.max(high, 0)));
  }

  /** The integers of both ranges. */
  public IntegerRange intersect(long otherLow, long otherHigh) {
    return new IntegerRange(Math.max(low, otherLow), Math.min(high, otherHigh));
  }

  long clamp(long y) {
    return Math.max(low, Math.min(high, y));
  }
}
