package dev.saccade.fuzz;

import java.math.BigInteger;

/** The type of a value in a random design: how its bits are read, and how many there are. */
record Shape(Kind kind, int width) {
  /** How bits are read. */
  enum Kind {
    BOOL,
    UNSIGNED,
    SIGNED
  }

  static final Shape BOOL = new Shape(Kind.BOOL, 1);

  Shape {
    require(width >= 1, "a value of " + width + " bits");
  }

  static Shape unsigned(int width) {
    return new Shape(Kind.UNSIGNED, width);
  }

  static Shape signed(int width) {
    return new Shape(Kind.SIGNED, width);
  }

  Shape withWidth(int bits) {
    return new Shape(kind, bits);
  }

  boolean bool() {
    return kind == Kind.BOOL;
  }

  /** The number that these bits stand for. */
  BigInteger number(BigInteger bits) {
    return kind == Kind.SIGNED && bits.testBit(width - 1)
        ? bits.subtract(BigInteger.ONE.shiftLeft(width))
        : bits;
  }

  /** The lowest bits of a number. */
  BigInteger bits(BigInteger number) {
    return number.and(ones());
  }

  BigInteger ones() {
    return BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
  }

  /** The bits of an address or a state of {@code count} elements. */
  static Shape index(int count) {
    return unsigned(Math.max(1, 32 - Integer.numberOfLeadingZeros(count - 1)));
  }

  /** The reverse of {@link #toString}. */
  static Shape parse(String text) {
    int width = Integer.parseInt(text.substring(1));
    return switch (text.charAt(0)) {
      case 'b' -> BOOL;
      case 'u' -> unsigned(width);
      case 's' -> signed(width);
      default -> throw new IllegalArgumentException("no shape: " + text);
    };
  }

  /** {@code b1}, {@code u8} or {@code s8}. */
  @Override
  public String toString() {
    return switch (kind) {
      case BOOL -> "b1";
      case UNSIGNED -> "u" + width;
      case SIGNED -> "s" + width;
    };
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
