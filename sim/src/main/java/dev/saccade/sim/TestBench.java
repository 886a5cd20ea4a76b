package dev.saccade.sim;

import dev.saccade.hdl.sim.Simulation;

/** Drives a simulation and checks it; the same for every engine. */
@FunctionalInterface
public interface TestBench {
  void run(Simulation simulation);
}
