package dev.saccade.network.requantize;

import static java.util.Objects.requireNonNull;

import dev.saccade.network.integer.InvalidNetworkException;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A model's own quantiser as a function of the exact sum {@code A} of a channel and the code {@code
 * q} of a residual operand:
 *
 * <pre>code = clip(round(factor A + residualFactor q + offset) + origin, low, high)</pre>
 *
 * <p>The factors hold all scales and batch norm, the offset all zero points and biases, in exact
 * arithmetic. The rounding happens where the model rounds: {@code origin} is the code of the
 * model's integer 0 (128 for signed integers of 8 bits), since even and towards zero mean the
 * model's.
 *
 * @param rounding QONNX's ROUND is {@code HALF_EVEN}, its Trunc {@code FLOOR}; not {@code
 *     UNNECESSARY}
 * @param low the least code, 0 to {@code high}
 * @param high the largest code, at most 255
 */
public record ExactQuantizer(
    Rational factor,
    Rational residualFactor,
    Rational offset,
    RoundingMode rounding,
    int origin,
    int low,
    int high) {
  public ExactQuantizer {
    requireNonNull(factor, "factor is null");
    requireNonNull(residualFactor, "residualFactor is null");
    requireNonNull(offset, "offset is null");
    if (rounding == RoundingMode.UNNECESSARY) {
      throw new InvalidNetworkException(
          "quantizer", "no rounding", "name the rounding of the model");
    }
    if (low < 0 || low > high || high > 255) {
      throw new InvalidNetworkException(
          "quantizer", "clipped to " + low + ".." + high, "clip within 0..255");
    }
  }

  /** The code by definition. */
  public int code(long a, long q) {
    Rational value = factor.times(a).plus(residualFactor.times(q)).plus(offset);
    BigInteger code = round(value).add(BigInteger.valueOf(origin));
    return code.max(BigInteger.valueOf(low)).min(BigInteger.valueOf(high)).intValueExact();
  }

  private BigInteger round(Rational value) {
    BigInteger floor = value.floor();
    BigInteger up = floor.add(BigInteger.ONE);
    int half = value.minus(new Rational(floor, BigInteger.ONE)).compareTo(Rational.HALF);
    boolean whole = value.denominator().equals(BigInteger.ONE);
    boolean negative = value.signum() < 0;
    boolean nearestIsUp = half > 0;
    boolean tie = half == 0;
    boolean upwards =
        switch (rounding) {
          case FLOOR -> false;
          case CEILING -> !whole;
          case DOWN -> negative && !whole;
          case UP -> !negative && !whole;
          case HALF_EVEN -> nearestIsUp || (tie && floor.testBit(0));
          case HALF_UP -> nearestIsUp || (tie && !negative);
          case HALF_DOWN -> nearestIsUp || (tie && negative);
          case UNNECESSARY -> throw new IllegalStateException("excluded by the constructor");
        };
    return upwards ? up : floor;
  }

  /**
   * Where a code begins: values of {@code factor A + residualFactor q + offset} from here on give
   * at least this code.
   */
  Step step(int code) {
    int n = code - origin;
    boolean even = (n & 1) == 0;
    return switch (rounding) {
      case FLOOR -> new Step(2L * n, true);
      case CEILING -> new Step(2L * n - 2, false);
      case DOWN -> n > 0 ? new Step(2L * n, true) : new Step(2L * n - 2, false);
      case UP -> n > 0 ? new Step(2L * n - 2, false) : new Step(2L * n, true);
      case HALF_EVEN -> new Step(2L * n - 1, even);
      case HALF_UP -> new Step(2L * n - 1, n > 0);
      case HALF_DOWN -> new Step(2L * n - 1, n <= 0);
      case UNNECESSARY -> throw new IllegalStateException("excluded by the constructor");
    };
  }

  /**
   * A place where a step function rises.
   *
   * @param halves twice the value
   * @param inclusive whether the value itself belongs to the upper code
   */
  record Step(long halves, boolean inclusive) {}
}
