package dev.saccade.frames.stage;

/**
 * How the pixels of one axis are made of others, in whole numbers: output i is the sum of {@code
 * weights[i][k] * input[first[i] + k]}, over {@code total}. Every weight is above 0 and those of an
 * output add up to the total.
 */
final class Resampling {
  private final int[] first;
  private final int[][] weights;
  private final long total;

  private Resampling(int[] first, int[][] weights, long total) {
    this.first = first;
    this.weights = weights;
    this.total = total;
  }

  int[] first() {
    return first;
  }

  int[][] weights() {
    return weights;
  }

  long total() {
    return total;
  }

  /** A way to weigh. */
  enum Filter {
    /**
     * The mean of the area that an output pixel covers: pixel i of n covers [i m / n, (i + 1) m /
     * n) of m inputs.
     */
    AREA {
      @Override
      Resampling of(int from, int to) {
        int[] first = new int[to];
        int[][] weights = new int[to][];
        for (int i = 0; i < to; i++) {
          // In n-ths of an input, where all borders are whole numbers.
          long start = (long) i * from;
          long end = start + from;
          first[i] = (int) (start / to);
          int last = (int) ((end - 1) / to);
          weights[i] = new int[last - first[i] + 1];
          for (int k = first[i]; k <= last; k++) {
            long left = Math.max(start, (long) k * to);
            long right = Math.min(end, (k + 1L) * to);
            weights[i][k - first[i]] = (int) (right - left);
          }
        }
        return new Resampling(first, weights, from);
      }
    },

    /**
     * A line between the two nearest inputs; pixels are their middles, and beyond the outermost the
     * value stays: OpenCV's INTER_LINEAR, PyTorch's bilinear without align_corners, no blur first.
     */
    BILINEAR {
      @Override
      Resampling of(int from, int to) {
        int[] first = new int[to];
        int[][] weights = new int[to][];
        for (int i = 0; i < to; i++) {
          // The place (i + 1/2) m / n - 1/2, in 2n-ths.
          long place = (2L * i + 1) * from - to;
          long most = 2L * to * (from - 1);
          long kept = Math.max(0, Math.min(most, place));
          first[i] = (int) (kept / (2L * to));
          int right = (int) (kept % (2L * to));
          weights[i] = right == 0 ? new int[] {2 * to} : new int[] {2 * to - right, right};
        }
        return new Resampling(first, weights, 2L * to);
      }
    };

    abstract Resampling of(int from, int to);
  }
}
