package dev.saccade.proof;

/**
 * How far a proof looks, in clock cycles.
 *
 * @param base cycles from reset in which no assertion may break; more than {@code induction}
 * @param induction how many good cycles the step may rest on; 0 leaves the step out
 * @param cover cycles from reset within which every cover must be reached
 */
public record ProofDepth(int base, int induction, int cover) {
  public ProofDepth {
    if (base < 1 || induction < 0 || cover < 1) {
      throw new IllegalArgumentException("a proof of no depth shows nothing");
    }
    if (base <= induction) {
      throw new IllegalArgumentException(
          "the base case must cover the "
              + induction
              + " cycles on which the induction step rests, but looks at "
              + base);
    }
  }

  /** A depth for bounded checks: no induction. */
  public static ProofDepth bounded(int base, int cover) {
    return new ProofDepth(base, 0, cover);
  }
}
