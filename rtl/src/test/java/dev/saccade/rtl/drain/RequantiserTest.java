package dev.saccade.rtl.drain;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.hdl.Design;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Simulation;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RequantiserTest {
  private static final long SEED = 20261121;
  private static final int ROWS = 4000;

  static Stream<Requantiser> requantisers() {
    return Stream.of(
        new Requantiser(27, 28, true, 17),
        new Requantiser(27, 28, false, 15),
        new Requantiser(27, 36, true, 17),
        new Requantiser(43, 20, true, 17),
        new Requantiser(11, 8, true, 17),
        new Requantiser(31, 32, true, 15));
  }

  @ParameterizedTest
  @MethodSource("requantisers")
  void equalsTheDefinition(Requantiser requantiser) {
    run(requantiser, requantiser);
  }

  @Test
  void theBenchSeesAMissingOperand() {
    assertThatThrownBy(
            () -> run(new Requantiser(27, 28, false, 17), new Requantiser(27, 28, true, 17)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("expected");
  }

  private static void run(Requantiser built, Requantiser expected) {
    try (Simulation simulation = CycleSimulator.open(Design.elaborate(built).top(), SEED)) {
      simulation.reset(2);
      new RequantiserBench(expected, SEED).run(simulation, ROWS);
    }
  }
}
