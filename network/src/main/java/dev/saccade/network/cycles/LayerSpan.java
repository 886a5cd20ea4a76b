package dev.saccade.network.cycles;

import dev.saccade.fabric.Counters;
import dev.saccade.fabric.Timing;

/**
 * When things happen in a layer. All are offsets from the cycle in which it begins; the first layer
 * of a frame begins when the array turns to it.
 *
 * @param counters what the fabric counts if the layer's descriptor was there in time
 * @param firstSums the sums of the first row group come in the next cycle
 * @param lastSlot the fill reads for the last time; 0 if that was before the layer began
 * @param lastIssueBefore the array is through with all batches but the last
 * @param lastIssue it is through with the layer
 * @param lastStep the drain takes its last sums
 * @param lastWrite the last code is in memory, or has left
 */
record LayerSpan(
    LayerWork work,
    Counters counters,
    long firstSums,
    long lastSlot,
    long lastIssueBefore,
    long lastIssue,
    long lastStep,
    long lastWrite) {

  /**
   * Cycles between the last issue of this layer, the last of its frame, and the turn to the next
   * frame. The fill begins with that frame when what it needs of its descriptor is there and the
   * fill of this layer is over; in odd cycles only while the drain of this layer reads a second
   * operand, until the end of which the array does not turn. If the memory has a single port, the
   * fill is in odd cycles always, and the array turns in an even one.
   *
   * @param taken offset at which the fabric took this layer and began to fetch the next descriptor
   * @param next the first layer of that frame
   */
  long gap(long taken, LayerWork next) {
    boolean alternates = next.fillPeriod() == 2;
    long begin = Math.max(taken + Timing.FILL_FETCH, lastSlot + 1);
    long slot = Math.max(begin + 1, lastIssueBefore);
    for (int left = next.slotsOf(0); left > 0; left--) {
      slot++;
      boolean oddOnly = alternates || (work.residual() && slot <= lastStep);
      if (oddOnly && slot % 2 == 0) {
        slot++;
      }
    }
    long turn = Math.max(lastIssue + 1, slot + Timing.FILL_LATENCY - 1);
    if (work.residual()) {
      turn = Math.max(turn, lastStep + 1);
    }
    return (alternates ? turn + turn % 2 : turn) - lastIssue;
  }
}
