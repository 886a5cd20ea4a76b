package dev.saccade.frames.video;

import java.math.BigInteger;

/**
 * Red, green and blue of luma and chroma.
 *
 * <pre>
 * R = y                                 + 2 (1 - kr)           pr
 * G = y - 2 kb (1 - kb) / kg         pb - 2 kr (1 - kr) / kg   pr
 * B = y + 2 (1 - kb)                 pb
 * </pre>
 *
 * where kg = 1 - kr - kb and y, pb, pr are Y', Cb - 128, Cr - 128, in limited range times 255/219
 * after 16 was taken away, and 255/224 (ITU-R BT.601-7, BT.709-6). Each is the exact real number,
 * rounded half up and clipped to 0..255, for every one of the 2^24 inputs.
 */
final class YcbcrMatrix {
  /**
   * Fraction bits of the tables: with 20, a few thousand of the 2^24 inputs would round wrongly.
   */
  private static final int FRACTION = 40;

  private final long[] luma = new long[256];
  private final long[] redOfCr = new long[256];
  private final long[] greenOfCb = new long[256];
  private final long[] greenOfCr = new long[256];
  private final long[] blueOfCb = new long[256];

  /** The weights of red and blue in luma, in ten-thousandths. */
  enum Standard {
    /** Standard definition, and what files are taken for that do not say. */
    BT601(2990, 1140),
    /** High definition. */
    BT709(2126, 722);

    private final long red;
    private final long blue;

    Standard(long red, long blue) {
      this.red = red;
      this.blue = blue;
    }
  }

  /**
   * @param full whether luma has all of 0..255, as in JPEG, and not 16..235
   */
  YcbcrMatrix(Standard standard, boolean full) {
    long one = 10_000;
    long kr = standard.red;
    long kb = standard.blue;
    long kg = one - kr - kb;
    for (int code = 0; code < 256; code++) {
      long y = full ? code : code - 16L;
      long c = code - 128L;
      luma[code] = ratio(255 * y, full ? 255 : 219) + (1L << (FRACTION - 1));
      long chroma = full ? 255 : 224;
      redOfCr[code] = ratio(255 * c * 2 * (one - kr), chroma * one);
      blueOfCb[code] = ratio(255 * c * 2 * (one - kb), chroma * one);
      greenOfCb[code] = -ratio(255 * c * 2 * kb * (one - kb), chroma * one * kg);
      greenOfCr[code] = -ratio(255 * c * 2 * kr * (one - kr), chroma * one * kg);
    }
  }

  int red(int y, int cr) {
    return clip(luma[y] + redOfCr[cr]);
  }

  int green(int y, int cb, int cr) {
    return clip(luma[y] + greenOfCb[cb] + greenOfCr[cr]);
  }

  int blue(int y, int cb) {
    return clip(luma[y] + blueOfCb[cb]);
  }

  /** What a pixel without chroma shows. */
  int grey(int y) {
    return clip(luma[y]);
  }

  private static int clip(long sum) {
    return (int) Math.max(0, Math.min(255, sum >> FRACTION));
  }

  /** The ratio in fixed point, rounded to the nearest. */
  private static long ratio(long numerator, long denominator) {
    return BigInteger.valueOf(numerator)
        .shiftLeft(FRACTION + 1)
        .divide(BigInteger.valueOf(denominator))
        .add(BigInteger.valueOf(Long.signum(numerator)))
        .divide(BigInteger.TWO)
        .longValueExact();
  }
}
