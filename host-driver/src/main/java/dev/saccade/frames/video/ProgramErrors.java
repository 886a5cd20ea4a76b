package dev.saccade.frames.video;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Drains what a program writes to its standard error, so that it never waits for a reader, and
 * keeps the first bytes: they name the cause, where later ones repeat its consequences.
 */
final class ProgramErrors {
  private static final int MOST_BYTES = 1 << 14;
  private static final int MOST_LINES = 6;

  private final byte[] kept = new byte[MOST_BYTES];
  private final Thread drain;
  private int length;

  ProgramErrors(InputStream errors, String name) {
    drain = new Thread(() -> drain(errors), name);
    drain.setDaemon(true);
    drain.start();
  }

  /** The first lines, after waiting a little for the last of them. */
  String text(long waitMillis) {
    try {
      drain.join(waitMillis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    List<String> lines;
    synchronized (kept) {
      lines = new String(kept, 0, length, StandardCharsets.UTF_8).lines().toList();
    }
    return String.join(" | ", lines.subList(0, Math.min(MOST_LINES, lines.size())));
  }

  private void drain(InputStream errors) {
    byte[] chunk = new byte[1024];
    try (errors) {
      for (int got = errors.read(chunk); got >= 0; got = errors.read(chunk)) {
        synchronized (kept) {
          int taken = Math.min(got, MOST_BYTES - length);
          System.arraycopy(chunk, 0, kept, length, taken);
          length += taken;
        }
      }
    } catch (IOException e) {
      // The program was killed; what it said until then is kept.
    }
  }
}
