package dev.saccade.blocks;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;

/**
 * Whether a number lies within a constant limit, as ands and ors of its bits. Synthesis makes a
 * carry chain of {@code number <= 513}, which takes a cell per bit on iCE40; this takes about a LUT
 * for three bits, and its depth grows with the runs of equal bits in the limit alone.
 */
public final class Limit {
  private Limit() {}

  /** {@code number <= most}; {@code most} has as many bits as the number or fewer. */
  public static Bool atMost(Logic m, UInt number, long most) {
    int bits = number.width();
    Sizes.require(most >= 0 && most >> bits == 0, "most", most, "use one of " + bits + " bits");
    // Run by run of equal bits, from the lowest on: whether the bits so far are within.
    Bool within = m.lit(true);
    int low = 0;
    while (low < bits) {
      boolean ones = (most >> low & 1) == 1;
      int length = Long.numberOfTrailingZeros(ones ? ~(most >> low) : most >> low);
      int high = Math.min(bits, low + length) - 1;
      UInt run = number.bits(high, low);
      within = ones ? within.or(run.reduceAnd().not()) : within.and(run.eq(0));
      low = high + 1;
    }
    return within;
  }

  /** {@code number > most}. */
  public static Bool exceeds(Logic m, UInt number, long most) {
    return atMost(m, number, most).not();
  }
}
