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

class ChoiceAdderTest {
  private static final long SEED = 20261122;
  private static final int ROWS = 400;

  static Stream<ChoiceAdder> blocks() {
    List<ChoiceAdder> blocks = new ArrayList<>();
    for (int width : new int[] {2, 3, 8, 21, 26, 33}) {
      for (Body body : Body.values()) {
        blocks.add(new ChoiceAdder(width, body));
      }
    }
    return blocks.stream();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void addsToTheChosenOperand(ChoiceAdder block) {
    long mask = (1L << block.width()) - 1;
    long[] corners = {0, 1, mask, mask - 1, 1L << (block.width() - 1), mask >> 1};
    SplittableRandom random = new SplittableRandom(SEED);
    try (Simulation simulation = CycleSimulator.open(Design.elaborate(block).top(), SEED)) {
      Frames stimulus = new Frames(simulation.ports().subList(0, 4), ROWS);
      long[] sums = new long[ROWS];
      for (int row = 0; row < ROWS; row++) {
        int choice = row / 2;
        boolean corner = choice < corners.length * corners.length;
        long a = corner ? corners[choice % corners.length] : random.nextLong() & mask;
        long c = corner ? corners[choice / corners.length] : random.nextLong() & mask;
        long b = random.nextLong() & mask;
        boolean first = row % 2 == 1;
        stimulus.set(row, "first", row % 2);
        stimulus.set(row, "a", first ? a : b);
        stimulus.set(row, "b", first ? b : a);
        stimulus.set(row, "c", c);
        sums[row] = (a + c) & mask;
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
    assertThatThrownBy(() -> new ChoiceAdder(1, Body.ECP5))
        .hasMessage("an adder of 1 bits; use 2 or more");
  }
}
