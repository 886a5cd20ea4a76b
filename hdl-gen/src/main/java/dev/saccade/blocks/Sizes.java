package dev.saccade.blocks;

/** Checks of block parameters; each message names the value and the cure. */
final class Sizes {
  private Sizes() {}

  static void require(boolean holds, String name, int value, String cure) {
    if (!holds) {
      throw new IllegalArgumentException(name + " is " + value + "; " + cure);
    }
  }

  static void requireWidth(int width) {
    require(width >= 1, "width", width, "a word needs at least 1 bit");
  }
}
