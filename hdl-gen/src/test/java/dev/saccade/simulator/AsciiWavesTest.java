package dev.saccade.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.examples.Counter;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.sim.AsciiWaves;
import dev.saccade.hdl.sim.CycleSimulator;
import org.junit.jupiter.api.Test;

final class AsciiWavesTest {
  private static AsciiWaves counting(int cycles) {
    CycleSimulator simulator = CycleSimulator.open(Design.elaborate(new Counter(8)).top(), 1);
    simulator.reset(1);
    AsciiWaves waves = AsciiWaves.record(simulator, "rst", "enable", "clear", "count");
    for (int cycle = 0; cycle < cycles; cycle++) {
      simulator.poke("enable", cycle >= 2 ? 1 : 0);
      simulator.poke("clear", cycle == 6 ? 1 : 0);
      simulator.step();
    }
    return waves;
  }

  @Test
  void bitsAreLinesAndNumbersBoxes() {
    assertThat(counting(9).render(80))
        .isEqualTo(
            """
                   │1   2   3   4   5   6   7   8   9
            rst    │
                   │────────────────────────────────────
            enable │        ┌───────────────────────────
                   │────────┘
            clear  │                        ┌───┐
                   │────────────────────────┘   └───────
                   │────────────┬───┬───┬───┬───┬───┬───
            count  │ 00         │01 │02 │03 │04 │00 │01
                   │────────────┴───┴───┴───┴───┴───┴───
            """);
  }

  @Test
  void asManyCyclesAsFit() {
    AsciiWaves waves = counting(200);
    assertThat(waves.render(30).lines()).allMatch(line -> line.length() <= 30);
    assertThat(waves.render(150, 30))
        .isEqualTo(
            """
                   │150 151 152 153 154
            rst    │
                   │────────────────────
            enable │────────────────────
                   │
            clear  │
                   │────────────────────
                   │────┬───┬───┬───┬───
            count  │ 8e │8f │90 │91 │92
                   │────┴───┴───┴───┴───
            """);
  }
}
