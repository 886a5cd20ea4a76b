package dev.saccade.network.cycles;

import dev.saccade.fabric.FabricConfig;

/**
 * When weights from the external port are there, in cycles of a frame. Groups are fetched in the
 * order in which the array takes them, each into the half of the buffer that the one before the
 * last has left; layers that stay on chip are not seen here. What is said of a group holds once the
 * one before the last is over.
 *
 * <p>Words are requested one after the other, {@code externalCyclesPerWord} apart. Each is there
 * {@code externalLatency} cycles later, and can be read in the cycle after that.
 */
final class WeightFetch {
  private final int latency;
  private final int cyclesPerWord;
  private final long[] halfFree = new long[2];
  private int half;
  private int released;
  private long begins;
  private long lastRequest;

  /** At the start of a frame nothing is under way, and both halves are free. */
  WeightFetch(FabricConfig config) {
    latency = config.externalLatency();
    cyclesPerWord = config.externalCyclesPerWord();
    lastRequest = -cyclesPerWord;
  }

  /**
   * Begins with a layer when all words of the one before are requested.
   *
   * @param offered cycle from which the layer's descriptor is there
   */
  void layer(long offered) {
    begins = Math.max(offered, lastRequest + 1) + 1;
  }

  /** The first cycle in which the array can read the weights of the next group. */
  long ready(int words) {
    long first = Math.max(begins, Math.max(lastRequest + cyclesPerWord, halfFree[half]));
    lastRequest = first + (long) (words - 1) * cyclesPerWord;
    half = 1 - half;
    return lastRequest + latency + 1;
  }

  /** The array reads the weights of the group that is oldest for the last time. */
  void release(long cycle) {
    halfFree[released] = cycle + 1;
    released = 1 - released;
  }
}
