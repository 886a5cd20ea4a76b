package dev.saccade.network.fold;

import dev.saccade.network.requantize.Rational;
import java.util.Optional;

/**
 * The real number of one channel: {@code factor * x + addend * q + offset}, clamped, where {@code
 * x} is a sum of products or a pixel value and {@code q} the code of a residual operand.
 *
 * @param low the lowest number, if there is one
 * @param high the highest number, if there is one
 */
record Channel(
    Rational factor,
    Rational addend,
    Rational offset,
    Optional<Rational> low,
    Optional<Rational> high) {

  static Channel of(Rational factor, Rational offset) {
    return new Channel(factor, Rational.ZERO, offset, Optional.empty(), Optional.empty());
  }

  /** {@code by * this + plus}. */
  Channel affine(Rational by, Rational plus) {
    Optional<Rational> one = low.map(limit -> limit.times(by).plus(plus));
    Optional<Rational> other = high.map(limit -> limit.times(by).plus(plus));
    boolean falling = by.signum() < 0;
    return new Channel(
        factor.times(by),
        addend.times(by),
        offset.times(by).plus(plus),
        falling ? other : one,
        falling ? one : other);
  }

  /** Clamped to limits, of which either may be infinite. */
  Channel clamp(double lowest, double highest) {
    return new Channel(
        factor,
        addend,
        offset,
        limit(low, lowest, highest, lowest),
        limit(high, lowest, highest, highest));
  }

  /** The same function of a number, given twice the number. */
  Channel ofTwice() {
    return new Channel(factor.times(Rational.HALF), addend, offset, low, high);
  }

  /** This and a residual operand. */
  Channel with(Rational operandFactor, Rational operandOffset) {
    return new Channel(factor, operandFactor, offset.plus(operandOffset), low, high);
  }

  boolean isClamped() {
    return low.isPresent() || high.isPresent();
  }

  private static Optional<Rational> limit(
      Optional<Rational> before, double lowest, double highest, double otherwise) {
    Optional<Rational> limit = before;
    if (limit.isEmpty()) {
      return Double.isInfinite(otherwise) ? limit : Optional.of(Rational.of(otherwise));
    }
    if (!Double.isInfinite(lowest)) {
      limit = limit.map(number -> larger(number, Rational.of(lowest)));
    }
    if (!Double.isInfinite(highest)) {
      limit =
          limit.map(number -> larger(number.negated(), Rational.of(highest).negated()).negated());
    }
    return limit;
  }

  private static Rational larger(Rational one, Rational other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
