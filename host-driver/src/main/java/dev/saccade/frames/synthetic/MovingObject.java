package dev.saccade.frames.synthetic;

import dev.saccade.frames.FrameShape;

/**
 * A textured thing with a shape, a size and a straight way that bounces off the picture's border.
 * Places and sizes are in 256ths of a pixel.
 *
 * @param radius half of its width and height
 * @param startX where its middle is on an unfolded way, and {@code startY}
 * @param speedX way in a frame, and {@code speedY}
 * @param rangeX how far its middle can go from {@code radius}, and {@code rangeY}
 * @param ground texture, where {@code pattern} is no regular one
 */
record MovingObject(
    Outline outline,
    Pattern pattern,
    int radius,
    long startX,
    long startY,
    int speedX,
    int speedY,
    int rangeX,
    int rangeY,
    ValueNoise ground,
    Palette palette) {
  private static final int PIXEL = ValueNoise.PIXEL;

  /** What it looks like from far. */
  enum Outline {
    DISC,
    BOX,
    DIAMOND,
    RING
  }

  /** What is painted on it. */
  enum Pattern {
    STRIPES,
    CHECKS,
    GRAIN,
    CIRCLES
  }

  /**
   * An object by chance, an eighth to a quarter of the picture's height in radius; it crosses the
   * height in 25 to 120 frames.
   */
  static MovingObject of(long seed, FrameShape picture) {
    int height = picture.height() * PIXEL;
    int width = picture.width() * PIXEL;
    int small = Math.min(width, height);
    int radius = Chance.between(small / 8, small / 4, seed, 0, 0);
    int slow = Math.max(1, height / 120);
    int fast = Math.max(2, height / 25);
    int rangeX = Math.max(1, width - 2 * radius);
    int rangeY = Math.max(1, height - 2 * radius);
    return new MovingObject(
        Outline.values()[Chance.between(0, Outline.values().length - 1, seed, 1, 0)],
        Pattern.values()[Chance.between(0, Pattern.values().length - 1, seed, 2, 0)],
        radius,
        Chance.between(0, 2 * rangeX, seed, 3, 0),
        Chance.between(0, 2 * rangeY, seed, 4, 0),
        sign(seed, 5) * Chance.between(slow, fast, seed, 6, 0),
        sign(seed, 7) * Chance.between(slow / 2, fast / 2, seed, 8, 0),
        rangeX,
        rangeY,
        new ValueNoise(seed, Math.max(2, Integer.highestOneBit(radius / PIXEL / 2 + 1)), 2),
        Palette.of(seed, 0, 255, 110));
  }

  /** Where its middle is after some frames of movement. */
  long x(long time) {
    return radius + folded(startX + speedX * time, rangeX);
  }

  long y(long time) {
    return radius + folded(startY + speedY * time, rangeY);
  }

  /** Whether a place, counted from its middle, belongs to it. */
  boolean covers(int dx, int dy) {
    long square = (long) dx * dx + (long) dy * dy;
    long outer = (long) radius * radius;
    return switch (outline) {
      case DISC -> square <= outer;
      // A little smaller, so that all outlines look alike in size.
      case BOX -> Math.max(Math.abs(dx), Math.abs(dy)) <= radius * 7 / 8;
      case DIAMOND -> Math.abs(dx) + Math.abs(dy) <= radius;
      case RING -> square <= outer && 9 * square >= outer;
    };
  }

  /** Its texture at a place counted from its middle, 0 to 255: light from the left top. */
  int texture(int dx, int dy) {
    int stripe = Math.max(PIXEL, radius / 3);
    int value =
        switch (pattern) {
          case STRIPES -> 255 * Math.floorMod(Math.floorDiv(dx + dy, stripe), 2);
          case CHECKS ->
              255 * Math.floorMod(Math.floorDiv(dx, stripe) + Math.floorDiv(dy, stripe), 2);
          case GRAIN -> ground.at(dx, dy);
          case CIRCLES -> {
            long square = (long) dx * dx + (long) dy * dy;
            yield 255 * (int) ((9 * square / ((long) radius * radius)) & 1);
          }
        };
    int shade = 48 * (dx + dy) / (2 * radius);
    return Math.max(0, Math.min(255, value * 7 / 8 + 16 - shade));
  }

  private static int sign(long seed, int what) {
    return Chance.between(0, 1, seed, what, 1) == 0 ? -1 : 1;
  }

  /** A way that turns back at both ends of a range. */
  private static long folded(long way, int range) {
    long place = Math.floorMod(way, 2L * range);
    return Math.min(place, 2L * range - place);
  }
}
