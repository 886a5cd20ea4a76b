package dev.saccade.sim.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads a stream to its end in a thread of its own and keeps its first and last part: the first
 * errors of a compiler and the last words of a synthesis run are both worth reading.
 */
final class CappedCapture {
  private final InputStream stream;
  private final int half;
  private final ByteArrayOutputStream head = new ByteArrayOutputStream();
  private final byte[] tail;
  private long tailBytes;
  private final Thread thread;

  CappedCapture(InputStream stream, int capBytes, String name) {
    this.stream = stream;
    this.half = Math.max(1, capBytes / 2);
    this.tail = new byte[half];
    this.thread = new Thread(this::drain, name);
    thread.setDaemon(true);
    thread.start();
  }

  private void drain() {
    byte[] buffer = new byte[1 << 13];
    try (InputStream in = stream) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        keep(buffer, n);
      }
    } catch (IOException e) {
      // The program was killed and its pipe closed: what was read before is the output.
    }
  }

  private synchronized void keep(byte[] buffer, int length) {
    int toHead = Math.min(length, half - head.size());
    head.write(buffer, 0, toHead);
    for (int i = toHead; i < length; i++) {
      tail[(int) (tailBytes % half)] = buffer[i];
      tailBytes++;
    }
  }

  /** Waits for the end of the stream, but not for a background child that keeps it open. */
  String text(long waitMillis) throws InterruptedException {
    thread.join(waitMillis);
    synchronized (this) {
      StringBuilder text = new StringBuilder(head.toString(StandardCharsets.UTF_8));
      if (tailBytes > half) {
        text.append("\n... ").append(tailBytes - half).append(" bytes left out ...\n");
      }
      int start = tailBytes > half ? (int) (tailBytes % half) : 0;
      byte[] ordered = new byte[(int) Math.min(tailBytes, half)];
      for (int i = 0; i < ordered.length; i++) {
        ordered[i] = tail[(start + i) % half];
      }
      return text.append(new String(ordered, StandardCharsets.UTF_8)).toString();
    }
  }
}
