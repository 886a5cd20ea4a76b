package dev.saccade.cli;

import dev.saccade.sim.process.ToolException;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns exceptions into messages and exit codes. */
final class Failures {
  private Failures() {}

  /** Explains a wrong command line in one line, with a suggestion where there is one. */
  static int wrongUsage(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("saccade: " + e.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(e, err)) {
      err.println("Try ./" + command.getCommandSpec().qualifiedName() + " --help");
    }
    err.flush();
    return ExitCode.USAGE;
  }

  /** Explains why a command failed; the stack trace is shown with {@code --verbose} only. */
  static int failed(Exception e, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    SaccadeCommand root = (SaccadeCommand) command.getCommandSpec().root().userObject();
    err.println(command.getColorScheme().errorText("saccade: " + message(e)));
    if (root.verbose()) {
      e.printStackTrace(err);
    } else if (!(e instanceof UserException)) {
      err.println("(-v shows where)");
    }
    err.flush();
    return exitCode(e);
  }

  private static int exitCode(Exception e) {
    if (e instanceof UserException user) {
      return user.exitCode();
    }
    return e instanceof ToolException tool && tool.reason() == ToolException.Reason.MISSING
        ? ExitCode.MISSING
        : ExitCode.FAILURE;
  }

  private static String message(Exception e) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    if (e instanceof IOException) {
      // The message of a file system exception is no more than the file's name.
      return e.getClass().getSimpleName() + ": " + message;
    }
    return message.isEmpty() ? e.getClass().getSimpleName() : message;
  }
}
