package dev.saccade.frames.synthetic;

/**
 * Numbers that look random and are a function of what they are for: the finaliser of SplitMix64
 * (Steele, Lea, Flood 2014) over seed and coordinates.
 */
final class Chance {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private Chance() {}

  /** 64 even bits for a seed and two numbers. */
  static long bits(long seed, long a, long b) {
    return mix(mix(mix(seed + GOLDEN) + a + GOLDEN) + b + GOLDEN);
  }

  /** A number from least to most, both included, for a seed and what it is for. */
  static int between(int least, int most, long seed, long a, long b) {
    return least + (int) Math.floorMod(bits(seed, a, b), (long) most - least + 1);
  }

  private static long mix(long x) {
    long z = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
