package dev.saccade.host;

import static java.util.Objects.requireNonNull;

/**
 * How a stream runs.
 *
 * @param overflow what happens to frames that find the queue full
 * @param waitingFrames most frames that wait for their decision, 1 or more
 * @param waitingResults most results that wait for who takes them, 1 or more; when they are full,
 *     no further frame is sent
 * @param layerCounters whether results have the counts of every layer, on fabrics that count
 */
public record StreamOptions(
    Overflow overflow, int waitingFrames, int waitingResults, boolean layerCounters) {
  public StreamOptions {
    requireNonNull(overflow, "overflow is null");
    if (waitingFrames < 1 || waitingResults < 1) {
      throw new IllegalArgumentException(
          waitingFrames
              + " waiting frames, "
              + waitingResults
              + " results: give 1 or more of each");
    }
  }

  /** Nothing is lost, four frames and four results wait, layers are counted. */
  public static StreamOptions standard() {
    return new StreamOptions(Overflow.BLOCK, 4, 4, true);
  }

  /** The same with another way to handle too many frames. */
  public StreamOptions withOverflow(Overflow value) {
    return new StreamOptions(value, waitingFrames, waitingResults, layerCounters);
  }

  /** The same with other lengths of the queues. */
  public StreamOptions withWaiting(int frames, int results) {
    return new StreamOptions(overflow, frames, results, layerCounters);
  }

  /** The same with or without the counts of layers. */
  public StreamOptions withLayerCounters(boolean value) {
    return new StreamOptions(overflow, waitingFrames, waitingResults, value);
  }
}
