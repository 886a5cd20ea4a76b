package dev.saccade.network.model;

import dev.saccade.network.integer.TensorShape;

/** Sizes beyond which a tensor is a mistake, or far beyond any memory on an FPGA. */
final class Limits {
  /** Elements of one tensor: 16 Mi. */
  static final long MOST_CODES = 1 << 24;

  private Limits() {}

  /** A shape whose sizes come from a file. */
  static TensorShape shape(long height, long width, long channels) {
    boolean positive = height > 0 && width > 0 && channels > 0;
    boolean small = height <= MOST_CODES && width <= MOST_CODES && channels <= MOST_CODES;
    if (!positive || !small || height * width > MOST_CODES / channels) {
      throw new ModelException(
          "a tensor of " + height + "x" + width + "x" + channels,
          "a size is below 1, or it has more than " + MOST_CODES + " elements",
          "export the model with the sizes of the frames it is to see");
    }
    return new TensorShape((int) height, (int) width, (int) channels);
  }
}
