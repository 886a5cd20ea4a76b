package dev.saccade.frames.video;

import dev.saccade.frames.FrameException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What an ffmpeg process writes. Its end is the end of the stream only if ffmpeg says that all went
 * well; otherwise reading fails with what ffmpeg wrote to its standard error. A process from which
 * a reader has waited too long is killed; one whose reader is busy is not. Closing kills it.
 */
final class FfmpegStream extends InputStream {
  private static final long GRACE_MILLIS = 2_000;
  private static final int PIPE_BUFFER = 1 << 16;

  private final String input;
  private final Process process;
  private final InputStream out;
  private final ProgramErrors errors;
  private final Duration patience;
  private final AtomicBoolean killed = new AtomicBoolean();

  /** When the running read began, or {@link Long#MAX_VALUE} when none runs. */
  private volatile long waitingSince = Long.MAX_VALUE;

  private volatile boolean stalled;

  private FfmpegStream(String input, Process process, Duration patience) {
    this.input = input;
    this.process = process;
    this.out = process.getInputStream();
    this.errors = new ProgramErrors(process.getErrorStream(), "ffmpeg errors of " + input);
    this.patience = patience;
    Thread watch = new Thread(this::watch, "ffmpeg watch of " + input);
    watch.setDaemon(true);
    watch.start();
  }

  /**
   * Starts ffmpeg.
   *
   * @param input names the video in errors
   * @param patience how long a read may wait for a byte
   */
  static FfmpegStream start(String input, List<String> command, Duration patience) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectInput(Redirect.PIPE);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      return new FfmpegStream(input, process, patience);
    } catch (IOException e) {
      throw new FrameException(
          input, "ffmpeg", "it cannot be started: " + e.getMessage(), "check " + command.get(0), e);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int got;
    try {
      waitingSince = System.nanoTime();
      got = out.read(into, from, length);
    } catch (IOException e) {
      // The pipe broke because the process was killed: what follows says why.
      got = -1;
    } finally {
      waitingSince = Long.MAX_VALUE;
    }
    if (got < 0) {
      requireSuccess();
    }
    return got;
  }

  /** Kills ffmpeg and what it started, and waits until it is gone. */
  @Override
  public void close() {
    kill();
    try {
      boolean gone = process.waitFor(GRACE_MILLIS, TimeUnit.MILLISECONDS);
      if (gone) {
        out.close();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // It is a pipe that is read: nothing is lost.
    }
  }

  /** Buffer size that reads of lines are worth. */
  static int bufferBytes() {
    return PIPE_BUFFER;
  }

  private void requireSuccess() {
    if (stalled) {
      throw new FrameException(
          input,
          "ffmpeg",
          "it sent nothing for " + patience.toSeconds() + " s and was killed" + said(),
          "check that the video or camera can be read, or allow more with stall=SECONDS");
    }
    if (killed.get()) {
      return;
    }
    int exitCode;
    try {
      if (!process.waitFor(GRACE_MILLIS, TimeUnit.MILLISECONDS)) {
        kill();
      }
      exitCode = process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      exitCode = -1;
    }
    if (exitCode != 0) {
      throw new FrameException(
          input,
          "ffmpeg",
          "it ended with exit code " + exitCode + said(),
          "check that ffmpeg can play it: ffmpeg -i " + input + " -f null -");
    }
  }

  private String said() {
    String text = errors.text(GRACE_MILLIS);
    return text.isEmpty() ? " and said nothing" : " and said: " + text;
  }

  private void watch() {
    long step = Math.max(10, patience.toMillis() / 20);
    try {
      while (!process.waitFor(step, TimeUnit.MILLISECONDS)) {
        long since = waitingSince;
        if (since != Long.MAX_VALUE && System.nanoTime() - since > patience.toNanos()) {
          stalled = true;
          kill();
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void kill() {
    killed.set(true);
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
