package dev.saccade.network.cycles;

import dev.saccade.fabric.Counters;
import dev.saccade.fabric.Timing;
import java.util.ArrayList;
import java.util.List;

/**
 * A layer cycle by cycle: fill, array and drain each decide every cycle whether they move. Slow,
 * and written from what the units do and not from the recurrences.
 */
final class LayerClock {
  private final LayerWork work;
  private final boolean ofFrame;

  /** Patches to be filled for each strip, in their order. */
  private final List<Integer> patches = new ArrayList<>();

  /** Row groups to be computed of each strip. */
  private final List<Integer> rowGroups = new ArrayList<>();

  /**
   * @param ofFrame the layer is the first of a frame: its first batch is filled, and a row group
   *     has just ended
   */
  LayerClock(LayerWork work, boolean ofFrame) {
    this.work = work;
    this.ofFrame = ofFrame;
    for (long row = 0; row < (long) work.groups() * work.rows(); row++) {
      for (int x = 0; x < work.strips(); x++) {
        for (int position = 0; position < work.positions(); position++) {
          boolean last = x == work.strips() - 1;
          patches.add(last ? work.lastPatches() : work.patches());
          rowGroups.add(work.rowGroups() * (last ? work.lastStripBatches() : work.stripBatches()));
        }
      }
    }
  }

  Counters run() {
    long[] filledAt = new long[patches.size()];
    long busy = 0;
    long fillWait = 0;
    long drainWait = 0;
    int filling = ofFrame ? 1 : 0;
    int slotsLeft = filling < patches.size() ? patches.get(filling) * work.slots() : 0;
    // Loops of a layer that begins as it is taken go to their first issue in cycle 1.
    filledAt[0] = ofFrame ? 2 - Timing.FILL_LATENCY : 0;
    int computed = 0;
    int rowGroup = 0;
    int issuesLeft = work.issues();
    long lastGroupEnd = ofFrame ? 0 : Long.MIN_VALUE / 2;
    long lastIssue = 0;
    for (long cycle = 1; computed < patches.size(); cycle++) {
      int computedBefore = computed;
      boolean filled = computed < filling && cycle >= filledAt[computed] + Timing.FILL_LATENCY;
      boolean drained = cycle >= lastGroupEnd + (long) work.drainPeriod() * work.steps();
      if (!filled && rowGroup == 0 && issuesLeft == work.issues()) {
        fillWait++;
      } else if (issuesLeft == 1 && !drained) {
        drainWait++;
      } else {
        busy++;
        lastIssue = cycle;
        if (--issuesLeft == 0) {
          lastGroupEnd = cycle;
          issuesLeft = work.issues();
          if (++rowGroup == rowGroups.get(computed)) {
            rowGroup = 0;
            computed++;
          }
        }
      }
      boolean halfFree = filling < computedBefore + 2;
      boolean turn = work.fillPeriod() == 1 || cycle % 2 == 1;
      if (filling < patches.size() && halfFree && turn && --slotsLeft == 0) {
        filledAt[filling++] = cycle;
        slotsLeft = filling < patches.size() ? patches.get(filling) * work.slots() : 0;
      }
    }
    long step = lastIssue + Timing.DRAIN_LATENCY;
    long steps = work.steps();
    while (steps > 0) {
      if (step % work.drainPeriod() == 0) {
        steps--;
      }
      step++;
    }
    long cycles = step - 1 + Timing.WRITE_LATENCY + (ofFrame ? 0 : 1);
    long filled = patches.stream().mapToLong(Integer::longValue).sum();
    return new Counters(
        cycles,
        busy,
        fillWait,
        drainWait,
        0,
        cycles - lastIssue,
        filled * work.reads(),
        work.codes());
  }
}
