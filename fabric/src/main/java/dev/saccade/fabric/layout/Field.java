package dev.saccade.fabric.layout;

/**
 * A number within an encoding.
 *
 * @param word the word it lies in; a field never lies in two
 * @param offset of its lowest bit within the word
 * @param bits width, 1 to 63
 * @param signed whether in two's complement
 * @param doc what it means
 */
public record Field(String name, int word, int offset, int bits, boolean signed, String doc) {
  public long min() {
    return signed ? -(1L << (bits - 1)) : 0;
  }

  public long max() {
    return (1L << (signed ? bits - 1 : bits)) - 1;
  }

  /** Position of its highest bit within the word. */
  public int top() {
    return offset + bits - 1;
  }

  /**
   * Does nothing for a value that fits.
   *
   * @throws IllegalArgumentException if the value does not fit
   */
  void check(String layout, long value) {
    if (value < min() || value > max()) {
      throw new IllegalArgumentException(
          layout + "." + name + " = " + value + " does not fit; give " + min() + " to " + max());
    }
  }
}
