package dev.saccade.network.reference;

import dev.saccade.network.integer.ConvolutionMode;
import dev.saccade.network.integer.WeightCodes;

/** The factors {@code 2 code - zeroHalves} of a layer's weights at one precision. */
final class WeightFactors {
  private final int[][] filters;
  private final int tapsAtOnce;

  /** What makes two modes have equal factors. */
  record Key(int bits, int zeroHalves) {
    static Key of(ConvolutionMode mode) {
      return new Key(mode.weightBits(), mode.weightZeroHalves());
    }
  }

  WeightFactors(WeightCodes weights, Key key) {
    filters = new int[weights.filters()][weights.taps()];
    int largest = 1;
    for (int filter = 0; filter < filters.length; filter++) {
      for (int tap = 0; tap < filters[filter].length; tap++) {
        int factor = 2 * weights.code(filter, tap, key.bits()) - key.zeroHalves();
        filters[filter][tap] = factor;
        largest = Math.max(largest, Math.abs(factor));
      }
    }
    tapsAtOnce = Integer.MAX_VALUE / (255 * largest);
  }

  /** {@code [filter][tap]}. */
  int[][] filters() {
    return filters;
  }

  /** So many products of any input codes add up within an int. */
  int tapsAtOnce() {
    return tapsAtOnce;
  }
}
