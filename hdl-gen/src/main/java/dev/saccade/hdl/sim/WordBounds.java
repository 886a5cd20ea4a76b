package dev.saccade.hdl.sim;

/**
 * What is known of a word without computing it: the bits that can be 1 and the greatest unsigned
 * value. Most masks after sums and shifts turn out to be unnecessary by it.
 */
record WordBounds(long ones, long max) {
  private static final WordBounds UNKNOWN = new WordBounds(-1, -1);

  static WordBounds of(Word.Op op, Word a, Word b) {
    return switch (op) {
      case CONSTANT, LOAD, READ -> throw new IllegalArgumentException(op + " has given bounds");
      case ADD -> sum(a, b);
      case SUB -> UNKNOWN;
      case MUL -> unsignedHigh(a.max(), b.max()) == 0 ? upTo(a.max() * b.max()) : UNKNOWN;
      case MUL_HIGH -> upTo(unsignedHigh(a.max(), b.max()));
      case AND -> within(a.ones() & b.ones(), smaller(a.max(), b.max()));
      case OR, XOR -> within(a.ones() | b.ones(), sum(a, b).max());
      case SHIFT_LEFT -> shiftLeft(a, b);
      case SHIFT_RIGHT -> shiftRight(a, b);
      case SHIFT_RIGHT_SIGNED -> a.nonNegative() ? shiftRight(a, b) : shiftRightSigned(a, b);
      case COUNT -> upTo(Long.bitCount(a.ones()));
    };
  }

  static WordBounds upTo(long max) {
    return new WordBounds(fill(max), max);
  }

  private static WordBounds within(long ones, long max) {
    return new WordBounds(ones & fill(max), smaller(ones, max));
  }

  private static WordBounds sum(Word a, Word b) {
    long sum = a.max() + b.max();
    boolean overflows = Long.compareUnsigned(sum, a.max()) < 0;
    return overflows ? UNKNOWN : upTo(sum);
  }

  private static WordBounds shiftLeft(Word a, Word b) {
    if (b.isConstant()) {
      int by = (int) b.imm() & 63;
      long ones = a.ones() << by;
      boolean fits = Long.numberOfLeadingZeros(a.max()) >= by;
      return within(ones, fits ? a.max() << by : ones);
    }
    boolean fits = Long.compareUnsigned(b.max(), Long.numberOfLeadingZeros(a.max())) <= 0;
    return fits && b.max() < 64 ? upTo(a.max() << b.max()) : UNKNOWN;
  }

  private static WordBounds shiftRight(Word a, Word b) {
    if (b.isConstant()) {
      return within(a.ones() >>> b.imm(), a.max() >>> b.imm());
    }
    return upTo(a.max());
  }

  private static WordBounds shiftRightSigned(Word a, Word b) {
    if (b.isConstant()) {
      long ones = a.ones() >> b.imm();
      return within(ones, ones);
    }
    return UNKNOWN;
  }

  /** All bits up to the highest one. */
  static long fill(long value) {
    return value == 0 ? 0 : -1L >>> Long.numberOfLeadingZeros(value);
  }

  static long unsignedHigh(long x, long y) {
    return Math.multiplyHigh(x, y) + ((x >> 63) & y) + ((y >> 63) & x);
  }

  private static long smaller(long x, long y) {
    return Long.compareUnsigned(x, y) < 0 ? x : y;
  }
}
