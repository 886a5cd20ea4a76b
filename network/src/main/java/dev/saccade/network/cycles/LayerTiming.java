package dev.saccade.network.cycles;

import dev.saccade.fabric.Counters;
import dev.saccade.fabric.Timing;

/**
 * The recurrences of a layer's cycles. Offsets count from the cycle in which the layer begins.
 *
 * <p>The fill packs batch t after batch t-1, once the array has issued the last cycle of batch t-2,
 * whose half of the patch buffers it takes. The array issues batch t after batch t-1, once it is
 * filled. The last cycle of a row group waits until the drain registers are free: the row group
 * before has left them when its steps are over. With a second operand, fill and drain take turns at
 * the memory: fill slots have odd offsets, drain steps even ones.
 *
 * <p>The first layer of a frame begins when the array turns to it. Its first batch is filled then,
 * and nothing else has begun; the drain registers are taken to be loaded in that very cycle.
 */
final class LayerTiming {
  private final LayerWork work;
  private final boolean first;
  private long lastSlot;
  private long lastIssue;
  private long lastIssueBefore;
  private long firstSums = -1;
  private long drainFree = Long.MIN_VALUE;
  private long fillWait;
  private long drainWait;

  private LayerTiming(LayerWork work, boolean first) {
    this.work = work;
    this.first = first;
    if (first) {
      drainFree = work.steps();
    }
  }

  /** What a layer takes that begins when the layer before it is written. */
  static LayerSpan inFrame(LayerWork work) {
    return new LayerTiming(work, false).span();
  }

  /** What the first layer of a frame takes. */
  static LayerSpan ofFrame(LayerWork work) {
    return new LayerTiming(work, true).span();
  }

  private LayerSpan span() {
    for (long row = 0; row < work.rows(); row++) {
      for (int batch = 0; batch < work.batchesX(); batch++) {
        for (int position = 0; position < work.positions(); position++) {
          if (first && firstSums < 0) {
            issue(1);
          } else {
            batch(work.slotsOf(batch));
          }
        }
      }
    }
    return result();
  }

  private void batch(int slots) {
    long slot = Math.max(lastSlot, lastIssueBefore) + 1;
    if (work.stride() == 2 && slot % 2 == 0) {
      slot++;
    }
    lastSlot = slot + (long) work.stride() * (slots - 1);
    issue(Math.max(lastIssue + 1, lastSlot + Timing.FILL_LATENCY));
  }

  /** Issues a batch from an offset on. */
  private void issue(long from) {
    fillWait += from - (lastIssue + 1);
    lastIssueBefore = lastIssue;
    long issue = from;
    for (int rowGroup = 0; rowGroup < work.rowGroups(); rowGroup++) {
      long unhindered = issue + work.issues() - 1;
      lastIssue = Math.max(unhindered, drainFree);
      drainWait += lastIssue - unhindered;
      drainFree = lastIssue + (long) work.stride() * work.steps();
      issue = lastIssue + 1;
      if (firstSums < 0) {
        firstSums = lastIssue + Timing.DRAIN_LATENCY - 1;
      }
    }
  }

  private LayerSpan result() {
    long firstStep = lastIssue + Timing.DRAIN_LATENCY;
    if (work.stride() == 2 && firstStep % 2 == 1) {
      firstStep++;
    }
    long lastStep = firstStep + (long) work.stride() * (work.steps() - 1);
    long lastWrite = lastStep + Timing.WRITE_LATENCY;
    long cycles = first ? lastWrite : lastWrite + 1;
    Counters counters =
        new Counters(
            cycles,
            lastIssue - fillWait - drainWait,
            fillWait,
            drainWait,
            cycles - lastIssue,
            work.rows() * work.positions() * work.pixelsOfRow() * work.reads(),
            work.codes());
    return new LayerSpan(
        work, counters, firstSums, lastSlot, lastIssueBefore, lastIssue, lastStep, lastWrite);
  }
}
