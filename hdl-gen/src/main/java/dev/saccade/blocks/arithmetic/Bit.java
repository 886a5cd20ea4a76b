package dev.saccade.blocks.arithmetic;

/**
 * A bit in a plan of additions, told apart by identity; what carries it is known when it is built.
 */
final class Bit {
  private final boolean sum;

  private Bit(boolean sum) {
    this.sum = sum;
  }

  /** A bit that is there from the start. */
  static Bit given() {
    return new Bit(false);
  }

  /** A bit that the plan itself makes. */
  static Bit sum() {
    return new Bit(true);
  }

  boolean isSum() {
    return sum;
  }
}
