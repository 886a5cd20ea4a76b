package dev.saccade.frames.picture;

import dev.saccade.frames.FrameShape;

/** A decoded picture. */
final class Picture {
  private final FrameShape shape;
  private final byte[] codes;

  /**
   * @param shape of 1 channel (grey) or 3 (red, green, blue)
   * @param codes {@code [row][column][channel]}; not copied, both sides leave them as they are
   */
  Picture(FrameShape shape, byte[] codes) {
    this.shape = shape;
    this.codes = codes;
  }

  FrameShape shape() {
    return shape;
  }

  byte[] codes() {
    return codes;
  }

  /** The same with three equal channels, if it is grey. */
  Picture inColour() {
    if (shape.channels() == 3) {
      return this;
    }
    byte[] colour = new byte[3 * codes.length];
    for (int i = 0; i < colour.length; i++) {
      colour[i] = codes[i / 3];
    }
    return new Picture(shape.withChannels(3), colour);
  }

  /** A sample of 0 to most as a code of 0 to 255, rounded half up. */
  static byte code(int sample, int most) {
    return (byte) ((2 * 255L * sample + most) / (2L * most));
  }
}
