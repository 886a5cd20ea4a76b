package dev.saccade.network.cycles;

import dev.saccade.fabric.Descriptor;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.ModeEntry;

/**
 * All that the cycles of a layer depend on.
 *
 * @param rows how often a row of batches is computed: output rows of all groups
 * @param batchesX batches of a row
 * @param positions times that each batch is computed: places of the pool window
 * @param fullPixels pixels of a batch that is not the last of its row
 * @param lastPixels pixels of the last batch of a row
 * @param reads fill reads of a pixel
 * @param slots fill cycles of a pixel
 * @param issues cycles of the array per row group
 * @param rowGroups row groups of a batch
 * @param steps drain steps of a row group
 * @param stride cycles from a fill slot or drain step to the next
 * @param codes codes that are written
 */
record LayerWork(
    long rows,
    int batchesX,
    int positions,
    int fullPixels,
    int lastPixels,
    int reads,
    int slots,
    int issues,
    int rowGroups,
    int steps,
    int stride,
    long codes) {

  static LayerWork of(FabricConfig config, Descriptor layer, ModeEntry mode) {
    int lanes = config.lanes();
    int reads = layer.kernelH() * layer.runs() * ((layer.runLength() + lanes - 1) / lanes);
    long rows = (long) layer.groups() * layer.outH();
    int pixelsX = (layer.batchesX() - 1) * config.pixels() + layer.lastPixels();
    return new LayerWork(
        rows,
        layer.batchesX(),
        layer.poolW() * layer.poolH(),
        config.pixels(),
        layer.lastPixels(),
        reads,
        reads + (lastChunkWraps(layer, lanes) ? 1 : 0),
        mode.weightBits() * mode.digits() * layer.segments(),
        layer.rowGroups(),
        config.drainSteps(),
        layer.residual() ? 2 : 1,
        rows * pixelsX * layer.filters());
  }

  /** Whether the last chunk of a patch completes a word and begins another, which takes a cycle. */
  private static boolean lastChunkWraps(Descriptor layer, int lanes) {
    int taps = layer.kernelH() * layer.runs() * layer.runLength();
    return (layer.runLength() - 1) % lanes > (taps - 1) % lanes;
  }

  /** Fill cycles of batch {@code batch} of a row. */
  int slotsOf(int batch) {
    return slots * (batch == batchesX - 1 ? lastPixels : fullPixels);
  }

  /** Pixels of all batches of a row. */
  long pixelsOfRow() {
    return (long) (batchesX - 1) * fullPixels + lastPixels;
  }
}
