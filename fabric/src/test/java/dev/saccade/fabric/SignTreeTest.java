package dev.saccade.fabric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignTreeTest {
  @ParameterizedTest
  @CsvSource({"2,8", "8,1", "8,2", "8,8", "16,1", "16,4", "32,1", "32,8"})
  void theTreeGivesTheSignedSumAndTheError(int lanes, int digitBits) {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    SignTree tree = new SignTree(lanes, digitBits);
    for (int round = 0; round < 500; round++) {
      long plane = round == 0 ? 0 : round == 1 ? (1L << lanes) - 1 : random.nextLong(1L << lanes);
      long[] digits = new long[lanes];
      long signed = 0;
      for (int lane = 0; lane < lanes; lane++) {
        digits[lane] = random.nextInt(1 << digitBits);
        signed += (plane >> lane & 1) == 1 ? digits[lane] : -digits[lane];
      }
      assertThat(tree.dot(tree.encode(plane), digits))
          .as("seed %d round %d", seed, round)
          .isEqualTo(signed + tree.error(plane));
    }
  }
}
