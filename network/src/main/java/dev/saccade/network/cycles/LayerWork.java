package dev.saccade.network.cycles;

import dev.saccade.fabric.Descriptor;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.ModeEntry;

/**
 * All that the cycles of a layer depend on.
 *
 * @param groups that are computed one after the other
 * @param rows output rows of a group, for each of which a row of strips is computed
 * @param strips of a row: batches that are filled together; one batch unless depthwise
 * @param stripBatches batches of a strip that is not the last of its row
 * @param lastStripBatches batches of the last strip of a row
 * @param positions times that each strip is computed: places of the pool window
 * @param patches of a strip that is not the last of its row: its pixels, or one if depthwise
 * @param lastPatches patches of the last strip of a row
 * @param reads fill reads of a patch
 * @param slots fill cycles of a patch
 * @param issues cycles of the array per row group
 * @param rowGroups row groups of a batch
 * @param steps drain steps of a row group
 * @param residual the layer has a second operand
 * @param fillPeriod cycles from a fill slot to the next
 * @param drainPeriod cycles from a drain step to the next
 * @param codes codes that are written
 * @param fetched weight words of a group that come through the external port; 0 if resident
 */
record LayerWork(
    int groups,
    int rows,
    int strips,
    int stripBatches,
    int lastStripBatches,
    int positions,
    int patches,
    int lastPatches,
    int reads,
    int slots,
    int issues,
    int rowGroups,
    int steps,
    boolean residual,
    int fillPeriod,
    int drainPeriod,
    long codes,
    int fetched) {

  static LayerWork of(FabricConfig config, Descriptor layer, ModeEntry mode) {
    int lanes = config.lanes();
    int readCodes = config.readCodes();
    int chunks = (layer.runLength() + readCodes - 1) / readCodes;
    int reads = layer.kernelH() * layer.runs() * chunks;
    long filters = (layer.groups() - 1L) * layer.filters() + layer.lastFilters();
    int pixelsX = (layer.batchesX() - 1) * config.pixels() + layer.lastPixels();
    return new LayerWork(
        layer.groups(),
        layer.outH(),
        layer.strips(),
        layer.stripBatches(),
        layer.lastStripBatches(),
        layer.poolW() * layer.poolH(),
        layer.depthwise() ? 1 : config.pixels(),
        layer.depthwise() ? 1 : layer.lastPixels(),
        reads,
        reads + (lastChunkWraps(layer, readCodes, lanes) ? 1 : 0),
        planes(layer, mode) * mode.digits() * layer.segments(),
        layer.rowGroups(),
        config.drainSteps(),
        layer.residual(),
        config.fillPeriod(layer.residual()),
        config.drainPeriod(layer.residual()),
        (long) layer.outH() * pixelsX * filters,
        layer.external() ? layer.rowGroups() * layer.segments() * mode.weightBits() : 0);
  }

  /** A half-integer zero point takes one plane more where each row subtracts its own. */
  static int planes(Descriptor layer, ModeEntry mode) {
    return mode.weightBits() + (layer.depthwise() && mode.half() ? 1 : 0);
  }

  /** Whether the last chunk of a patch completes a word and begins another, which takes a cycle. */
  private static boolean lastChunkWraps(Descriptor layer, int readCodes, int lanes) {
    if (layer.depthwise()) {
      return false;
    }
    int taps = layer.kernelH() * layer.runs() * layer.runLength();
    return (layer.runLength() - 1) % readCodes > (taps - 1) % lanes;
  }

  /** Fill cycles of strip {@code strip} of a row. */
  int slotsOf(int strip) {
    return slots * (strip == strips - 1 ? lastPatches : patches);
  }

  /** Batches of strip {@code strip} of a row. */
  int batchesOf(int strip) {
    return strip == strips - 1 ? lastStripBatches : stripBatches;
  }

  /** Patches of all strips of a row. */
  long patchesOfRow() {
    return (long) (strips - 1) * patches + lastPatches;
  }
}
