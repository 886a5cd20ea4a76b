package dev.saccade.network.requantize;

import dev.saccade.network.integer.SumRange;
import java.math.BigInteger;

/**
 * All steps of a quantiser within the sums that can be: for each code and each residual code the
 * first sum that gives at least this code.
 *
 * <p>Falling quantisers (a negative factor) are turned around: the table then is of {@code -A}.
 */
final class StepTable {
  /** More than the relative error of the four operations on doubles that estimate a step. */
  private static final double RELATIVE_ERROR = Math.scalb(1.0, -48);

  private final ExactQuantizer quantizer;
  private final long lowest;
  private final long highest;
  private final int highestResidual;
  private final boolean falling;
  private final long[] first;

  StepTable(ExactQuantizer quantizer, SumRange sums, int highestResidual) {
    this.quantizer = quantizer;
    this.falling = quantizer.factor().signum() < 0;
    this.lowest = falling ? -sums.highest() : sums.lowest();
    this.highest = falling ? -sums.lowest() : sums.highest();
    this.highestResidual = highestResidual;
    this.first = new long[(quantizer.high() - quantizer.low()) * (highestResidual + 1)];
    fill();
  }

  /** Whether the table is of {@code -A}. */
  boolean falling() {
    return falling;
  }

  /** The least sum, turned around if falling. */
  long lowest() {
    return lowest;
  }

  /** The largest sum, turned around if falling. */
  long highest() {
    return highest;
  }

  int highestResidual() {
    return highestResidual;
  }

  /**
   * The first sum from {@code lowest()} on that gives at least a code; {@code highest() + 1} if
   * none does.
   *
   * @param code above the least one of the quantiser
   */
  long first(int code, int q) {
    return first[q * (quantizer.high() - quantizer.low()) + code - quantizer.low() - 1];
  }

  private void fill() {
    Rational factor = falling ? quantizer.factor().negated() : quantizer.factor();
    BigInteger denominator =
        factor
            .denominator()
            .multiply(quantizer.residualFactor().denominator())
            .multiply(quantizer.offset().denominator());
    Rational all = new Rational(denominator, BigInteger.ONE);
    Line exact =
        new Line(
            denominator,
            factor.times(all).floor(),
            quantizer.residualFactor().times(all).floor(),
            quantizer.offset().times(all).floor());
    double f = factor.doubleValue();
    double g = quantizer.residualFactor().doubleValue();
    double h = quantizer.offset().doubleValue();
    int index = 0;
    for (int q = 0; q <= highestResidual; q++) {
      for (int code = quantizer.low() + 1; code <= quantizer.high(); code++) {
        ExactQuantizer.Step step = quantizer.step(code);
        double value = step.halves() / 2.0;
        double estimate = (value - g * q - h) / f;
        double error =
            (RELATIVE_ERROR * (Math.abs(value) + Math.abs(g) * q + Math.abs(h)) + Double.MIN_NORMAL)
                / f;
        double nextInteger = Math.ceil(estimate);
        boolean certain =
            Math.abs(estimate) < Integer.MAX_VALUE
                && nextInteger - estimate > error
                && estimate - (nextInteger - 1) > error;
        first[index++] = certain ? clamped((long) nextInteger) : exactly(exact, step, q);
      }
    }
  }

  /**
   * {@code (factor A + residual q + offset) / denominator} in integers; the factor is not negative.
   */
  private record Line(
      BigInteger denominator, BigInteger factor, BigInteger residual, BigInteger offset) {}

  private long exactly(Line line, ExactQuantizer.Step step, int q) {
    BigInteger missing =
        line.denominator()
            .multiply(BigInteger.valueOf(step.halves()))
            .subtract(line.residual().multiply(BigInteger.valueOf(2L * q)))
            .subtract(line.offset().shiftLeft(1));
    if (line.factor().signum() == 0) {
      boolean reached = step.inclusive() ? missing.signum() <= 0 : missing.signum() < 0;
      return reached ? lowest : highest + 1;
    }
    Rational sum = new Rational(missing, line.factor().shiftLeft(1));
    boolean here = step.inclusive() && sum.denominator().equals(BigInteger.ONE);
    BigInteger result = here ? sum.numerator() : sum.floor().add(BigInteger.ONE);
    if (result.bitLength() >= Long.SIZE) {
      return result.signum() < 0 ? lowest : highest + 1;
    }
    return clamped(result.longValueExact());
  }

  private long clamped(long sum) {
    return Math.max(lowest, Math.min(highest + 1, sum));
  }
}
