package dev.saccade.sim.process;

import java.util.Optional;

/** An external program is missing, failed, or did not end in time. */
public final class ToolException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What went wrong. */
  public enum Reason {
    /** There is no such program, or it may not be started. */
    MISSING,
    /** It ended with an exit code other than 0. */
    FAILED,
    /** It ran longer than its time-out and was killed. */
    TIMED_OUT,
    /** The calling thread was interrupted, and the program was killed. */
    INTERRUPTED
  }

  private final Reason reason;
  private final transient ToolResult result;

  ToolException(Reason reason, String message, ToolResult result) {
    super(message);
    this.reason = reason;
    this.result = result;
  }

  public Reason reason() {
    return reason;
  }

  /** What the program left behind; present if it failed or timed out. */
  public Optional<ToolResult> result() {
    return Optional.ofNullable(result);
  }
}
