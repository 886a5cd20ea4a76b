package dev.saccade.sim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class VerilatorSimulationTest {
  private final Verilator verilator = Verilator.installed();

  @Test
  void counts() {
    VerilatedModel model = verilator.build(Designs.counter(), VerilatorOptions.forSpeed());
    try (VerilatorSimulation counter = model.open(1)) {
      counter.reset(2);
      assertThat(counter.peek("value")).isZero();
      counter.poke("enable", 1);
      counter.step(5);
      assertThat(counter.peek("value")).isEqualTo(5);
      counter.poke("offset", -7);
      assertThat(counter.peek("sum")).isEqualTo(-2);
      assertThat(counter.cycle()).isEqualTo(7);
      assertThat(counter.runUntil("full", 1, 1000)).hasValue(250);
      assertThat(counter.peek("value")).isEqualTo(255);
    }
  }
}
