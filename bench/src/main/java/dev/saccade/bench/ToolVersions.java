package dev.saccade.bench;

import dev.saccade.sim.Verilator;
import dev.saccade.sim.process.Tool;
import dev.saccade.sim.process.ToolCall;
import dev.saccade.sim.process.ToolException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Asks tools for their version. */
public final class ToolVersions {
  private ToolVersions() {}

  /** Of Verilator and the compiler that it calls. */
  static Map<String, String> ofVerilator() {
    String[] versions = Verilator.installed().versions().split("\n");
    Map<String, String> tools = new LinkedHashMap<>();
    tools.put("verilator", versions[0]);
    tools.put("g++", versions[1]);
    return tools;
  }

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
