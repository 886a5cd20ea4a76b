package dev.saccade.rtl.array;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.blocks.arithmetic.DigitSerialDot;
import dev.saccade.blocks.arithmetic.PlaneEncoding;
import dev.saccade.fabric.SignTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The host stores planes for exactly the tree that the generator builds. */
class SignTreeTest {
  @ParameterizedTest
  @CsvSource({
    "8,1", "8,2", "8,4", "8,8", "16,1", "16,2", "16,4", "16,8", "32,1", "32,2", "32,4", "32,8"
  })
  void hostAndGeneratorAgree(int lanes, int digitBits) {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    DigitSerialDot block =
        new DigitSerialDot(lanes, digitBits, PlaneEncoding.RELATIVE_SIGNS, Body.BEHAVIOURAL);
    SignTree tree = new SignTree(lanes, digitBits);
    for (int round = 0; round < 20; round++) {
      long plane = round == 0 ? 0 : round == 1 ? (1L << lanes) - 1 : random.nextLong(1L << lanes);

      assertThat(bits(tree.encode(plane), lanes))
          .as("seed %d round %d", seed, round)
          .isEqualTo(block.encode(bits(plane, lanes)));
      assertThat(tree.error(plane))
          .as("seed %d round %d", seed, round)
          .isEqualTo(block.error(bits(plane, lanes)));
    }
  }

  private static List<Boolean> bits(long plane, int lanes) {
    List<Boolean> bits = new ArrayList<>();
    for (int lane = 0; lane < lanes; lane++) {
      bits.add((plane >> lane & 1) == 1);
    }
    return bits;
  }
}
