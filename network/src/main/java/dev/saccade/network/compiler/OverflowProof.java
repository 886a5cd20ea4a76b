package dev.saccade.network.compiler;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.PlaneEncoding;
import dev.saccade.network.integer.ConvolutionMode;
import dev.saccade.network.integer.SumRange;
import dev.saccade.network.integer.WeightCodes;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
   * Why the proof fails: the first sum that needs more bits; empty if no overflow is possible.
   *
   * @param modeName for the message
   */
  Optional<CompileException> gap(String modeName, ConvolutionMode mode) {
    return Stream.concat(
            sums(mode).filter(sum -> sum.bits() > config.accumulatorBits()),
            results(mode).filter(sum -> sum.bits() > config.accumulatorBits()))
        .findFirst()
        .map(sum -> refused(modeName, sum));
  }

  /** A number that the array holds, and the accumulatorBits that it takes. */
  private record Sum(String what, long largest, int bits) {}

  private Stream<Sum> sums(ConvolutionMode mode) {
    long ones = (long) shape.taps() * mode.input().highest();
    long zero = mode.weightZeroHalves() / 2;
    long zeroFactor = plain() ? zero : 2 * zero + 1 - (1L << mode.weightBits());
    return Stream.concat(
        Stream.of(
            accumulated("the sum of a pixel's codes", ones),
            accumulated("its product with the zero point", Math.abs(zeroFactor * ones))),
        filters()
            .mapToObj(
                filter ->
                    accumulated(
                        "the sum of products of filter " + filter,
                        plain() ? plainSum(filter, mode) : signedSum(filter, mode))));
  }

  private Sum accumulated(String what, long largest) {
    return new Sum(what, largest, bits(largest) + (plain() ? 0 : 1));
  }

  /** {@code A} has two bits more than the accumulators. */
  private Stream<Sum> results(ConvolutionMode mode) {
    int digits = config.digits(mode.input().bits());
    return filters()
        .mapToObj(
            filter -> {
              SumRange range = SumRange.of(shape.layer().weights(), filter, mode);
              long error = planes.error(filter, mode.weightBits(), digits);
              long largest =
                  Math.max(0, Math.max(-1 - range.lowest() - error, range.highest() + error));
              int signed = bits(largest) + 1;
              int more = config.resultBits() - config.accumulatorBits();
              return new Sum("A of filter " + filter, largest, signed - more);
            });
  }

  private IntStream filters() {
    return IntStream.range(0, shape.layer().weights().filters());
  }

  private boolean plain() {
    return config.encoding() == PlaneEncoding.PLAIN;
  }

  private static int bits(long number) {
    return Long.SIZE - Long.numberOfLeadingZeros(number);
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

  private CompileException refused(String modeName, Sum sum) {
    return shape.refused(
        "mode '"
            + modeName
            + "': "
            + sum.what()
            + " can be "
            + sum.largest()
            + " and the accumulators have "
            + config.accumulatorBits()
            + " bits",
        "use a fabric with accumulatorBits of at least " + sum.bits() + ", or fewer bits or taps");
  }
}
