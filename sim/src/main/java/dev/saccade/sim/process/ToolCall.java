package dev.saccade.sim.process;

import static java.util.Objects.requireNonNull;

import dev.saccade.sim.process.ToolException.Reason;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * One run of an external program: its arguments, folder, input, time-out and output cap. Nothing is
 * run before {@link #run} or {@link #runChecked}; a call may be run again.
 */
public final class ToolCall {
  private static final long GRACE_MILLIS = 2_000;

  private final Tool tool;
  private final List<String> arguments;
  private final Map<String, String> environment = new LinkedHashMap<>();
  private Optional<Path> folder = Optional.empty();
  private Optional<Path> log = Optional.empty();
  private byte[] input = new byte[0];
  private Duration timeout = Duration.ofMinutes(10);
  private int capBytes = 16 << 20;

  ToolCall(Tool tool, List<String> arguments) {
    this.tool = requireNonNull(tool, "tool is null");
    this.arguments = List.copyOf(arguments);
  }

  /** The working directory; that of this process if not given. */
  public ToolCall in(Path directory) {
    folder = Optional.of(directory);
    return this;
  }

  /** An environment variable added to those of this process. */
  public ToolCall with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** The text the program reads from its standard input; empty if not given. */
  public ToolCall input(String text) {
    input = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  /**
   * How long the program may run before it and its children are killed; 10 minutes if not given.
   */
  public ToolCall timeout(Duration limit) {
    timeout = limit;
    return this;
  }

  /** How much of each of standard output and error is kept; 16 MiB if not given. */
  public ToolCall capBytes(int bytes) {
    capBytes = bytes;
    return this;
  }

  /** A file that receives the command and all it printed, also when it fails. */
  public ToolCall log(Path file) {
    log = Optional.of(file);
    return this;
  }

  /**
   * Runs the program to its end and returns what it left, whatever its exit code.
   *
   * @throws ToolException if it is missing, runs too long, or the thread is interrupted
   */
  public ToolResult run() {
    List<String> command = command();
    long start = System.nanoTime();
    Process process = start(command);
    CappedCapture output =
        new CappedCapture(process.getInputStream(), capBytes, tool.name() + " output");
    CappedCapture errors =
        new CappedCapture(process.getErrorStream(), capBytes, tool.name() + " errors");
    try {
      if (input.length > 0) {
        feed(process);
      }
      boolean ended = process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS);
      if (!ended) {
        kill(process);
      }
      ToolResult result =
          new ToolResult(
              command,
              ended ? process.exitValue() : -1,
              output.text(GRACE_MILLIS),
              errors.text(GRACE_MILLIS),
              Duration.ofNanos(System.nanoTime() - start));
      writeLog(result);
      if (!ended) {
        throw new ToolException(
            Reason.TIMED_OUT,
            tool.name()
                + " did not end within "
                + timeout.toSeconds()
                + " s and was killed: "
                + String.join(" ", command)
                + seeLog(),
            result);
      }
      return result;
    } catch (InterruptedException e) {
      kill(process);
      Thread.currentThread().interrupt();
      throw new ToolException(
          Reason.INTERRUPTED, tool.name() + " was killed because its caller was interrupted", null);
    }
  }

  /**
   * Runs the program to its end and returns what it left, if its exit code is 0.
   *
   * @throws ToolException if it is missing, fails, runs too long, or the thread is interrupted
   */
  public ToolResult runChecked() {
    ToolResult result = run();
    if (!result.succeeded()) {
      throw new ToolException(
          Reason.FAILED,
          tool.name()
              + " ended with exit code "
              + result.exitCode()
              + ":\n"
              + firstErrors(result.errors().isBlank() ? result.output() : result.errors())
              + "command: "
              + String.join(" ", result.command())
              + seeLog(),
          result);
    }
    return result;
  }

  /** The program's name and its arguments. */
  @Override
  public String toString() {
    return tool.name() + " " + String.join(" ", arguments);
  }

  private List<String> command() {
    Path program =
        tool.find()
            .orElseThrow(
                () ->
                    new ToolException(
                        Reason.MISSING,
                        tool.name() + " is not installed or not on the PATH; " + tool.cure(),
                        null));
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.addAll(arguments);
    return command;
  }

  private Process start(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    folder.ifPresent(directory -> builder.directory(directory.toFile()));
    builder.environment().putAll(environment);
    if (input.length == 0) {
      builder.redirectInput(Redirect.from(new File("/dev/null")));
    }
    try {
      return builder.start();
    } catch (IOException e) {
      throw new ToolException(
          Reason.MISSING, tool.name() + " cannot be started: " + e.getMessage(), null);
    }
  }

  private void feed(Process process) {
    Thread feeder =
        new Thread(
            () -> {
              try (OutputStream out = process.getOutputStream()) {
                out.write(input);
              } catch (IOException e) {
                // The program ended without reading all of its input; its exit code tells.
              }
            },
            tool.name() + " input");
    feeder.setDaemon(true);
    feeder.start();
  }

  /** Kills the program and all its children, which would otherwise go on without it. */
  private static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private void writeLog(ToolResult result) {
    if (log.isEmpty()) {
      return;
    }
    String text =
        String.join(" ", result.command())
            + "\nexit code "
            + result.exitCode()
            + "\n"
            + result.output()
            + result.errors();
    try {
      Files.writeString(log.orElseThrow(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String seeLog() {
    return log.map(file -> "\nall output: " + file).orElse("");
  }

  /** The first lines that name an error, or else the last lines. */
  static String firstErrors(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    List<String> errors = lines.stream().filter(l -> l.contains("rror")).limit(8).toList();
    List<String> shown =
        errors.isEmpty() ? lines.subList(Math.max(0, lines.size() - 8), lines.size()) : errors;
    return shown.isEmpty() ? "" : String.join("\n", shown) + "\n";
  }
}
