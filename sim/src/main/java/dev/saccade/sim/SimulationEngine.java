package dev.saccade.sim;

/** The simulators that drive a design through one interface. */
public enum SimulationEngine {
  /** The cycle simulator in Java, which defines what the language means. */
  CYCLE,
  /** Verilator: compiled to machine code, two values per bit. */
  VERILATOR,
  /** Icarus: interpreted, four values per bit, of which undefined ones read as 0. */
  ICARUS;

  /** Whether this machine has what it needs. */
  public boolean present() {
    return switch (this) {
      case CYCLE -> true;
      case VERILATOR -> Verilator.present();
      case ICARUS -> Icarus.present();
    };
  }
}
