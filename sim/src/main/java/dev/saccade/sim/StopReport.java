package dev.saccade.sim;

import dev.saccade.hdl.sim.SimulationStopped;
import dev.saccade.hdl.sim.SimulationStopped.Cause;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a simulator tells about its end, made into the exception.
 *
 * @param kind FINISH, STOP or FATAL
 * @param file of the Verilog statement, or empty
 * @param lastLine the last line displayed before, which names the property that failed
 * @param message of the simulator itself, or empty
 */
record StopReport(Cause kind, String file, int line, long cycle, String lastLine, String message) {
  private static final Pattern MARKER = Pattern.compile("SACCADE-ASSERT (\\S+) (\\S+)\\s*");
  private static final Pattern VERILOG_FATAL = Pattern.compile("(%|\\b)(Error|Fatal|FATAL)\\b.*");

  SimulationStopped stopped(String top) {
    Matcher marker = MARKER.matcher(lastLine);
    if (kind != Cause.FINISH && marker.matches()) {
      String module = marker.group(1);
      String label = marker.group(2);
      return new SimulationStopped(
          Cause.ASSERTION,
          module,
          label,
          cycle,
          "assertion " + label + " of " + module + " failed in cycle " + cycle + place());
    }
    String module = module(top);
    boolean told = kind != Cause.FINISH && VERILOG_FATAL.matcher(lastLine).find();
    Cause cause = kind;
    if (told) {
      cause = lastLine.contains("'assert' failed") ? Cause.ASSERTION : Cause.FATAL;
    }
    String detail = told ? lastLine : message;
    return new SimulationStopped(
        cause,
        module,
        "",
        cycle,
        module
            + " ended the simulation in cycle "
            + cycle
            + (detail.isEmpty() ? "" : ": " + detail)
            + place());
  }

  /** There is one file per module, named after it. */
  private String module(String top) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return name.endsWith(".v") ? name.substring(0, name.length() - 2) : top;
  }

  private String place() {
    return file.isEmpty()
        ? ""
        : " (" + file.substring(file.lastIndexOf('/') + 1) + ":" + line + ")";
  }
}
