package dev.saccade.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.hdl.sim.Simulation;
import dev.saccade.sim.Verilator;
import dev.saccade.synthesis.SynthesisTools;
import dev.saccade.synthesis.Yosys;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SimulationCampaignTest {
  @TempDir Path folder;
  private SimulationCampaign campaign;

  @BeforeEach
  void prepare() {
    campaign = new SimulationCampaign(Verilator.installed(), 2);
  }

  private MutatedDesign mutants(int count) {
    return MutatedDesign.make(
        new Yosys(SynthesisTools.ofUser()),
        folder,
        HandWrittenFifo.write(folder),
        count,
        1,
        folder.resolve("mutants" + count));
  }

  @Test
  void aThoroughBenchKillsEveryMutantAndAShallowOneDoesNot() {
    MutationReport thorough = campaign.run(mutants(80), s -> queue(s, 1_000), List.of(), 12, 1);
    assertThat(thorough.survivors()).as(thorough::toString).isEmpty();
    assertThat(thorough.count(Fate.KILLED)).isGreaterThan(60);

    MutationReport shallow = campaign.run(mutants(12), s -> queue(s, 3), List.of(), 12, 1);
    assertThat(shallow.score()).isLessThan(0.9);
    assertThat(shallow.toString()).contains("survived: mutant").contains("Fifo.v:");
  }

  @Test
  void refusesABenchThatFailsOnTheOriginal() {
    assertThatThrownBy(
            () ->
                campaign.run(
                    mutants(12),
                    simulation -> {
                      throw new AssertionError("always");
                    },
                    List.of(),
                    12,
                    1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Fifo itself");
  }

  /** Random words in and out, against a queue of Java; stalls of both sides, and a reset midway. */
  private static void queue(Simulation simulation, int cycles) {
    SplittableRandom random = new SplittableRandom(1);
    Deque<Long> inside = new ArrayDeque<>();
    simulation.reset(2);
    boolean stalled = false;
    for (int cycle = 0; cycle < cycles; cycle++) {
      int pace = 1 + cycle / 50 % 3;
      if (cycle == cycles / 2) {
        simulation.reset(1);
        inside.clear();
        stalled = false;
      }
      if (!stalled) {
        simulation.poke("in_valid", random.nextInt(4) < pace ? 1 : 0);
        simulation.poke("in_payload", random.nextInt(16));
      }
      simulation.poke("out_ready", random.nextInt(4) >= pace ? 1 : 0);
      assertThat(simulation.peek("in_ready")).isEqualTo(inside.size() < 4 ? 1 : 0);
      assertThat(simulation.peek("out_valid")).isEqualTo(inside.isEmpty() ? 0 : 1);
      boolean take = simulation.peek("in_valid") == 1 && simulation.peek("in_ready") == 1;
      stalled = simulation.peek("in_valid") == 1 && !take;
      if (!inside.isEmpty()) {
        assertThat(simulation.peek("out_payload")).isEqualTo(inside.peekFirst());
        if (simulation.peek("out_ready") == 1) {
          inside.removeFirst();
        }
      }
      if (take) {
        inside.addLast(simulation.peek("in_payload"));
      }
      simulation.step();
    }
  }
}
