package dev.saccade.network.compiler;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.PlaneEncoding;
import dev.saccade.network.integer.ConvolutionMode;
import dev.saccade.network.integer.WeightCodes;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Shows from the weights that no accumulator of a layer can overflow in a mode, whatever the input
 * codes are. Input codes are 0 to {@code 2^a - 1}; c are weight codes, T is the sum of a pixel's
 * input codes and q the integer part of the weights' zero point.
 *
 * <p>With {@link PlaneEncoding#PLAIN} planes the array holds {@code S = Σ c a} and up to {@code 2 q
 * T + T}, unsigned; no partial sum is larger. With {@link PlaneEncoding#RELATIVE_SIGNS} it holds
 * {@code S' = Σ (2c + 1 - 2^w) a + error} and up to {@code (2q + 1 - 2^w) T + T}, signed; its
 * partial sums are at most the larger of the sums of what positive and negative factors pass, and
 * all errors together. A factor passes its values plane by plane, and what they double to.
 *
 * <p>Rows with activations of their own hold {@code Σ (c - q) a}, or {@code Σ (2c - 2q - 1) a} if
 * the zero point is half more, signed; what the zero point takes is 0.
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
    return sums(mode)
        .filter(sum -> sum.bits() > config.accumulatorBits())
        .findFirst()
        .map(sum -> refused(modeName, sum));
  }

  /** A number that the array holds: the largest size that it can have. */
  private record Sum(String what, long largest) {
    int bits() {
      return Long.SIZE - Long.numberOfLeadingZeros(largest);
    }
  }

  private Stream<Sum> sums(ConvolutionMode mode) {
    if (shape.depthwise()) {
      return IntStream.range(0, shape.layer().weights().filters())
          .mapToObj(filter -> sumOf(filter, ownSum(filter, mode)));
    }
    boolean plain = config.encoding() == PlaneEncoding.PLAIN;
    long ones = (long) shape.taps() * mode.input().highest();
    long zero = mode.weightZeroHalves() / 2;
    long zeroFactor = plain ? zero : 2 * zero + 1 - (1L << mode.weightBits());
    IntStream filters = IntStream.range(0, shape.layer().weights().filters());
    return Stream.concat(
        Stream.of(
            new Sum("the sum of a pixel's codes", ones),
            new Sum("its product with the zero point", Math.abs(zeroFactor * ones))),
        filters.mapToObj(
            filter -> sumOf(filter, plain ? plainSum(filter, mode) : signedSum(filter, mode))));
  }

  private static Sum sumOf(int filter, long largest) {
    return new Sum("the sum of products of filter " + filter, largest);
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
    int digits = config.digits(mode.input().bits());
    return weighted(filter, mode, code -> Factor.ofSigns(code, mode.weightBits()))
        + planes.largestError(filter, mode.weightBits(), digits);
  }

  private long ownSum(int filter, ConvolutionMode mode) {
    int zero = mode.weightZeroHalves() / 2;
    boolean half = mode.weightZeroHalves() % 2 == 1;
    return weighted(
        filter, mode, code -> Factor.ofDifferences(code, zero, mode.weightBits(), half));
  }

  /** The largest size of a partial sum of the terms {@code factor a}. */
  private long weighted(int filter, ConvolutionMode mode, IntFunction<Factor> factors) {
    WeightCodes weights = shape.layer().weights();
    long positive = 0;
    long negative = 0;
    for (int tap = 0; tap < shape.taps(); tap++) {
      Factor factor = factors.apply(weights.code(filter, tap, mode.weightBits()));
      positive += factor.highest();
      negative -= factor.lowest();
    }
    return Math.max(positive, negative) * mode.input().highest();
  }

  /** The highest and lowest value that a weight's factor has while its planes are added up. */
  private record Factor(long highest, long lowest) {

    /** Bit k of the code adds {@code 2^k} or subtracts it. */
    static Factor ofSigns(int code, int planes) {
      return of(planes, plane -> (code >> plane & 1) == 1 ? 1 : -1);
    }

    /** Bits of the code add, those of the zero point subtract; half of it with one plane more. */
    static Factor ofDifferences(int code, int zero, int planes, boolean half) {
      int more = half ? 1 : 0;
      return of(
          planes + more,
          plane -> plane < more ? -1 : (code >> (plane - more) & 1) - (zero >> (plane - more) & 1));
    }

    /** Horner's rule, the highest plane first. */
    private static Factor of(int planes, IntUnaryOperator added) {
      long highest = 0;
      long lowest = 0;
      long value = 0;
      for (int plane = planes - 1; plane >= 0; plane--) {
        long doubled = 2 * value;
        value = doubled + added.applyAsInt(plane);
        highest = Math.max(highest, Math.max(doubled, value));
        lowest = Math.min(lowest, Math.min(doubled, value));
      }
      return new Factor(highest, lowest);
    }
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
