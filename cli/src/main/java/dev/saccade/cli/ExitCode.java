package dev.saccade.cli;

/** The exit codes of the command, which scripts may rely on. */
final class ExitCode {
  static final int SUCCESS = 0;

  /** The command ran and failed. */
  static final int FAILURE = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** A program that the command needs is missing. */
  static final int MISSING = 3;

  private ExitCode() {}
}
