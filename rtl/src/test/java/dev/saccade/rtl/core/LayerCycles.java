package dev.saccade.rtl.core;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.Timing;
import dev.saccade.rtl.testing.LayerShape;

/**
 * The cycles of a layer, by the rules that {@link Core} states: counted from the cycle in which it
 * begins, or, if it is the first of a frame, in which the array turns to it.
 */
record LayerCycles(int done, int issues, int fillWaits, int drainWaits) {

  static LayerCycles of(FabricConfig config, LayerCase layer, boolean ofFrame) {
    LayerShape shape = layer.shape;
    int fillPeriod = config.fillPeriod(shape.residual());
    int period = config.drainPeriod(shape.residual());
    int work = layer.mode.weightBits() * layer.mode.digits() * shape.segments(config.lanes());
    int lastSlot = 0;
    int issue = 0;
    int issueBefore = 0;
    int drained = ofFrame ? period * config.drainSteps() : Integer.MIN_VALUE;
    boolean isFilled = ofFrame;
    int fillWaits = 0;
    int drainWaits = 0;
    for (int row = 0; row < shape.groups() * shape.outH(); row++) {
      for (int batch = 0; batch < shape.batchesX(config.pixels()); batch++) {
        for (int window = 0; window < shape.poolH() * shape.poolW(); window++) {
          int first = Math.max(lastSlot + 1, issueBefore + 1);
          first += fillPeriod == 2 && first % 2 == 0 ? 1 : 0;
          int slots = shape.pixelsOf(batch, config.pixels()) * shape.slots(config);
          lastSlot = isFilled ? 0 : first + fillPeriod * (slots - 1);
          int begin = isFilled ? 2 : Math.max(issue + 1, lastSlot + Timing.FILL_LATENCY);
          isFilled = false;
          fillWaits += begin - issue - 1;
          issueBefore = issue;
          for (int group = 0; group < shape.rowGroups(config.rows()); group++) {
            int end = Math.max(begin + work - 1, drained);
            drainWaits += end - (begin + work - 1);
            drained = end + period * config.drainSteps();
            begin = end + 1;
          }
          issue = begin - 1;
        }
      }
    }
    int step = issue + Timing.DRAIN_LATENCY;
    step += Math.floorMod(-step, period);
    int done = step + period * (config.drainSteps() - 1) + Timing.WRITE_LATENCY;
    return new LayerCycles(done, issue - fillWaits - drainWaits, fillWaits, drainWaits);
  }
}
