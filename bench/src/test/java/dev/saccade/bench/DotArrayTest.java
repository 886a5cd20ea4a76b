package dev.saccade.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.hdl.Design;
import dev.saccade.hdl.sim.CycleSimulator;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DotArrayTest {
  private static final long SEED = 7;
  private static final DotArray ARRAY = new DotArray(4, 64, 32);

  @Test
  void multipliesAMatrixByAVector() {
    SplittableRandom random = new SplittableRandom(SEED);
    long[] activations = random.longs(ARRAY.words()).toArray();
    try (CycleSimulator array = CycleSimulator.open(Design.elaborate(ARRAY).top(), SEED)) {
      array.reset(1);
      long[][] weights = new long[ARRAY.rows()][];
      for (int row = 0; row < ARRAY.rows(); row++) {
        weights[row] = random.longs(ARRAY.words()).toArray();
        array.poke("load_row", row);
        load(array, "load_weights", weights[row]);
      }
      load(array, "load_activations", activations);
      array.poke("start", 1);
      array.step();
      array.poke("start", 0);
      array.step(ARRAY.words() + 1);
      assertThat(array.peek("busy")).isZero();
      for (int row = 0; row < ARRAY.rows(); row++) {
        array.poke("drain_row", row);
        array.step();
        assertThat(array.peek("result"))
            .as("row %d, seed %d", row, SEED)
            .isEqualTo(sum(weights[row], activations));
      }
    }
  }

  private static void load(CycleSimulator array, String enable, long[] words) {
    array.poke(enable, 1);
    for (int address = 0; address < words.length; address++) {
      array.poke("load_address", address);
      array.poke("load_word", words[address]);
      array.step();
    }
    array.poke(enable, 0);
  }

  private static long sum(long[] weights, long[] activations) {
    long sum = 0;
    for (int i = 0; i < weights.length; i++) {
      boolean newPlane = i % (weights.length / DotArray.PLANES) == 0;
      sum = (newPlane ? 2 * sum : sum) + Long.bitCount(weights[i] & activations[i]);
    }
    return sum;
  }
}
