package dev.saccade.frames;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * One picture of a video: codes of 0 to 255, row by row, channels fastest. Immutable.
 *
 * <p>Codes are what the camera or file holds, not yet what a model wants: its pixel table maps them
 * at upload.
 */
public final class Frame {
  private final FrameShape shape;
  private final byte[] codes;
  private final FrameOrigin origin;

  private Frame(byte[] codes, FrameShape shape, FrameOrigin origin) {
    this.shape = requireNonNull(shape, "shape is null");
    this.codes = codes;
    this.origin = requireNonNull(origin, "origin is null");
  }

  /**
   * @param codes {@code [row][column][channel]}, copied
   * @throws IllegalArgumentException if there are not as many codes as the shape has
   */
  public Frame(FrameShape shape, byte[] codes, FrameOrigin origin) {
    this(codes.clone(), shape, origin);
    if (codes.length != shape.codes()) {
      throw new IllegalArgumentException(
          codes.length + " codes for a frame of " + shape + ", which has " + shape.codes());
    }
  }

  public FrameShape shape() {
    return shape;
  }

  public FrameOrigin origin() {
    return origin;
  }

  /** A code, 0 to 255. */
  public int code(int row, int column, int channel) {
    return codes[shape.index(row, column, channel)] & 0xFF;
  }

  /** A copy of all codes, {@code [row][column][channel]}. */
  public byte[] codes() {
    return codes.clone();
  }

  /** The same picture from elsewhere. */
  public Frame from(FrameOrigin other) {
    return new Frame(codes, shape, other);
  }

  /** Whether two frames show the same, wherever they come from. */
  public boolean showsSameAs(Frame other) {
    return shape.equals(other.shape) && Arrays.equals(codes, other.codes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Frame frame && showsSameAs(frame) && origin.equals(frame.origin);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(codes) + origin.hashCode();
  }

  @Override
  public String toString() {
    return origin.source() + ", frame " + origin.number() + ", " + shape;
  }
}
