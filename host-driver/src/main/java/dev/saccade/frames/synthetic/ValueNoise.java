package dev.saccade.frames.synthetic;

/**
 * A texture without end: random values on a lattice, smoothly joined, at several scales added up
 * (value noise; Perlin 1985 has the idea of joining lattice noise).
 *
 * @param seed of this texture
 * @param cell side of the coarsest lattice's cells, in pixels; a power of two
 * @param octaves lattices, each with half the cells and half the weight of the one before
 */
record ValueNoise(long seed, int cell, int octaves) {
  /** Places are in 256ths of a pixel. */
  static final int PIXEL = 256;

  /** The value at a place, 0 to 255. */
  int at(long x, long y) {
    int sum = 0;
    int weights = 0;
    for (int octave = 0; octave < octaves; octave++) {
      int weight = 1 << (octaves - 1 - octave);
      long side = Math.max(1, cell >> octave) * (long) PIXEL;
      sum += weight * lattice(octave, side, x, y);
      weights += weight;
    }
    // Sums of several lattices gather in the middle; twice the contrast spreads them again.
    int mean = sum / weights;
    return Math.max(0, Math.min(255, 128 + (octaves > 1 ? 2 : 1) * (mean - 128)));
  }

  private int lattice(int octave, long side, long x, long y) {
    long column = Math.floorDiv(x, side);
    long row = Math.floorDiv(y, side);
    int across = smooth((int) (Math.floorMod(x, side) * PIXEL / side));
    int down = smooth((int) (Math.floorMod(y, side) * PIXEL / side));
    int top = between(corner(octave, column, row), corner(octave, column + 1, row), across);
    int bottom =
        between(corner(octave, column, row + 1), corner(octave, column + 1, row + 1), across);
    return between(top, bottom, down);
  }

  private int corner(int octave, long column, long row) {
    return (int) (Chance.bits(seed + octave, column, row) >>> 56);
  }

  private static int between(int from, int to, int share) {
    return from + ((to - from) * share + PIXEL / 2) / PIXEL;
  }

  /** 3 t^2 - 2 t^3, with t in 256ths. */
  private static int smooth(int t) {
    return (t * t * (3 * PIXEL - 2 * t)) >> 16;
  }
}
