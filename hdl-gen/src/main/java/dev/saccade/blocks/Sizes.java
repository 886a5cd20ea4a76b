package dev.saccade.blocks;

/** Checks of block parameters; each message names the value and the cure. */
final class Sizes {
  /** Bits of the widest signal of the language. */
  private static final int WIDEST = 1 << 16;

  private Sizes() {}

  static void require(boolean holds, String name, long value, String cure) {
    if (!holds) {
      throw new IllegalArgumentException(name + " is " + value + "; " + cure);
    }
  }

  static void requireWidth(int width) {
    require(width >= 1, "width", width, "a word needs at least 1 bit");
    require(width <= WIDEST, "width", width, "use at most " + WIDEST + " bits");
  }

  static void requireRatio(int width, int ratio) {
    requireWidth(width);
    require(ratio >= 1, "ratio", ratio, "a wide word holds at least 1 narrow word");
    require(
        (long) width * ratio <= WIDEST,
        "width * ratio",
        (long) width * ratio,
        "use at most " + WIDEST + " bits");
  }
}
