package dev.saccade.network.integer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequantizerTest {

  @ParameterizedTest
  @CsvSource({
    // A / 4 + 1/2 in eighths: 2 A + 4, shift 3, tie 3
    "0, 0",
    "1, 0",
    "2, 0",
    "3, 1",
    "4, 1",
    "5, 1",
    "6, 2",
    "7, 2",
    "10, 2",
    "14, 4",
    "-1, 0",
    "-2, 0",
    "-3, -1",
    "-6, -2",
    "-10, -2"
  })
  void roundsQuartersHalfToEven(long a, long expected) {
    assertThat(new Requantizer(2, 0, 4, 3, 3).value(a, 0)).isEqualTo(expected);
  }

  @Test
  void withoutATieRoundsHalfUp() {
    assertThat(new Requantizer(2, 0, 4, 3, 0).value(2, 0)).isEqualTo(1);
  }

  @Test
  void aPartialTieIgnoresTheLowerFractionBits() {
    // p = 0b01_00_01: v = 1, the first two fraction bits are 0, the last two are not looked at
    assertThat(Requantizer.apply(1, 0, 0, 4, 2, 0b010001, 0)).isZero();
    assertThat(Requantizer.apply(1, 0, 0, 4, 4, 0b010001, 0)).isEqualTo(1);
  }

  @Test
  void dyadicScalesEqualHalfEvenOfExactNumbers() {
    long seed = 20261121;
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      int shift = 1 + random.nextInt(20);
      long m1 = random.nextLong(-2048, 2048);
      long m2 = random.nextLong(-2048, 2048);
      long offset = random.nextInt();
      long a = random.nextLong(-524288, 524288);
      long q = random.nextInt(256);
      BigDecimal exact =
          BigDecimal.valueOf(m1 * a + m2 * q + offset)
              .divide(BigDecimal.valueOf(1L << shift))
              .setScale(0, RoundingMode.HALF_EVEN);
      Requantizer requantizer = new Requantizer(m1, m2, offset + (1L << (shift - 1)), shift, shift);
      assertThat(requantizer.value(a, q))
          .as("seed %d, case %d: %s of %d, %d", seed, i, requantizer, a, q)
          .isEqualTo(exact.longValueExact());
    }
  }

  @Test
  void theWidestShiftAndTieAreWhole() {
    assertThat(Requantizer.apply(1, 0, 0, 63, 63, Long.MIN_VALUE, 0)).isEqualTo(-2);
    assertThat(Requantizer.apply(1, 0, 0, 63, 63, Long.MIN_VALUE + 1, 0)).isEqualTo(-1);
    assertThat(Requantizer.apply(1, 0, 0, 63, 63, Long.MAX_VALUE, 0)).isZero();
  }

  @Test
  void refusesShiftsAndTiesThatAreNone() {
    assertThatThrownBy(() -> new Requantizer(1, 0, 0, 64, 0))
        .hasMessage("requantizer: a shift of 64; use 0 to 63 fraction bits");
    assertThatThrownBy(() -> new Requantizer(1, 0, 0, 3, 4))
        .hasMessage("requantizer: a tie of 4 bits with 3 fraction bits; use 0 to 3");
  }
}
