package dev.saccade.network.cycles;

import dev.saccade.fabric.Counters;
import dev.saccade.fabric.Timing;

/**
 * The recurrences of a layer's cycles. Offsets count from the cycle in which the layer begins.
 *
 * <p>The fill packs strip t after strip t-1, once the array has issued the last cycle of strip t-2,
 * whose half of the patch buffers it takes. A strip is one batch, or several in depthwise layers.
 * The array issues strip t after strip t-1, once it is filled. The last cycle of a row group waits
 * until the drain registers are free: the row group before has left them when its steps are over.
 * Where fill and drain take turns at the memory, with a second operand or always if it has a single
 * port, fill slots have odd offsets, and drain steps those that are multiples of their period.
 *
 * <p>A group whose weights come through the external port begins when they are there.
 *
 * <p>The first layer of a frame begins when the array turns to it. Its first strip is filled then
 * and the loops go to the first issue; nothing else has begun. The drain registers are taken to be
 * loaded in that very cycle.
 */
final class LayerTiming {
  private final LayerWork work;
  private final boolean first;
  private final WeightFetch fetch;
  private final long begin;
  private long lastSlot;
  private long lastIssue;
  private long lastIssueBefore;
  private long firstSums = -1;
  private long drainFree = Long.MIN_VALUE;
  private long fillWait;
  private long drainWait;
  private long weightWait;
  private long weightsThere;

  private LayerTiming(LayerWork work, boolean first, WeightFetch fetch, long begin) {
    this.work = work;
    this.first = first;
    this.fetch = fetch;
    this.begin = begin;
    if (first) {
      drainFree = (long) work.drainPeriod() * work.steps();
    }
  }

  /** What a layer takes that begins when the layer before it is written. */
  static LayerSpan inFrame(LayerWork work) {
    return new LayerTiming(work, false, null, 0).span();
  }

  /**
   * The same for a layer whose weights come through the external port.
   *
   * @param begin the cycle of the frame in which the layer begins
   */
  static LayerSpan inFrame(LayerWork work, WeightFetch fetch, long begin) {
    return new LayerTiming(work, false, fetch, begin).span();
  }

  /** What the first layer of a frame takes. */
  static LayerSpan ofFrame(LayerWork work) {
    return new LayerTiming(work, true, null, 0).span();
  }

  private LayerSpan span() {
    for (int group = 0; group < work.groups(); group++) {
      if (work.fetched() > 0) {
        weightsThere = fetch.ready(work.fetched()) - begin;
      }
      group();
      if (work.fetched() > 0) {
        fetch.release(begin + lastIssue);
      }
    }
    return result();
  }

  private void group() {
    for (int row = 0; row < work.rows(); row++) {
      for (int strip = 0; strip < work.strips(); strip++) {
        int rowGroups = work.rowGroups() * work.batchesOf(strip);
        for (int position = 0; position < work.positions(); position++) {
          if (first && firstSums < 0) {
            issue(2, rowGroups);
          } else {
            strip(work.slotsOf(strip), rowGroups);
          }
        }
      }
    }
  }

  private void strip(int slots, int rowGroups) {
    long slot = Math.max(lastSlot, lastIssueBefore) + 1;
    if (work.fillPeriod() == 2 && slot % 2 == 0) {
      slot++;
    }
    lastSlot = slot + (long) work.fillPeriod() * (slots - 1);
    issue(Math.max(lastIssue + 1, lastSlot + Timing.FILL_LATENCY), rowGroups);
  }

  /** Issues the row groups of a strip that is filled from an offset on. */
  private void issue(long filled, int rowGroups) {
    fillWait += filled - (lastIssue + 1);
    lastIssueBefore = lastIssue;
    long issue = Math.max(filled, weightsThere);
    weightWait += issue - filled;
    for (int rowGroup = 0; rowGroup < rowGroups; rowGroup++) {
      long unhindered = issue + work.issues() - 1;
      lastIssue = Math.max(unhindered, drainFree);
      drainWait += lastIssue - unhindered;
      drainFree = lastIssue + (long) work.drainPeriod() * work.steps();
      issue = lastIssue + 1;
      if (firstSums < 0) {
        firstSums = lastIssue + Timing.DRAIN_LATENCY - 2;
      }
    }
  }

  private LayerSpan result() {
    int period = work.drainPeriod();
    long drainable = lastIssue + Timing.DRAIN_LATENCY;
    long firstStep = drainable + Math.floorMod(-drainable, period);
    long lastStep = firstStep + (long) period * (work.steps() - 1);
    long lastWrite = lastStep + Timing.WRITE_LATENCY;
    long cycles = first ? lastWrite : lastWrite + 1;
    Counters counters =
        new Counters(
            cycles,
            lastIssue - fillWait - drainWait - weightWait,
            fillWait,
            drainWait,
            weightWait,
            cycles - lastIssue,
            (long) work.groups()
                * work.rows()
                * work.positions()
                * work.patchesOfRow()
                * work.reads(),
            work.codes());
    return new LayerSpan(
        work, counters, firstSums, lastSlot, lastIssueBefore, lastIssue, lastStep, lastWrite);
  }
}
