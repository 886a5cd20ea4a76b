package dev.saccade.proof;

import dev.saccade.hdl.sim.Frames;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.hdl.sim.SimulationPort;
import java.math.BigInteger;
import java.util.List;

/** A simulation of one mutant. The port that selects it is hidden from the test bench. */
final class SelectedMutant implements Simulation {
  private final Simulation all;
  private final int number;

  SelectedMutant(Simulation all, int number) {
    this.all = all;
    this.number = number;
    all.poke(MutatedDesign.SELECT, number);
  }

  @Override
  public List<SimulationPort> ports() {
    return all.ports().stream().filter(port -> !port.name().equals(MutatedDesign.SELECT)).toList();
  }

  @Override
  public void poke(String port, BigInteger value) {
    all.poke(port, value);
  }

  @Override
  public BigInteger peekBig(String port) {
    return all.peekBig(port);
  }

  @Override
  public void step(int cycles) {
    all.step(cycles);
  }

  @Override
  public void reset(int cycles) {
    all.reset(cycles);
  }

  @Override
  public long cycle() {
    return all.cycle();
  }

  @Override
  public Frames run(Frames stimulus) {
    List<SimulationPort> inputs = all.ports().stream().filter(SimulationPort::input).toList();
    Frames selected = new Frames(inputs, stimulus.rows());
    for (int row = 0; row < stimulus.rows(); row++) {
      for (SimulationPort port : stimulus.ports()) {
        selected.set(row, port.name(), stimulus.bits(row, port.name()));
      }
      selected.set(row, MutatedDesign.SELECT, number);
    }
    return all.run(selected);
  }

  @Override
  public void close() {
    all.close();
  }
}
