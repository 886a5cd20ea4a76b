package dev.saccade.blocks.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.hdl.Design;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Frames;
import dev.saccade.hdl.sim.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GatedAdderTest {
  private static final long SEED = 20261122;
  private static final int ROWS = 400;

  static Stream<GatedAdder> blocks() {
    List<GatedAdder> blocks = new ArrayList<>();
    for (int width : new int[] {2, 3, 8, 21, 26, 33}) {
      for (Body body : Body.values()) {
        blocks.add(new GatedAdder(width, body));
      }
    }
    return blocks.stream();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void addsWhatTheGateLetsThrough(GatedAdder block) {
    long mask = (1L << block.width()) - 1;
    long[] corners = {0, 1, mask, mask - 1, 1L << (block.width() - 1), mask >> 1};
    SplittableRandom random = new SplittableRandom(SEED);
    try (Simulation simulation = CycleSimulator.open(Design.elaborate(block).top(), SEED)) {
      Frames stimulus = new Frames(simulation.ports().subList(0, 3), ROWS);
      long[] sums = new long[ROWS];
      for (int row = 0; row < ROWS; row++) {
        int choice = row / 2;
        boolean corner = choice < corners.length * corners.length;
        long a = corner ? corners[choice % corners.length] : random.nextLong() & mask;
        long b = corner ? corners[choice / corners.length] : random.nextLong() & mask;
        stimulus.set(row, "gate", row % 2);
        stimulus.set(row, "a", a);
        stimulus.set(row, "b", b);
        sums[row] = (row % 2 == 1 ? a + b : b) & mask;
      }
      Frames outputs = simulation.run(stimulus);
      for (int row = 0; row < ROWS; row++) {
        assertThat(outputs.bits(row, "sum").longValue())
            .as("%s, row %d, seed %d", block, row, SEED)
            .isEqualTo(sums[row]);
      }
    }
  }

  @Test
  void refusesWhatItCannotBuild() {
    assertThatThrownBy(() -> new GatedAdder(1, Body.ECP5))
        .hasMessage("an adder of 1 bits; use 2 or more");
  }
}
