package dev.saccade.network.requantize;

import dev.saccade.network.integer.Requantizer;
import java.util.OptionalInt;

/** What became of the search for a requantiser that equals a quantiser. */
public sealed interface RequantizerFit {

  /** The requantiser gives the quantiser's code for every sum and residual code that can be. */
  record Exact(Requantizer requantizer) implements RequantizerFit {}

  /**
   * None was found.
   *
   * @param a the first sum for which the best one tried is wrong, with residual code {@code q}
   * @param expected the quantiser's code
   * @param actual the code of the best one tried
   * @param sufficientBits a multiplier width (with sums of 60 bits) for which there is one
   */
  record Inexact(long a, int q, int expected, int actual, OptionalInt sufficientBits)
      implements RequantizerFit {

    /** What is wrong and what to do, to be appended to the layer and channel. */
    public String message() {
      return "the requantiser gives "
          + actual
          + " where the model's quantiser gives "
          + expected
          + ", for A = "
          + a
          + " and residual code "
          + q
          + "; "
          + (sufficientBits.isPresent()
              ? "use a fabric with multiplierBits = " + sufficientBits.getAsInt()
              : "no multiplier is wide enough: use fewer taps or bits, or a Quant before the Add");
    }
  }

  /**
   * None was found, since factors, offset or sums do not fit the widths: the best one tried would
   * be right, with more bits.
   */
  record TooWide(RequantizerWidths widths) implements RequantizerFit {

    /** What is wrong and what to do, to be appended to the layer and channel. */
    public String message() {
      return "factor, offset or sums do not fit multipliers of "
          + widths.multiplierBits()
          + " bits and sums of "
          + widths.sumBits()
          + "; check the scales around this layer, or use a fabric with wider requantisers";
    }
  }
}
