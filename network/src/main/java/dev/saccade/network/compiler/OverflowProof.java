package dev.saccade.network.compiler;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.PlaneEncoding;
import dev.saccade.network.integer.ConvolutionMode;
import dev.saccade.network.integer.SumRange;
import dev.saccade.network.integer.WeightCodes;

/**
 * Shows from the weights that no accumulator of a layer can overflow in a mode, whatever the input
 * codes are. Input codes are 0 to {@code 2^a - 1}; c are weight codes, T is the sum of a pixel's
 * input codes and q the integer part of the weights' zero point.
 *
 * <p>With {@link PlaneEncoding#PLAIN} planes the array holds {@code S = Σ c a}, {@code T} and
 * {@code Z = q T}, unsigned; no partial sum is larger. With {@link PlaneEncoding#RELATIVE_SIGNS} it
 * holds {@code S' = Σ (2c + 1 - 2^w) a + error} and {@code Z' = (2q + 1 - 2^w) T}, signed; partial
 * sums are at most the larger of the sums of positive and of negative terms, and all errors
 * together.
 */
final class OverflowProof {
  private final FabricConfig config;
  private final LayerShape shape;
  private final WeightPlanes planes;

  OverflowProof(FabricConfig config, LayerShape shape, WeightPlanes planes) {
    this.config = config;
    this.shape = shape;
    this.planes = planes;
  }

  /**
   * Does nothing if no overflow is possible.
   *
   * @throws CompileException naming the sum that needs more bits
   */
  void check(String modeName, ConvolutionMode mode) {
    long most = mode.input().highest();
    long ones = shape.taps() * most;
    long zero = mode.weightZeroHalves() / 2;
    boolean plain = config.encoding() == PlaneEncoding.PLAIN;
    require(modeName, "the sum of a pixel's codes", ones, plain);
    long zeroFactor = plain ? zero : 2 * zero + 1 - (1L << mode.weightBits());
    require(modeName, "its product with the zero point", Math.abs(zeroFactor * ones), plain);
    for (int filter = 0; filter < shape.layer().weights().filters(); filter++) {
      String what = "the sum of products of filter " + filter;
      long sum = plain ? plainSum(filter, mode) : signedSum(filter, mode);
      require(modeName, what, sum, plain);
      requireResult(modeName, filter, mode);
    }
  }

  private long plainSum(int filter, ConvolutionMode mode) {
    WeightCodes weights = shape.layer().weights();
    long sum = 0;
    for (int tap = 0; tap < shape.taps(); tap++) {
      sum += weights.code(filter, tap, mode.weightBits());
    }
    return sum * mode.input().highest();
  }

  private long signedSum(int filter, ConvolutionMode mode) {
    WeightCodes weights = shape.layer().weights();
    long positive = 0;
    long negative = 0;
    for (int tap = 0; tap < shape.taps(); tap++) {
      long factor =
          2L * weights.code(filter, tap, mode.weightBits()) + 1 - (1L << mode.weightBits());
      positive += Math.max(factor, 0);
      negative += Math.max(-factor, 0);
    }
    int digits = config.digits(mode.input().bits());
    return Math.max(positive, negative) * mode.input().highest()
        + planes.largestError(filter, mode.weightBits(), digits);
  }

  private void require(String modeName, String what, long largest, boolean unsigned) {
    int bits = Long.SIZE - Long.numberOfLeadingZeros(largest) + (unsigned ? 0 : 1);
    if (bits > config.accumulatorBits()) {
      throw refused(modeName, what, largest, bits, config.accumulatorBits());
    }
  }

  private void requireResult(String modeName, int filter, ConvolutionMode mode) {
    SumRange range = SumRange.of(shape.layer().weights(), filter, mode);
    long error = planes.error(filter, mode.weightBits(), config.digits(mode.input().bits()));
    long largest = Math.max(-1 - (range.lowest() + error), range.highest() + error);
    int bits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(largest, 0)) + 1;
    if (bits > config.resultBits()) {
      throw refused(modeName, "A of filter " + filter, largest, bits - 2, config.accumulatorBits());
    }
  }

  private CompileException refused(String modeName, String what, long sum, int needed, int given) {
    return shape.refused(
        "mode '"
            + modeName
            + "': "
            + what
            + " can be "
            + sum
            + " and the accumulators have "
            + given
            + " bits",
        "use a fabric with accumulatorBits of at least " + needed + ", or fewer bits or taps");
  }
}
