package dev.saccade.hdl.verilog;

import java.math.BigInteger;

/** How widths, parts of names and numbers look. */
final class Bits {
  private static final int LONGEST_DECIMAL = 16;

  private Bits() {}

  /** The range of a declaration with a space before it, such as { [7:0]}; empty for 1 bit. */
  static String range(int width) {
    return width == 1 ? "" : " [" + (width - 1) + ":0]";
  }

  /** Part of a name of that width. */
  static String of(String name, int width, int high, int low) {
    if (high - low + 1 == width) {
      return name;
    }
    return high == low ? name + "[" + high + "]" : name + "[" + high + ":" + low + "]";
  }

  /** A sized number: binary for 1 bit, decimal while that is easy to read, else hexadecimal. */
  static String literal(BigInteger value, int width) {
    if (width == 1) {
      return "1'b" + value;
    }
    return value.bitLength() <= LONGEST_DECIMAL
        ? width + "'d" + value
        : width + "'h" + value.toString(16);
  }

  /** A sized hexadecimal number with all its digits, as rows of a table have it. */
  static String padded(BigInteger value, int width) {
    String digits = value.toString(16);
    return width + "'h" + "0".repeat((width + 3) / 4 - digits.length()) + digits;
  }
}
