package dev.saccade.fuzz;

import dev.saccade.hdl.sim.Frames;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.hdl.sim.SimulationPort;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns stimuli into rows of port values, and rows into traces. */
final class Rows {
  private Rows() {}

  /** Runs a simulation of one design alone. */
  static Trace run(Simulation simulation, Case one) {
    List<SimulationPort> inputs =
        simulation.ports().stream().filter(SimulationPort::input).toList();
    Frames rows = new Frames(inputs, one.stimulus().cycles());
    fill(rows, one, "in", "rst");
    return read(simulation.run(rows), Optional.empty(), one, "out");
  }

  /** Sets the inputs of one design, whose ports start with {@code prefix}. */
  static void fill(Frames rows, Case one, String prefix, String reset) {
    List<String> names = rows.ports().stream().map(SimulationPort::name).toList();
    int port = 0;
    for (Declaration.Input input : one.design().top().inputs()) {
      String name = prefix + port++;
      List<BigInteger> values = one.stimulus().inputs().get(input.name());
      for (int row = 0; row < rows.rows(); row++) {
        rows.set(row, name, values.get(row));
      }
    }
    if (names.contains(reset)) {
      for (int row = 0; row < rows.rows(); row++) {
        rows.set(row, reset, one.stimulus().reset().get(row) ? 1 : 0);
      }
    }
  }

  /**
   * The outputs of one design.
   *
   * @param undefined where an output had bits that are neither 0 nor 1
   */
  static Trace read(Frames rows, Optional<Frames> undefined, Case one, String prefix) {
    int outputs = one.design().top().outputs().size();
    List<List<Optional<BigInteger>>> cycles = new ArrayList<>();
    for (int row = 0; row < rows.rows(); row++) {
      List<Optional<BigInteger>> values = new ArrayList<>();
      for (int i = 0; i < outputs; i++) {
        String name = prefix + i;
        boolean defined = undefined.isEmpty() || undefined.get().bits(row, name).signum() == 0;
        values.add(defined ? Optional.of(rows.bits(row, name)) : Optional.empty());
      }
      cycles.add(values);
    }
    return new Trace(cycles);
  }
}
