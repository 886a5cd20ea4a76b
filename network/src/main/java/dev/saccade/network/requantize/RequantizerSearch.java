package dev.saccade.network.requantize;

import dev.saccade.network.integer.Requantizer;
import dev.saccade.network.integer.SumRange;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Looks for a requantiser that gives a quantiser's code for every sum that can be.
 *
 * <p>For given factors and shift each step of the quantiser bounds the bias from both sides, so the
 * biases that are right everywhere are an interval ({@link BiasBounds}) and are found without
 * trial, or known not to exist. Where sums hit a rounding tie exactly there is none (half to even
 * is not a shift); with a tie rule the odd steps move, and there is one again.
 */
public final class RequantizerSearch {
  /** Larger shifts and sums would move the bounds of the bias out of a long. */
  private static final int MOST_SHIFT = 53;

  private static final int MOST_SUM_BITS = 60;

  /** How many shifts below the largest one are tried. */
  private static final int SHIFTS = 3;

  private static final int WIDEST_MULTIPLIER = 53;

  private final ExactQuantizer quantizer;
  private final SumRange sums;
  private final StepTable steps;

  private RequantizerSearch(ExactQuantizer quantizer, SumRange sums, int highestResidual) {
    this.quantizer = quantizer;
    this.sums = sums;
    this.steps = new StepTable(quantizer, sums, highestResidual);
  }

  /**
   * Finds a requantiser, or the first sum for which the best one is wrong.
   *
   * @param sums all sums that can be
   * @param highestResidual residual codes are 0 to this; 0 without an operand
   */
  public static RequantizerFit fit(
      ExactQuantizer quantizer, SumRange sums, int highestResidual, RequantizerWidths widths) {
    RequantizerSearch search = new RequantizerSearch(quantizer, sums, highestResidual);
    Optional<Requantizer> found = search.search(widths);
    return found.isPresent() ? new RequantizerFit.Exact(found.get()) : search.inexact(widths);
  }

  private Optional<Requantizer> search(RequantizerWidths widths) {
    int largest = largestShift(widths);
    for (int shift = largest; shift >= 0 && shift > largest - SHIFTS; shift--) {
      for (long m1 : candidates(quantizer.factor(), shift)) {
        for (long m2 : candidates(quantizer.residualFactor(), shift)) {
          Optional<Requantizer> found = withBias(m1, m2, shift, widths);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The largest shift for which factors, bias and sums fit; -1 if none does. */
  private int largestShift(RequantizerWidths widths) {
    for (int shift = MOST_SHIFT; shift >= 0; shift--) {
      BigInteger m1 = quantizer.factor().scaled(shift).nearest();
      BigInteger m2 = quantizer.residualFactor().scaled(shift).nearest();
      boolean factorsFit =
          RequantizerWidths.fits(m1, widths.multiplierBits())
              && RequantizerWidths.fits(m2, widths.multiplierBits());
      if (factorsFit && sumFits(rounded(m1.longValueExact(), m2.longValueExact(), shift), widths)) {
        return shift;
      }
    }
    return -1;
  }

  /** The nearest integer, the one below and the one above. */
  private static Set<Long> candidates(Rational factor, int shift) {
    Rational scaled = factor.scaled(shift);
    long floor = scaled.floor().longValueExact();
    Set<Long> candidates = new LinkedHashSet<>();
    candidates.add(scaled.nearest().longValueExact());
    candidates.add(floor);
    candidates.add(scaled.negated().floor().negate().longValueExact());
    return candidates;
  }

  /** The requantiser with some right bias and the least tie, if there is one. */
  private Optional<Requantizer> withBias(long m1, long m2, int shift, RequantizerWidths widths) {
    Requantizer plain = rounded(m1, m2, shift);
    if (!sumFits(plain, widths)
        || !RequantizerWidths.fits(BigInteger.valueOf(m1), widths.multiplierBits())
        || !RequantizerWidths.fits(BigInteger.valueOf(m2), widths.multiplierBits())) {
      return Optional.empty();
    }
    BiasBounds bounds = new BiasBounds(quantizer, steps, steps.falling() ? -m1 : m1, m2, shift);
    for (int tie : ties(shift)) {
      Optional<Requantizer> found =
          bounds.nearest(plain.bias(), tie).stream()
              .mapToObj(bias -> new Requantizer(m1, m2, bias, shift, tie))
              .filter(requantizer -> sumFits(requantizer, widths))
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** No tie rule, then from the narrowest tie to the widest. */
  private static List<Integer> ties(int shift) {
    List<Integer> ties = new ArrayList<>(List.of(0));
    for (int tie = shift; tie > 0; tie--) {
      ties.add(tie);
    }
    return ties;
  }

  /** The requantiser whose bias is the rounded one. */
  private Requantizer rounded(long m1, long m2, int shift) {
    Rational bias =
        quantizer
            .offset()
            .plus(Rational.of(quantizer.origin()))
            .plus(roundingOffset())
            .scaled(shift);
    long most = Long.MAX_VALUE >> 1;
    long nearest =
        bias.nearest()
            .max(BigInteger.valueOf(-most))
            .min(BigInteger.valueOf(most))
            .longValueExact();
    return new Requantizer(m1, m2, nearest, shift, 0);
  }

  private Rational roundingOffset() {
    return switch (quantizer.rounding()) {
      case HALF_EVEN, HALF_UP, HALF_DOWN -> Rational.HALF;
      case FLOOR, DOWN -> Rational.ZERO;
      case CEILING, UP -> Rational.ONE;
      case UNNECESSARY -> throw new IllegalStateException("excluded by the quantizer");
    };
  }

  private boolean sumFits(Requantizer requantizer, RequantizerWidths widths) {
    int most = Math.min(widths.sumBits(), MOST_SUM_BITS);
    return RequantizerWidths.fits(BigInteger.valueOf(requantizer.bias()), most)
        && requantizer.bits(sums, steps.highestResidual()) <= most;
  }

  private RequantizerFit inexact(RequantizerWidths widths) {
    int shift = Math.max(0, largestShift(widths));
    Requantizer best =
        rounded(
            saturated(quantizer.factor(), shift, widths),
            saturated(quantizer.residualFactor(), shift, widths),
            shift);
    Optional<RequantizerProof.Difference> difference =
        new RequantizerProof(quantizer, best, steps).firstDifference();
    if (difference.isEmpty()) {
      return new RequantizerFit.TooWide(widths);
    }
    return new RequantizerFit.Inexact(
        difference.get().a(),
        difference.get().q(),
        difference.get().expected(),
        difference.get().actual(),
        sufficientBits(widths));
  }

  private static long saturated(Rational factor, int shift, RequantizerWidths widths) {
    BigInteger most =
        BigInteger.ONE.shiftLeft(widths.multiplierBits() - 1).subtract(BigInteger.ONE);
    return factor.scaled(shift).nearest().max(most.negate()).min(most).longValueExact();
  }

  private OptionalInt sufficientBits(RequantizerWidths widths) {
    for (int bits = widths.multiplierBits() + 1; bits <= WIDEST_MULTIPLIER; bits++) {
      if (search(new RequantizerWidths(bits, MOST_SUM_BITS)).isPresent()) {
        return OptionalInt.of(bits);
      }
    }
    return OptionalInt.empty();
  }
}
