package dev.saccade.network.cycles;

import dev.saccade.fabric.Counters;
import dev.saccade.fabric.Descriptor;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.ModeEntry;
import dev.saccade.network.integer.Convolution;

/**
 * Where the array's multipliers are in the cycles of a layer, as shares that add up to 1. What is
 * lost is counted from outside in: first cycles in which nothing is multiplied, then multipliers
 * that have no pixel, of these that have one those in rows without a filter, and so on.
 *
 * @param useful multiply a weight of the model with its activation, padding included
 * @param fill wait for a patch
 * @param drain wait for drain registers
 * @param weights wait for weights from the external port
 * @param layer are idle between the last issue of a layer and the first of the next
 * @param pixels belong to pixels behind the end of a row, in its last batch
 * @param rows belong to rows behind the last filter of a group
 * @param lanes belong to lanes without a tap of their filter: behind the last of a patch, or of
 *     another group's channels where groups are computed together
 * @param zeros subtract the half of a zero point, a plane of its own in depthwise layers
 */
public record LayerUse(
    double useful,
    double fill,
    double drain,
    double weights,
    double layer,
    double pixels,
    double rows,
    double lanes,
    double zeros) {

  /** The use in a mode, by what the fabric counts or the cycle model predicts of the layer. */
  public static LayerUse of(
      FabricConfig config,
      Convolution layer,
      Descriptor descriptor,
      ModeEntry mode,
      Counters counted) {
    double cycles = counted.cycles();
    double busy = counted.busy() / cycles;
    int pixelsX = (descriptor.batchesX() - 1) * config.pixels() + descriptor.lastPixels();
    double havePixel = busy * pixelsX / ((double) descriptor.batchesX() * config.pixels());
    double rowsOfAll = (double) descriptor.groups() * descriptor.rowGroups() * config.rows();
    double haveFilter = havePixel * layer.weights().filters() / rowsOfAll;
    double lanesOfAll = (double) descriptor.segments() * config.lanes();
    double haveTap = haveFilter * layer.weights().taps() / lanesOfAll;
    double useful = haveTap * mode.weightBits() / LayerWork.planes(descriptor, mode);
    return new LayerUse(
        useful,
        counted.fillWait() / cycles,
        counted.drainWait() / cycles,
        counted.weightWait() / cycles,
        counted.layerWait() / cycles,
        lost(busy, havePixel),
        lost(havePixel, haveFilter),
        lost(haveFilter, haveTap),
        lost(haveTap, useful));
  }

  /** The difference of shares, without the last bit of rounding below 0. */
  private static double lost(double share, double kept) {
    return Math.max(0, share - kept);
  }
}
