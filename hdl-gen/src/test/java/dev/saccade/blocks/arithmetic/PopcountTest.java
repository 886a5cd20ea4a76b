package dev.saccade.blocks.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.hdl.Design;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Frames;
import dev.saccade.hdl.sim.Simulation;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PopcountTest {
  private static final long SEED = 20261121;
  private static final int ROWS = 300;

  /** Up to this width, every word is counted. */
  private static final int ALL = 14;

  static Stream<Popcount> blocks() {
    List<Popcount> blocks = new ArrayList<>();
    for (int width : new int[] {2, 3, 4, 5, 7, 8, ALL, 16, 31, 32, 33, 64, 127, 300}) {
      for (Body body : Body.values()) {
        blocks.add(new Popcount(width, body));
      }
    }
    return blocks.stream();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void countsTheOnes(Popcount block) {
    List<BigInteger> words = words(block.width());
    List<BigInteger> counts = counts(block, words);
    for (int row = 0; row < words.size(); row++) {
      assertThat(counts.get(row))
          .as("word %x, seed %d", words.get(row), SEED)
          .isEqualTo(BigInteger.valueOf(words.get(row).bitCount()));
    }
  }

  /** All words, or: one bit alone, all but one, all, and random ones. */
  private static List<BigInteger> words(int width) {
    List<BigInteger> words = new ArrayList<>();
    if (width <= ALL) {
      for (int word = 0; word < 1 << width; word++) {
        words.add(BigInteger.valueOf(word));
      }
      return words;
    }
    BigInteger ones = BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
    words.add(ones);
    for (int bit = 0; bit < width; bit++) {
      words.add(BigInteger.ZERO.setBit(bit));
      words.add(ones.clearBit(bit));
    }
    Random random = new Random(SEED);
    for (int row = 0; row < ROWS; row++) {
      words.add(new BigInteger(width, random));
    }
    return words;
  }

  private static List<BigInteger> counts(Popcount block, List<BigInteger> words) {
    try (Simulation simulation = CycleSimulator.open(Design.elaborate(block).top(), SEED)) {
      Frames stimulus = new Frames(simulation.ports().subList(0, 1), words.size());
      for (int row = 0; row < words.size(); row++) {
        stimulus.set(row, "bits", words.get(row));
      }
      Frames outputs = simulation.run(stimulus);
      List<BigInteger> counts = new ArrayList<>();
      for (int row = 0; row < words.size(); row++) {
        counts.add(outputs.bits(row, "count"));
      }
      return counts;
    }
  }

  @Test
  void refusesWhatItCannotBuild() {
    assertThatThrownBy(() -> new Popcount(1, Body.ECP5))
        .hasMessage("a popcount of 1 bits; use 2 to 4096");
  }
}
