package dev.saccade.network.requantize;

import dev.saccade.network.integer.Requantizer;
import dev.saccade.network.integer.SumRange;
import java.util.Optional;

/**
 * Compares a requantiser with a quantiser for every sum and residual code that can be, by looking
 * at both sides of each of the quantiser's steps and at both ends. That is enough: between two
 * steps the quantiser is constant, and a requantiser, which rises or falls throughout, that has the
 * same code at both ends has it in between.
 */
public final class RequantizerProof {

  /**
   * A sum for which they differ.
   *
   * @param expected the quantiser's code
   * @param actual the requantiser's code
   */
  public record Difference(long a, int q, int expected, int actual) {}

  private final ExactQuantizer quantizer;
  private final Requantizer requantizer;
  private final StepTable steps;

  RequantizerProof(ExactQuantizer quantizer, Requantizer requantizer, StepTable steps) {
    this.quantizer = quantizer;
    this.requantizer = requantizer;
    this.steps = steps;
  }

  /**
   * The first difference, in the order of residual codes and then of sums; empty if there is none,
   * which is a proof that the two are equal.
   *
   * @param highestResidual residual codes are 0 to this; 0 without an operand
   */
  public static Optional<Difference> firstDifference(
      ExactQuantizer quantizer, Requantizer requantizer, SumRange sums, int highestResidual) {
    StepTable steps = new StepTable(quantizer, sums, highestResidual);
    return new RequantizerProof(quantizer, requantizer, steps).firstDifference();
  }

  Optional<Difference> firstDifference() {
    for (int q = 0; q <= steps.highestResidual(); q++) {
      int code = quantizer.low();
      long from = steps.lowest();
      while (from <= steps.highest()) {
        while (code < quantizer.high() && steps.first(code + 1, q) <= from) {
          code++;
        }
        long to = code < quantizer.high() ? steps.first(code + 1, q) - 1 : steps.highest();
        if (actual(from, q) != code) {
          return Optional.of(difference(from, q, code));
        }
        if (actual(to, q) != code) {
          return Optional.of(difference(to, q, code));
        }
        from = to + 1;
      }
    }
    return Optional.empty();
  }

  private int actual(long sum, int q) {
    long value = requantizer.value(steps.falling() ? -sum : sum, q);
    return (int) Math.max(quantizer.low(), Math.min(quantizer.high(), value));
  }

  private Difference difference(long sum, int q, int expected) {
    return new Difference(steps.falling() ? -sum : sum, q, expected, actual(sum, q));
  }
}
