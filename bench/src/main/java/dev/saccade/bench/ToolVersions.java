package dev.saccade.bench;

import dev.saccade.sim.process.Tool;
import dev.saccade.sim.process.ToolCall;
import dev.saccade.sim.process.ToolException;

/** Asks tools for their version. */
public final class ToolVersions {
  private ToolVersions() {}

  /** The first line that a tool prints when asked with this argument, or {@code missing}. */
  public static String of(Tool tool, String argument) {
    return of(tool.call(argument));
  }

  /** The first line that a call prints, or {@code missing}. */
  public static String of(ToolCall call) {
    try {
      return call.run().text().lines().findFirst().orElse("unknown").strip();
    } catch (ToolException e) {
      return "missing";
    }
  }
}
