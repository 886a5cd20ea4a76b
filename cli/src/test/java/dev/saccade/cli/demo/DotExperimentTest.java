package dev.saccade.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.examples.WeightSerialDot;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Frames;
import org.junit.jupiter.api.Test;

class DotExperimentTest {
  private static final WeightSerialDot DESIGN = new WeightSerialDot(4, 4, 3, Body.ICE40);

  private static Frames respond(DotExperiment experiment) {
    try (CycleSimulator simulator = CycleSimulator.open(Design.elaborate(DESIGN).top(), 1)) {
      return simulator.run(experiment.stimulus(simulator.ports()));
    }
  }

  @Test
  void hardwareComputesWhatJavaDoes() {
    DotExperiment experiment = new DotExperiment(DESIGN, 200, 1);

    assertThat(experiment.firstMismatch(respond(experiment))).isEmpty();
  }

  @Test
  void findsAWrongResult() {
    DotExperiment experiment = new DotExperiment(DESIGN, 20, 1);
    Frames response = respond(experiment);
    int row = response.rows() - 1;
    response.set(row, "result", response.bits(row, "result").flipBit(0));

    assertThat(experiment.firstMismatch(response))
        .hasValueSatisfying(text -> assertThat(text).startsWith("dot product 19 is "));
  }
}
