package dev.saccade.network.requantize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.network.integer.Requantizer;
import dev.saccade.network.integer.SumRange;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RequantizerSearchTest {
  private static final long SEED = 20261121;
  private static final RequantizerWidths PLANNED = new RequantizerWidths(28, 55);
  private static final RoundingMode[] ROUNDINGS = {
    RoundingMode.HALF_EVEN, RoundingMode.FLOOR, RoundingMode.CEILING, RoundingMode.HALF_EVEN
  };

  /** Every sum of a range of some thousands, for quantisers as models have them. */
  @Test
  void equalsRandomQuantizersForEverySum() {
    Random random = new Random(SEED);
    Set<Integer> ties = new TreeSet<>();
    for (int i = 0; i < 600; i++) {
      ExactQuantizer quantizer = quantizer(random, Rational.ZERO);
      SumRange sums = new SumRange(-random.nextInt(3000), random.nextInt(3000));
      Requantizer requantizer = exact(quantizer, sums, 0, PLANNED, i);
      ties.add(requantizer.tie() > 0 ? 1 : 0);
      for (long a = sums.lowest(); a <= sums.highest(); a++) {
        assertSame(quantizer, requantizer, a, 0, i);
      }
    }
    assertThat(ties).as("both with and without a tie rule").containsExactly(0, 1);
  }

  @Test
  void equalsRandomQuantizersWithAResidualForEverySumAndCode() {
    Random random = new Random(SEED + 1);
    RequantizerWidths wide = new RequantizerWidths(36, 60);
    for (int i = 0; i < 60; i++) {
      Rational residual = Rational.of((float) random.nextGaussian());
      ExactQuantizer quantizer = quantizer(random, residual);
      SumRange sums = new SumRange(-random.nextInt(300), random.nextInt(300));
      int highest = (2 << random.nextInt(5)) - 1;
      Requantizer requantizer = exact(quantizer, sums, highest, wide, i);
      for (int q = 0; q <= highest; q++) {
        for (long a = sums.lowest(); a <= sums.highest(); a++) {
          assertSame(quantizer, requantizer, a, q, i);
        }
      }
    }
  }

  /** Sums of millions: all steps by the proof, and every sum near a step by definition. */
  @Test
  void equalsQuantizersOfLargeSums() {
    Random random = new Random(SEED + 2);
    for (int i = 0; i < 40; i++) {
      float scale = (float) (Math.exp(random.nextGaussian()) * 255 / 4e6);
      ExactQuantizer quantizer =
          new ExactQuantizer(
              Rational.of(random.nextBoolean() ? scale : -scale),
              Rational.ZERO,
              Rational.of(random.nextGaussian() * 100),
              RoundingMode.HALF_EVEN,
              0,
              0,
              255);
      SumRange sums = new SumRange(-4_000_000, 4_000_000);
      Requantizer requantizer = exact(quantizer, sums, 0, new RequantizerWidths(33, 60), i);
      for (int code = 0; code < 255; code++) {
        long step =
            Rational.of(2L * code + 1, 2)
                .minus(quantizer.offset())
                .dividedBy(quantizer.factor())
                .floor()
                .longValueExact();
        for (long a = step - 2; a <= step + 2; a++) {
          if (a >= sums.lowest() && a <= sums.highest()) {
            assertSame(quantizer, requantizer, a, 0, i);
          }
        }
      }
    }
  }

  /** The proof finds a difference if and only if trying every sum does, and the same one. */
  @Test
  void theProofIsRightAboutWrongRequantizers() {
    Random random = new Random(SEED + 3);
    int wrong = 0;
    for (int i = 0; i < 400; i++) {
      ExactQuantizer quantizer = quantizer(random, Rational.of(random.nextInt(3) - 1));
      SumRange sums = new SumRange(-random.nextInt(200), random.nextInt(200));
      int highest = random.nextInt(4);
      RequantizerFit fit =
          RequantizerSearch.fit(quantizer, sums, highest, new RequantizerWidths(30, 58));
      if (fit instanceof RequantizerFit.Exact exact) {
        Requantizer broken = broken(exact.requantizer(), random);
        Optional<RequantizerProof.Difference> found =
            RequantizerProof.firstDifference(quantizer, broken, sums, highest);
        Optional<RequantizerProof.Difference> expected = byTrying(quantizer, broken, sums, highest);
        assertThat(found.isPresent())
            .as("seed %d, case %d", SEED, i)
            .isEqualTo(expected.isPresent());
        found.ifPresent(
            difference ->
                assertThat(quantizer.code(difference.a(), difference.q()))
                    .isEqualTo(difference.expected())
                    .isNotEqualTo(difference.actual())
                    .isNotEqualTo(code(broken, quantizer, difference.a(), difference.q())));
        wrong += found.isPresent() ? 1 : 0;
      }
    }
    assertThat(wrong).isBetween(100, 390);
  }

  private static Requantizer broken(Requantizer r, Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> new Requantizer(r.m1() + 1, r.m2(), r.bias(), r.shift(), r.tie());
      case 1 -> new Requantizer(-r.m1(), r.m2(), r.bias(), r.shift(), r.tie());
      case 2 ->
          new Requantizer(
              r.m1(), r.m2(), r.bias() + (1L << random.nextInt(r.shift() + 1)), r.shift(), r.tie());
      case 3 -> new Requantizer(r.m1(), r.m2(), r.bias(), r.shift(), r.tie() > 0 ? 0 : r.shift());
      default -> new Requantizer(r.m1(), r.m2() + 1, r.bias(), r.shift(), r.tie());
    };
  }

  private static Optional<RequantizerProof.Difference> byTrying(
      ExactQuantizer quantizer, Requantizer requantizer, SumRange sums, int highest) {
    for (int q = 0; q <= highest; q++) {
      for (long a = sums.lowest(); a <= sums.highest(); a++) {
        int expected = quantizer.code(a, q);
        int actual = code(requantizer, quantizer, a, q);
        if (expected != actual) {
          return Optional.of(new RequantizerProof.Difference(a, q, expected, actual));
        }
      }
    }
    return Optional.empty();
  }

  /** The widths that fabrics are planned with: 28 bits, and 40 for a residual operand. */
  @Test
  void plannedWidthsHoldForSumsOfThatSize() {
    Random random = new Random(SEED + 4);
    for (int i = 0; i < 20; i++) {
      Rational factor = Rational.of((float) (255 * (0.3 + random.nextDouble()) / (1 << 19)));
      Rational residual = Rational.of((float) (0.3 + random.nextDouble()));
      Rational offset = Rational.of(random.nextGaussian() * 60);
      SumRange sums = new SumRange(-(1 << 19), 1 << 19);
      RoundingMode even = RoundingMode.HALF_EVEN;
      exact(
          new ExactQuantizer(factor, Rational.ZERO, offset, even, 0, 0, 255), sums, 0, PLANNED, i);
      exact(
          new ExactQuantizer(factor, residual, offset, even, 0, 0, 255),
          sums,
          255,
          new RequantizerWidths(40, 60),
          i);
    }
  }

  @Test
  void saysWhereItIsWrongAndHowWideToMultiply() {
    ExactQuantizer third =
        new ExactQuantizer(
            Rational.of(1, 3000), Rational.ZERO, Rational.HALF, RoundingMode.FLOOR, 0, 0, 255);
    RequantizerFit fit =
        RequantizerSearch.fit(third, new SumRange(0, 800_000), 0, new RequantizerWidths(10, 40));
    assertThat(fit).isInstanceOf(RequantizerFit.Inexact.class);
    RequantizerFit.Inexact inexact = (RequantizerFit.Inexact) fit;
    assertThat(third.code(inexact.a(), 0))
        .isEqualTo(inexact.expected())
        .isNotEqualTo(inexact.actual());
    int bits = inexact.sufficientBits().orElseThrow();
    RequantizerWidths wide = new RequantizerWidths(bits, 60);
    assertThat(RequantizerSearch.fit(third, new SumRange(0, 800_000), 0, wide))
        .isInstanceOf(RequantizerFit.Exact.class);
    assertThat(inexact.message())
        .startsWith("the requantiser gives ")
        .endsWith("; use a fabric with multiplierBits = " + bits);
  }

  @Test
  void aConstantNeedsNoSum() {
    ExactQuantizer dead =
        new ExactQuantizer(
            Rational.ZERO, Rational.ZERO, Rational.of(7, 2), RoundingMode.HALF_EVEN, 0, 0, 15);
    Requantizer requantizer = exact(dead, new SumRange(-100, 100), 0, PLANNED, 0);
    assertSame(dead, requantizer, -100, 0, 0);
    assertSame(dead, requantizer, 100, 0, 0);
  }

  /** Factors dyadic, of floats, or fractions; offsets of floats or halves; all roundings. */
  private static ExactQuantizer quantizer(Random random, Rational residual) {
    int bits = 1 + random.nextInt(8);
    int origin = random.nextBoolean() ? 0 : (1 << bits) / 2 & ~1;
    float scale = (float) Math.exp(random.nextGaussian() * 1.5 - 3);
    Rational factor =
        switch (random.nextInt(4)) {
          case 0 -> Rational.of(1, 1L << random.nextInt(8));
          case 1 -> Rational.of(random.nextInt(1, 100), 1L << random.nextInt(10));
          case 2 -> Rational.of(random.nextInt(1, 20), random.nextInt(1, 200));
          default -> Rational.of(scale);
        };
    Rational offset =
        random.nextBoolean()
            ? Rational.of(random.nextInt(-40, 41), 2)
            : Rational.of((float) random.nextGaussian() * 20);
    return new ExactQuantizer(
        random.nextInt(3) == 0 ? factor.negated() : factor,
        residual,
        offset,
        ROUNDINGS[random.nextInt(ROUNDINGS.length)],
        origin,
        random.nextInt(4) == 0 ? 1 : 0,
        (1 << bits) - 1);
  }

  private static Requantizer exact(
      ExactQuantizer quantizer, SumRange sums, int highest, RequantizerWidths widths, int index) {
    RequantizerFit fit = RequantizerSearch.fit(quantizer, sums, highest, widths);
    assertThat(fit)
        .as("seed %d, case %d: %s for %s", SEED, index, quantizer, sums)
        .isInstanceOf(RequantizerFit.Exact.class);
    Requantizer requantizer = ((RequantizerFit.Exact) fit).requantizer();
    assertThat(RequantizerProof.firstDifference(quantizer, requantizer, sums, highest)).isEmpty();
    assertThat(requantizer.bits(sums, highest)).isLessThanOrEqualTo(widths.sumBits());
    long end = 1L << (widths.multiplierBits() - 1);
    assertThat(requantizer.m1()).isBetween(-end, end - 1);
    assertThat(requantizer.m2()).isBetween(-end, end - 1);
    return requantizer;
  }

  private static void assertSame(
      ExactQuantizer quantizer, Requantizer requantizer, long a, int q, int index) {
    int actual = code(requantizer, quantizer, a, q);
    if (actual != quantizer.code(a, q)) {
      assertThat(actual)
          .as("seed %d, case %d: %s as %s of %d, %d", SEED, index, quantizer, requantizer, a, q)
          .isEqualTo(quantizer.code(a, q));
    }
  }

  private static int code(Requantizer requantizer, ExactQuantizer quantizer, long a, long q) {
    return (int) Math.max(quantizer.low(), Math.min(quantizer.high(), requantizer.value(a, q)));
  }
}
