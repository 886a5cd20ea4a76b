package dev.saccade.hdl.sim;

import dev.saccade.hdl.ir.ValueKind;
import java.math.BigInteger;
import java.util.Arrays;

/** Where a value stands in an array of words, and how the host reads it. */
record ValueSlot(String name, int width, ValueKind kind, int first) {
  private int words() {
    return BitVectors.words(width);
  }

  /** The value, negative if the kind is SINT and its top bit is 1. */
  BigInteger get(long[] words) {
    if (width <= 63) {
      return BigInteger.valueOf(getLong(words));
    }
    BigInteger bits = bits(words);
    boolean negative = kind == ValueKind.SINT && bits.testBit(width - 1);
    return negative ? bits.subtract(BigInteger.ONE.shiftLeft(width)) : bits;
  }

  /** The bits, {@code 0 <= value < 2^width}, whatever the kind. */
  BigInteger bits(long[] words) {
    byte[] bytes = new byte[8 * words() + 1];
    for (int i = 0; i < bytes.length - 1; i++) {
      bytes[bytes.length - 1 - i] = (byte) (words[first + i / 8] >>> (i % 8 * 8));
    }
    return new BigInteger(bytes);
  }

  /** The value of at most 63 bits. */
  long getLong(long[] words) {
    long bits = words[first];
    return kind == ValueKind.SINT ? bits << (64 - width) >> (64 - width) : bits;
  }

  /** Whether the words are those of two arrays alike. */
  boolean same(long[] words, long[] others) {
    int end = first + words();
    return Arrays.equals(words, first, end, others, first, end);
  }

  /** Stores a value that fits. */
  void set(long[] words, BigInteger value) {
    boolean fits =
        kind == ValueKind.SINT
            ? value.bitLength() < width
            : value.signum() >= 0 && value.bitLength() <= width;
    if (!fits) {
      throw misfit(value);
    }
    for (int i = 0; i < words(); i++) {
      words[first + i] = value.shiftRight(64 * i).longValue() & BitVectors.mask(width, i);
    }
  }

  /** Stores a value that fits. */
  void set(long[] words, long value) {
    if (width > 63) {
      set(words, BigInteger.valueOf(value));
      return;
    }
    long highest = kind == ValueKind.SINT ? -1L >>> (65 - width) : -1L >>> (64 - width);
    long lowest = kind == ValueKind.SINT ? -highest - 1 : 0;
    if (value < lowest || value > highest) {
      throw misfit(BigInteger.valueOf(value));
    }
    words[first] = value & BitVectors.mask(width, 0);
  }

  private IllegalArgumentException misfit(BigInteger value) {
    BigInteger count = BigInteger.ONE.shiftLeft(kind == ValueKind.SINT ? width - 1 : width);
    BigInteger lowest = kind == ValueKind.SINT ? count.negate() : BigInteger.ZERO;
    return new IllegalArgumentException(
        value
            + " does not fit port "
            + name
            + " ("
            + kind
            + " of "
            + width
            + (width == 1 ? " bit" : " bits")
            + "); poke "
            + lowest
            + " to "
            + count.subtract(BigInteger.ONE));
  }
}
