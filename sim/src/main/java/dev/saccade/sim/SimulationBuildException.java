package dev.saccade.sim;

/** A design could not be made into a simulation. The message says what failed and the cure. */
public final class SimulationBuildException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What failed. */
  public enum Reason {
    /** A Verilog file or manifest is missing, unreadable, or does not fit the other. */
    DESIGN,
    /** The installed tool is a version that is known not to work. */
    TOOL_VERSION,
    /** Verilator, the C++ compiler or Icarus refused the design. */
    COMPILER,
    /** The build cache cannot be read or written. */
    CACHE,
    /** A built library cannot be loaded. */
    LIBRARY
  }

  private final Reason reason;

  SimulationBuildException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  SimulationBuildException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
