package dev.saccade.network.cycles;

import dev.saccade.fabric.Counters;
import dev.saccade.fabric.Timing;

/**
 * The recurrences of a layer's cycles. Offsets count from the cycle in which the layer starts.
 *
 * <p>The fill packs batch t after batch t-1, once the array has issued the last cycle of batch t-2,
 * whose half of the patch buffers it takes. The array issues batch t after batch t-1, once it is
 * filled. The last cycle of a row group waits until the drain registers are free: the row group
 * before has left them when its steps are over. With a second operand, fill and drain take turns at
 * the memory: fill slots have odd offsets, drain steps even ones.
 */
final class LayerTiming {
  private final LayerWork work;
  private long lastSlot;
  private long lastIssue;
  private long lastIssueBefore;
  private long drainFree = Long.MIN_VALUE;
  private long fillWait;
  private long drainWait;

  private LayerTiming(LayerWork work) {
    this.work = work;
  }

  /** What the fabric counts in a layer, from the cycle of its start to that of its last write. */
  static Counters count(LayerWork work) {
    LayerTiming timing = new LayerTiming(work);
    for (long row = 0; row < work.rows(); row++) {
      for (int batch = 0; batch < work.batchesX(); batch++) {
        boolean last = batch == work.batchesX() - 1;
        int slots = work.slots() * (last ? work.lastPixels() : work.fullPixels());
        for (int position = 0; position < work.positions(); position++) {
          timing.batch(slots);
        }
      }
    }
    return timing.result();
  }

  private void batch(int slots) {
    long first = Math.max(lastSlot, lastIssueBefore) + 1;
    if (work.stride() == 2 && first % 2 == 0) {
      first++;
    }
    lastSlot = first + (long) work.stride() * (slots - 1);
    long issue = Math.max(lastIssue + 1, lastSlot + Timing.FILL_LATENCY);
    fillWait += issue - (lastIssue + 1);
    lastIssueBefore = lastIssue;
    for (int rowGroup = 0; rowGroup < work.rowGroups(); rowGroup++) {
      long unhindered = issue + work.issues() - 1;
      lastIssue = Math.max(unhindered, drainFree);
      drainWait += lastIssue - unhindered;
      drainFree = lastIssue + (long) work.stride() * work.steps();
      issue = lastIssue + 1;
    }
  }

  private Counters result() {
    long firstStep = lastIssue + Timing.DRAIN_LATENCY;
    if (work.stride() == 2 && firstStep % 2 == 1) {
      firstStep++;
    }
    long lastStep = firstStep + (long) work.stride() * (work.steps() - 1);
    long cycles = lastStep + Timing.WRITE_LATENCY + 1;
    return new Counters(
        cycles,
        lastIssue - fillWait - drainWait,
        fillWait,
        drainWait,
        cycles - lastIssue,
        work.rows() * work.positions() * work.pixelsOfRow() * work.reads(),
        work.codes());
  }
}
