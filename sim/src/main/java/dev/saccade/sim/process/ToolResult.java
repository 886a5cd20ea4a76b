package dev.saccade.sim.process;

import java.time.Duration;
import java.util.List;

/**
 * What a finished program left behind.
 *
 * @param command the program and its arguments
 * @param exitCode 0 if it succeeded; 128 + n if signal n ended it
 * @param output its standard output as UTF-8, shortened in the middle above the call's cap
 * @param errors its standard error as UTF-8, likewise
 * @param time from start to end
 */
public record ToolResult(
    List<String> command, int exitCode, String output, String errors, Duration time) {
  public ToolResult {
    command = List.copyOf(command);
  }

  public boolean succeeded() {
    return exitCode == 0;
  }

  /** Standard output, then standard error. */
  public String text() {
    return output + errors;
  }
}
