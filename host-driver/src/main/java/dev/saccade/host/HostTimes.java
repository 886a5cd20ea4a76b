package dev.saccade.host;

/**
 * When a frame passed through the host, by {@link System#nanoTime}.
 *
 * @param read it came from its source
 * @param decided its policy had decided
 * @param sent the link had it
 * @param answered its result was there
 */
public record HostTimes(long read, long decided, long sent, long answered) {
  /** Nanoseconds from the frame to its result. */
  public long latency() {
    return answered - read;
  }
}
