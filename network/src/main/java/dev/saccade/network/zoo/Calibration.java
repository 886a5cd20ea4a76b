package dev.saccade.network.zoo;

import dev.saccade.network.integer.Requantizer;
import dev.saccade.network.integer.SumRange;
import java.util.SplittableRandom;

/**
 * Chooses requantisers by the mean and the spread of a channel's sums, as batch norm and an
 * activation would.
 */
final class Calibration {
  /** The range of the codes covers so many standard deviations. */
  private static final double COVERED_DEVIATIONS = 2.5;

  /** Where in the range the mean lies. */
  private static final double MEAN = 0.35;

  /** One in so many channels has a negative factor, as batch norm may have. */
  private static final int NEGATIVE = 8;

  /** One in so many channels has a power of two as its factor, and rounds ties to even. */
  private static final int DYADIC = 4;

  /** One in so many channels of wild calibrations has a requantiser without any sense. */
  private static final int WILD = 3;

  private final SplittableRandom random;
  private final int multiplierBits;
  private final int sumBits;
  private final boolean wild;

  private Calibration(SplittableRandom random, int multiplierBits, int sumBits, boolean wild) {
    this.random = random;
    this.multiplierBits = multiplierBits;
    this.sumBits = sumBits;
    this.wild = wild;
  }

  /**
   * Requantisers as trained networks have them.
   *
   * @param multiplierBits of {@code m1} and {@code m2}, with the sign
   * @param sumBits of {@code m1 A + m2 q + bias}, with the sign
   */
  static Calibration tame(SplittableRandom random, int multiplierBits, int sumBits) {
    return new Calibration(random, multiplierBits, sumBits, false);
  }

  /** Some channels get any factors, shift, tie and bias that fit. */
  static Calibration wild(SplittableRandom random, int multiplierBits, int sumBits) {
    return new Calibration(random, multiplierBits, sumBits, true);
  }

  /**
   * A requantiser of one channel.
   *
   * @param reachable the range of all sums that can be
   * @param highest the largest code to give
   */
  Requantizer requantizer(Spread sums, SumRange reachable, int highest) {
    if (wild && random.nextInt(WILD) == 0) {
      return any(reachable, 0);
    }
    double gain = gain(highest / (COVERED_DEVIATIONS * sums.deviation()));
    return fixed(gain, 0, MEAN * highest - gain * sums.mean(), reachable, 0);
  }

  /**
   * A requantiser that adds a residual operand, which counts as much as the sums.
   *
   * @param highestResidual the largest code of the operand
   */
  Requantizer requantizer(
      Spread sums, SumRange reachable, Spread residual, int highestResidual, int highest) {
    if (wild && random.nextInt(WILD) == 0) {
      return any(reachable, highestResidual);
    }
    double nominal = highest / (COVERED_DEVIATIONS * Math.sqrt(2));
    double gain = gain(nominal / sums.deviation());
    double residualGain = gain(nominal / residual.deviation());
    double offset = MEAN * highest - gain * sums.mean() - residualGain * residual.mean();
    return fixed(gain, residualGain, offset, reachable, highestResidual);
  }

  private double gain(double nominal) {
    double gain = nominal * (0.8 + 0.4 * random.nextDouble());
    if (random.nextInt(DYADIC) == 0) {
      gain = Math.scalb(1.0, Math.getExponent(gain));
    }
    return random.nextInt(NEGATIVE) == 0 ? -gain : gain;
  }

  /** The requantiser of {@code gain A + residualGain q + offset} with the most fraction bits. */
  private Requantizer fixed(
      double gain, double residualGain, double offset, SumRange reachable, int highestResidual) {
    boolean dyadic = isPowerOfTwo(gain) && (residualGain == 0 || isPowerOfTwo(residualGain));
    for (int shift = 62; shift > 0; shift--) {
      double bias = Math.scalb(offset, shift) + Math.scalb(1.0, shift - 1);
      double m1 = Math.scalb(gain, shift);
      double m2 = Math.scalb(residualGain, shift);
      if (fits(m1, multiplierBits) && fits(m2, multiplierBits) && fits(bias, sumBits)) {
        Requantizer requantizer =
            new Requantizer(
                Math.round(m1), Math.round(m2), Math.round(bias), shift, dyadic ? shift : 0);
        if (requantizer.bits(reachable, highestResidual) <= sumBits) {
          return requantizer;
        }
      }
    }
    throw new IllegalArgumentException(
        "no requantiser of "
            + multiplierBits
            + " bits has the factors "
            + gain
            + " and "
            + residualGain
            + "; use a wider multiplier");
  }

  /** Any requantiser whose sum fits. */
  private Requantizer any(SumRange reachable, int highestResidual) {
    while (true) {
      int shift = random.nextInt(sumBits);
      Requantizer requantizer =
          new Requantizer(
              signed(multiplierBits),
              highestResidual == 0 ? 0 : signed(multiplierBits),
              signed(sumBits),
              shift,
              random.nextInt(shift + 1));
      if (requantizer.bits(reachable, highestResidual) <= sumBits) {
        return requantizer;
      }
    }
  }

  /** A number of 1 to so many bits with the sign. */
  private long signed(int mostBits) {
    return random.nextLong() >> (64 - 1 - random.nextInt(mostBits));
  }

  /** Whether a number, rounded, is a signed one of so many bits. */
  private static boolean fits(double value, int bits) {
    return Math.abs(value) < Math.scalb(1.0, bits - 1) - 1;
  }

  private static boolean isPowerOfTwo(double value) {
    return Math.abs(value) == Math.scalb(1.0, Math.getExponent(value));
  }
}
