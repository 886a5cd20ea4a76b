package dev.saccade.network.fold;

import dev.saccade.network.model.ModelException;
import dev.saccade.network.requantize.Rational;
import java.math.BigInteger;

/** Zero points of codes. */
final class Zeros {
  private static final BigInteger MOST = BigInteger.valueOf(1 << 16);

  private Zeros() {}

  /** Twice a zero point, which must be an integer. */
  static int halves(String place, Rational zero) {
    Rational halves = zero.times(Rational.of(2));
    if (!isInteger(halves) || halves.numerator().abs().compareTo(MOST) > 0) {
      throw new ModelException(
          place,
          "its codes have the zero point " + zero,
          "use a quantiser with an integer or half-integer zero point");
    }
    return halves.numerator().intValueExact();
  }

  static boolean isInteger(Rational number) {
    return number.denominator().equals(BigInteger.ONE);
  }
}
