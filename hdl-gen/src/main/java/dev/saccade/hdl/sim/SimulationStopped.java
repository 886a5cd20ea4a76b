package dev.saccade.hdl.sim;

/**
 * The design ended its own simulation: a failed assertion or assumption, $fatal, $stop, $finish.
 */
public final class SimulationStopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What ended it. */
  public enum Cause {
    /** A property of the design does not hold, or one it relies on. */
    ASSERTION,
    FATAL,
    STOP,
    FINISH
  }

  private final Cause reason;
  private final String module;
  private final String label;
  private final long cycle;

  /**
   * @param module the name of the module, as in the Verilog
   * @param label the name of the property, or empty
   * @param cycle clock edges before the one at which it happened
   */
  public SimulationStopped(Cause reason, String module, String label, long cycle, String detail) {
    super(detail);
    this.reason = reason;
    this.module = module;
    this.label = label;
    this.cycle = cycle;
  }

  public Cause reason() {
    return reason;
  }

  public String module() {
    return module;
  }

  public String label() {
    return label;
  }

  public long cycle() {
    return cycle;
  }
}
