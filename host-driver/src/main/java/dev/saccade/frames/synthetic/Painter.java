package dev.saccade.frames.synthetic;

import dev.saccade.frames.FrameShape;

/** A picture being painted from back to front, and which object each pixel shows at last. */
final class Painter {
  static final int NOBODY = -1;

  private static final int PIXEL = ValueNoise.PIXEL;

  /** Places inside a pixel, along each side, at which an object is looked at. */
  private static final int SAMPLES = 4;

  private final FrameShape shape;
  private final int[] codes;
  private final int[] owners;
  private final int[] covered;

  /**
   * @param objects how many will be painted
   */
  Painter(FrameShape shape, int objects) {
    this.shape = shape;
    this.codes = new int[shape.codes()];
    this.owners = new int[shape.pixels()];
    this.covered = new int[objects];
  }

  /** Paints the ground, moved by some 256ths of a pixel. */
  void ground(Shot shot, long movedX, long movedY) {
    for (int row = 0; row < shape.height(); row++) {
      for (int column = 0; column < shape.width(); column++) {
        int value = shot.ground().at(place(column) - movedX, place(row) - movedY);
        paint(row, column, shot.colours(), value, SAMPLES * SAMPLES);
        owners[row * shape.width() + column] = NOBODY;
      }
    }
  }

  /**
   * Paints an object.
   *
   * @param owner its number
   */
  void object(MovingObject object, int owner, long x, long y) {
    int left = first(x - object.radius());
    int top = first(y - object.radius());
    int right = Math.min(shape.width() - 1, first(x + object.radius()));
    int bottom = Math.min(shape.height() - 1, first(y + object.radius()));
    for (int row = top; row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        int inside = 0;
        int value = 0;
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
          int dx = (int) (column * (long) PIXEL + step(i % SAMPLES) - x);
          int dy = (int) (row * (long) PIXEL + step(i / SAMPLES) - y);
          if (object.covers(dx, dy)) {
            inside++;
            value += object.texture(dx, dy);
          }
        }
        if (inside > 0) {
          paint(row, column, object.palette(), value / inside, inside);
        }
        if (2 * inside >= SAMPLES * SAMPLES) {
          owners[row * shape.width() + column] = owner;
          covered[owner]++;
        }
      }
    }
  }

  /** Paints a post, moved with the ground. */
  void post(Shot.Post post, long movedX, long movedY) {
    for (int column = 0; column < shape.width(); column++) {
      int inside = 0;
      for (int i = 0; i < SAMPLES; i++) {
        inside += post.covers(column * (long) PIXEL + step(i) - movedX) ? SAMPLES : 0;
      }
      for (int row = 0; row < shape.height() && inside > 0; row++) {
        // Bark is long and thin: four times as high as it is wide.
        int value = post.bark().at(place(column) - movedX, (place(row) - movedY) / 4);
        paint(row, column, post.colours(), value, inside);
        if (2 * inside >= SAMPLES * SAMPLES) {
          owners[row * shape.width() + column] = NOBODY;
        }
      }
    }
  }

  /** Pixels that an object covers at least by half, hidden or not. */
  int covered(int owner) {
    return covered[owner];
  }

  /** Those of them that show it. */
  int visible(int owner) {
    int count = 0;
    for (int pixelOwner : owners) {
      count += pixelOwner == owner ? 1 : 0;
    }
    return count;
  }

  /**
   * The codes as the sensor gives them.
   *
   * @param brightness of {@link Timeline#FULL}
   * @param noise standard deviation in codes, 0 for none
   */
  byte[] sensed(int brightness, int noise, long noiseSeed) {
    byte[] sensed = new byte[codes.length];
    for (int i = 0; i < sensed.length; i++) {
      int code = codes[i] * brightness / Timeline.FULL;
      if (noise > 0) {
        code += noise(Chance.bits(noiseSeed, i, 0), noise);
      }
      sensed[i] = (byte) Math.max(0, Math.min(255, code));
    }
    return sensed;
  }

  /**
   * Near to normal, by adding up: eight even bytes have a mean of 1020 and a standard deviation of
   * 209.
   */
  private static int noise(long bits, int deviation) {
    int sum = 0;
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      sum += (int) (bits >>> shift) & 0xFF;
    }
    return Math.floorDiv(2 * (sum - 1020) * deviation + 209, 418);
  }

  /** Blends a colour over a pixel, of which it covers some of the samples. */
  private void paint(int row, int column, Palette colours, int value, int inside) {
    int all = SAMPLES * SAMPLES;
    for (int channel = 0; channel < shape.channels(); channel++) {
      int at = shape.index(row, column, channel);
      int mixed = inside * colours.code(channel, value) + (all - inside) * codes[at];
      codes[at] = (mixed + all / 2) / all;
    }
  }

  /** The middle of a pixel. */
  private static long place(int pixel) {
    return pixel * (long) PIXEL + PIXEL / 2;
  }

  /** A sample's place in its pixel. */
  private static int step(int sample) {
    return (2 * sample + 1) * PIXEL / (2 * SAMPLES);
  }

  /** The pixel of a place, not before the first. */
  private static int first(long place) {
    return (int) Math.max(0, Math.floorDiv(place, (long) PIXEL));
  }
}
