package dev.saccade.network.requantize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.network.integer.InvalidNetworkException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExactQuantizerTest {
  static EnumSet<RoundingMode> roundings() {
    return EnumSet.complementOf(EnumSet.of(RoundingMode.UNNECESSARY));
  }

  /** Dyadic numbers with many ties, against BigDecimal's rounding. */
  @ParameterizedTest
  @MethodSource("roundings")
  void roundsAsBigDecimalDoes(RoundingMode rounding) {
    long seed = 11;
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      double factor = random.nextInt(-64, 65) / 16.0;
      double residual = random.nextInt(-8, 9) / 4.0;
      double offset = random.nextInt(-256, 257) / 8.0;
      int origin = random.nextInt(129);
      int low = random.nextInt(8);
      int high = 255 - random.nextInt(8);
      long a = random.nextInt(-100, 101);
      long q = random.nextInt(16);
      int expected =
          BigDecimal.valueOf(factor * a + residual * q + offset)
              .setScale(0, rounding)
              .intValueExact();
      ExactQuantizer quantizer =
          new ExactQuantizer(
              Rational.of(factor),
              Rational.of(residual),
              Rational.of(offset),
              rounding,
              origin,
              low,
              high);
      assertThat(quantizer.code(a, q))
          .as("seed %d, case %d: %s of %d, %d", seed, i, quantizer, a, q)
          .isEqualTo(Math.max(low, Math.min(high, expected + origin)));
    }
  }

  /** Each code begins at its step and not before. */
  @ParameterizedTest
  @MethodSource("roundings")
  void stepsAreWhereCodesBegin(RoundingMode rounding) {
    for (int origin : new int[] {0, 3, 4}) {
      for (int code = 1; code <= 8; code++) {
        ExactQuantizer quarters =
            new ExactQuantizer(
                Rational.of(1, 4), Rational.ZERO, Rational.ZERO, rounding, origin, 0, 8);
        ExactQuantizer.Step step = quarters.step(code);
        for (long a = -100; a <= 100; a++) {
          boolean reached =
              step.inclusive() ? 2 * a >= 4 * step.halves() : 2 * a > 4 * step.halves();
          assertThat(quarters.code(a, 0) >= code)
              .as("%s, origin %d, code %d, a %d", rounding, origin, code, a)
              .isEqualTo(reached);
        }
      }
    }
  }

  @Test
  void takesDoublesExactly() {
    assertThat(Rational.of(0.1).denominator()).isEqualTo(BigInteger.ONE.shiftLeft(55));
    assertThat(Rational.of(Double.MIN_VALUE).scaled(1074)).isEqualTo(Rational.ONE);
    assertThat(Rational.of(-1.5)).isEqualTo(Rational.of(3, -2));
  }

  @Test
  void refusesWhatIsNoQuantizer() {
    Rational one = Rational.ONE;
    assertThatThrownBy(() -> Rational.of(Double.NaN))
        .hasMessage("NaN is no number; scales and offsets must be finite");
    assertThatThrownBy(() -> new ExactQuantizer(one, one, one, RoundingMode.HALF_EVEN, 0, 0, 256))
        .isInstanceOf(InvalidNetworkException.class)
        .hasMessage("quantizer: clipped to 0..256; clip within 0..255");
    assertThatThrownBy(() -> new ExactQuantizer(one, one, one, RoundingMode.UNNECESSARY, 0, 0, 1))
        .hasMessage("quantizer: no rounding; name the rounding of the model");
  }
}
