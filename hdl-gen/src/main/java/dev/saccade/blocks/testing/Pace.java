package dev.saccade.blocks.testing;

import java.util.List;

/**
 * How fast a block moves words while nobody waits, and how many it holds.
 *
 * @param capacity words that enter while none leaves
 * @param latency cycles from the first word in to the first word out
 * @param cyclesPerWordIn cycles from one word in to the next
 * @param cyclesPerWordOut cycles from one word out to the next
 */
public record Pace(int capacity, int latency, int cyclesPerWordIn, int cyclesPerWordOut) {
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

  /**
   * Holds a run in which the sinks waited at first ({@link Stall#AT_FIRST}), and then nobody did,
   * against the pace.
   *
   * @throws AssertionError if the block held more or less, or went on slower
   */
  void checkFilled(StreamBench.Result result, String in, String out) {
    long held = result.moves().get(in).stream().filter(at -> at < Stall.FIRST_CYCLES).count();
    if (held != Math.min(capacity, Stall.FIRST_CYCLES)) {
      throw new AssertionError("holds " + held + " words instead of " + capacity);
    }
    checkGaps(out, result.moves().get(out), cyclesPerWordOut);
  }

  private static void checkGaps(String stream, List<Long> moves, int expected) {
    for (int i = 1; i < moves.size(); i++) {
      long gap = moves.get(i) - moves.get(i - 1);
      if (gap != expected) {
        throw new AssertionError(
            gap + " cycles before word " + i + " of " + stream + " instead of " + expected);
      }
    }
  }
}
