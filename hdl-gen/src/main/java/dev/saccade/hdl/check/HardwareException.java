package dev.saccade.hdl.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The design is wrong: all problems of the run, one line each. Its stack trace shows the user's
 * frames only.
 */
public final class HardwareException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final String LANGUAGE = "dev.saccade.hdl.";

  private final transient List<Problem> problems;

  public HardwareException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
    setStackTrace(
        Arrays.stream(getStackTrace())
            .filter(frame -> !frame.getClassName().startsWith(LANGUAGE))
            .toArray(StackTraceElement[]::new));
  }

  /** The problems in the order found; at least one. */
  public List<Problem> problems() {
    return problems;
  }
}
