package dev.saccade.sim;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A running {@code vvp}: lines in, lines out, killed when it does not answer in time. */
final class VvpProcess implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final Process process;
  private final Writer input;
  private final BufferedReader output;
  private final long patienceNanos;
  private volatile long lastAnswer;
  private volatile boolean waiting;
  private volatile boolean hung;

  VvpProcess(Process process, Duration patience) {
    this.process = process;
    this.patienceNanos = patience.toNanos();
    this.input =
        new BufferedWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.US_ASCII), BUFFER);
    this.output =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8), BUFFER);
    Thread watchdog = new Thread(this::watch, "vvp watchdog");
    watchdog.setDaemon(true);
    watchdog.start();
  }

  private void watch() {
    try {
      while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
        if (waiting && System.nanoTime() - lastAnswer > patienceNanos) {
          hung = true;
          process.destroyForcibly();
        }
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
    }
  }

  /** Sends commands that have little output, so that it cannot block. */
  void send(String commands) {
    try {
      input.write(commands);
      input.flush();
    } catch (IOException e) {
      // The process has ended; the missing answer tells.
    }
  }

  /** Sends commands of any number while this thread goes on to read the answers. */
  void sendInBackground(Iterable<String> commands) {
    Thread sender =
        new Thread(
            () -> {
              try {
                for (String command : commands) {
                  input.write(command);
                }
                input.flush();
              } catch (IOException e) {
                // The process has ended; the missing answer tells.
              }
            },
            "vvp input");
    sender.setDaemon(true);
    sender.start();
  }

  /** The next line, or an empty optional if the process has ended. */
  Optional<String> line() {
    lastAnswer = System.nanoTime();
    waiting = true;
    try {
      return Optional.ofNullable(output.readLine());
    } catch (IOException e) {
      if (process.isAlive()) {
        throw new UncheckedIOException(e);
      }
      return Optional.empty();
    } finally {
      waiting = false;
    }
  }

  /** Whether the process was killed because it did not answer. */
  boolean hung() {
    return hung;
  }

  /** The exit code of a process whose lines have ended. */
  int exitCode() {
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
