package dev.saccade.network.requantize;

import java.util.OptionalLong;

/**
 * The biases with which {@code (m1 A + m2 q + bias) >> shift} has the steps of a quantiser.
 *
 * <p>A code k begins where the sum reaches {@code k 2^shift}, or {@code 2^(shift - tie)} more for
 * odd k and a tie rule. The first A of each code must reach that, and the A before it must not: a
 * lower and an upper bound each, kept apart for even and odd codes.
 */
final class BiasBounds {
  private final int shift;
  private final long[] lower = {Long.MIN_VALUE / 2, Long.MIN_VALUE / 2};
  private final long[] upper = {Long.MAX_VALUE / 2, Long.MAX_VALUE / 2};

  /**
   * @param m1 factor of the sums of the table, so not negative where the table is turned around
   */
  BiasBounds(ExactQuantizer quantizer, StepTable steps, long m1, long m2, int shift) {
    this.shift = shift;
    for (int q = 0; q <= steps.highestResidual(); q++) {
      for (int code = quantizer.low() + 1; code <= quantizer.high(); code++) {
        int odd = code & 1;
        long needed = ((long) code << shift) - m2 * q;
        long first = steps.first(code, q);
        if (first <= steps.highest()) {
          lower[odd] = Math.max(lower[odd], needed - m1 * first);
        }
        if (first > steps.lowest()) {
          upper[odd] = Math.min(upper[odd], needed - 1 - m1 * (first - 1));
        }
      }
    }
  }

  /** The right bias that is nearest to a wished one; empty if none is right. */
  OptionalLong nearest(long wish, int tie) {
    long later = tie == 0 ? 0 : 1L << (shift - tie);
    long low = Math.max(lower[0], lower[1] + later);
    long high = Math.min(upper[0], upper[1] + later);
    return low > high ? OptionalLong.empty() : OptionalLong.of(Math.max(low, Math.min(high, wish)));
  }
}
