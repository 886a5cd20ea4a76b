package dev.saccade.blocks.testing;

import java.util.List;

/**
 * How fast a block moves words while nobody waits.
 *
 * @param latency cycles from the first word in to the first word out
 * @param cyclesPerWordIn cycles from one word in to the next
 * @param cyclesPerWordOut cycles from one word out to the next
 */
public record Pace(int latency, int cyclesPerWordIn, int cyclesPerWordOut) {
  /**
   * Holds a run in which nobody waited against the pace.
   *
   * @throws AssertionError if the block was slower, or faster
   */
  void check(StreamBench.Result result, String in, String out) {
    long measured = result.latency(in, out);
    if (measured != latency) {
      throw new AssertionError("a latency of " + measured + " cycles instead of " + latency);
    }
    checkGaps(in, result.moves().get(in), cyclesPerWordIn);
    checkGaps(out, result.moves().get(out), cyclesPerWordOut);
  }

  static void checkGaps(String stream, List<Long> moves, int expected) {
    for (int i = 1; i < moves.size(); i++) {
      long gap = moves.get(i) - moves.get(i - 1);
      if (gap != expected) {
        throw new AssertionError(
            gap + " cycles before word " + i + " of " + stream + " instead of " + expected);
      }
    }
  }
}
