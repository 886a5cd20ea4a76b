package dev.saccade.network.reference;

/**
 * The loops in which all the time goes. Each is written so that HotSpot's C2 compiler turns it into
 * vector instructions: rows are arrays of their own (with an offset into one large array it gives
 * up, as it cannot exclude an overlap), and there are four products per store (eight are too many).
 * Measured on AVX2 and JDK 17: 8 to 13 multiplications a nanosecond for {@link #addProducts}, 4 to
 * 5 for {@link #dot4}.
 */
final class InnerLoops {
  private InnerLoops() {}

  /** {@code sums[i] += w0 x0[i] + w1 x1[i] + w2 x2[i] + w3 x3[i]}. */
  static void addProducts(
      int[] sums,
      int count,
      int w0,
      int[] x0,
      int w1,
      int[] x1,
      int w2,
      int[] x2,
      int w3,
      int[] x3) {
    for (int i = 0; i < count; i++) {
      sums[i] += w0 * x0[i] + w1 * x1[i] + w2 * x2[i] + w3 * x3[i];
    }
  }

  /** {@code sums[i] += w x[i]}. */
  static void addProducts(int[] sums, int count, int w, int[] x) {
    for (int i = 0; i < count; i++) {
      sums[i] += w * x[i];
    }
  }

  /** {@code sums[i] += w[i] x[i]}. */
  static void addProducts(int[] sums, int count, int[] w, int[] x) {
    for (int i = 0; i < count; i++) {
      sums[i] += w[i] * x[i];
    }
  }

  /** {@code sums[j] += the products of rows w[first + j] and x} for four {@code j}. */
  static void dot4(int[] x, int from, int to, int[][] w, int first, long[] sums) {
    int[] w0 = w[first];
    int[] w1 = w[first + 1];
    int[] w2 = w[first + 2];
    int[] w3 = w[first + 3];
    int s0 = 0;
    int s1 = 0;
    int s2 = 0;
    int s3 = 0;
    for (int i = from; i < to; i++) {
      int value = x[i];
      s0 += value * w0[i];
      s1 += value * w1[i];
      s2 += value * w2[i];
      s3 += value * w3[i];
    }
    sums[0] += s0;
    sums[1] += s1;
    sums[2] += s2;
    sums[3] += s3;
  }

  /** The products of two rows, added. */
  static int dot(int[] x, int[] w, int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum += x[i] * w[i];
    }
    return sum;
  }
}
