package dev.saccade.network.integer;

/**
 * All sums {@code A} of a filter lie between these two, and both are reached by some input codes.
 */
public record SumRange(long lowest, long highest) {

  /** The range of one filter in one mode, from its weights and the number of input codes. */
  public static SumRange of(WeightCodes weights, int filter, ConvolutionMode mode) {
    long negative = 0;
    long positive = 0;
    for (int tap = 0; tap < weights.taps(); tap++) {
      long factor = 2L * weights.code(filter, tap, mode.weightBits()) - mode.weightZeroHalves();
      if (factor < 0) {
        negative += factor;
      } else {
        positive += factor;
      }
    }
    int most = mode.input().highest();
    return new SumRange(negative * most, positive * most);
  }
}
