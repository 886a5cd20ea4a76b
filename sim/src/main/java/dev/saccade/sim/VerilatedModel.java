package dev.saccade.sim;

import java.nio.file.Path;

/** A top built and loaded, of which any number of simulations can be opened at the same time. */
public final class VerilatedModel {
  private final VerilogDesign design;
  private final ModelLibrary library;
  private final int index;
  private final Path file;

  VerilatedModel(VerilogDesign design, ModelLibrary library, int index, Path file) {
    this.design = design;
    this.library = library;
    this.index = index;
    this.file = file;
  }

  public VerilogDesign design() {
    return design;
  }

  /** The shared library that holds the model. */
  public Path file() {
    return file;
  }

  /**
   * Opens a simulation.
   *
   * @param seed of the initial contents of registers and memories that the design leaves open
   * @throws dev.saccade.hdl.sim.SimulationStopped if the design ends itself at once
   */
  public VerilatorSimulation open(long seed) {
    return new VerilatorSimulation(
        new PortTable(design.manifest()), library.calls(), index, nativeSeed(seed));
  }

  /** Verilator takes 31 bits, of which 0 means a random seed. */
  private static int nativeSeed(long seed) {
    long mixed = (seed ^ (seed >>> 32)) * 0x9E3779B97F4A7C15L;
    return Math.max(1, (int) (mixed >>> 33));
  }
}
