package dev.saccade.fabric;

import dev.saccade.fabric.layout.Bits;
import dev.saccade.fabric.layout.RecordLayout;

/**
 * What the fabric must know of a layer, whatever the mode. Addresses and steps of addresses count
 * codes. All products are here, so that the fabric has counters and adders only.
 *
 * <p>The fill sees the input within its padding: row {@code y' = y + padTop} and code {@code u' = u
 * + padCodes} of a row are never negative, and code (y', u') lies at {@code inBase - inPad + y' *
 * rowStride + u'}; it exists where y is a row and u a code of the tensor. {@code out} sizes are
 * those after pooling.
 */
public record Descriptor(
    @Bits(
            value = 24,
            doc = "address of the input's first code; within the stored frame if inputIsFrame")
        int inBase,
    @Bits(value = 1, doc = "the frame slot and the region's origin are added to inBase")
        boolean inputIsFrame,
    @Bits(value = 1, doc = "what the layer computes leaves the fabric, in drain order")
        boolean output,
    @Bits(value = 1, doc = "a second operand is added") boolean residual,
    @Bits(value = 4, doc = "planes that the weights are stored with, 1 to 8") int storedPlanes,
    @Bits(value = 1, doc = "rows have activations of their own: one channel per filter")
        boolean depthwise,
    @Bits(value = 28, doc = "padTop * rowStride + padCodes") int inPad,
    @Bits(value = 20, doc = "codes of a row that exist: width * runStep") int rowLength,
    @Bits(value = 12, doc = "rows of the input") int inH,
    @Bits(value = 20, doc = "codes from a row to the next") int rowStride,
    @Bits(value = 12, doc = "rows of the output") int outH,
    @Bits(value = 20, doc = "padLeft * runStep") int padCodes,
    @Bits(value = 12, doc = "words of N codes of a patch: taps of a filter / N, rounded up")
        int segments,
    @Bits(value = 8, doc = "rows above the input") int padTop,
    @Bits(value = 8, doc = "rows from a convolution row to the next") int strideY,
    @Bits(value = 16, doc = "poolStrideY * strideY: rows from an output row to the next")
        int outStrideY,
    @Bits(value = 28, doc = "strideY * rowStride: from a convolution row to the next")
        int windowStride,
    @Bits(value = 28, doc = "outStrideY * rowStride: from an output row to the next") int outStride,
    @Bits(value = 24, doc = "strideX * runStep: from a convolution column to the next") int stepX,
    @Bits(value = 8, doc = "columns of the pool window; 1 without pooling") int poolW,
    @Bits(value = 24, doc = "poolStrideX * stepX: from an output pixel to the next") int pixelStepX,
    @Bits(value = 8, doc = "rows of the pool window; 1 without pooling") int poolH,
    @Bits(value = 24, doc = "stripBatches * P * pixelStepX: from a strip to the next of the row")
        int stripStepX,
    @Bits(value = 8, doc = "pixels of the last batch of a row, 1 to P") int lastPixels,
    @Bits(value = 16, doc = "codes read one after the other: kernelW * C if dense, else C")
        int runLength,
    @Bits(value = 16, doc = "codes from a run to the next: from a pixel to the next") int runStep,
    @Bits(
            value = 8,
            doc =
                "runs of a kernel row: 1 if dense, else kernelW; depthwise, the columns that a"
                    + " strip reads")
        int runs,
    @Bits(value = 8, doc = "rows of the kernel") int kernelH,
    @Bits(value = 16, doc = "C: input codes from a group to the next") int groupStep,
    @Bits(value = 16, doc = "groups of channels, each with its own filters") int groups,
    @Bits(value = 16, doc = "filters of a group; also the output codes from a group to the next")
        int filters,
    @Bits(value = 12, doc = "batches of a row: its pixels / P, rounded up") int batchesX,
    @Bits(value = 12, doc = "filters / R, rounded up") int rowGroups,
    @Bits(
            value = 8,
            doc = "batches of a strip, whose patches are filled together; 1 unless depthwise")
        int stripBatches,
    @Bits(value = 24, doc = "first word of the weights") int weightBase,
    @Bits(value = 8, doc = "batches of the last strip of a row") int lastStripBatches,
    @Bits(value = 24, doc = "address of the output's first code") int outBase,
    @Bits(value = 8, doc = "columns of the kernel, if depthwise") int kernelW,
    @Bits(value = 24, doc = "codes from an output row to the next") int outRowStride,
    @Bits(
            value = 8,
            doc = "poolStrideX * strideX: columns from an output pixel to the next, if depthwise")
        int columnStep,
    @Bits(value = 16, doc = "codes from an output pixel to the next") int outPixelStride,
    @Bits(value = 16, doc = "codes from a convolution column of the second operand to the next")
        int residualStepX,
    @Bits(value = 24, doc = "P * outPixelStride") int outBatchStride,
    @Bits(value = 8, doc = "lanes of the last segment that hold taps, if depthwise") int lastLanes,
    @Bits(value = 24, doc = "address of the second operand's first code") int residualBase,
    @Bits(value = 24, doc = "poolStrideX * residualStepX: from an output pixel to the next")
        int residualPixelStep,
    @Bits(value = 24, doc = "P * residualPixelStep") int residualBatchStep,
    @Bits(value = 24, doc = "codes from a convolution row to the next") int residualRowStride,
    @Bits(value = 28, doc = "poolStrideY * residualRowStride: from an output row to the next")
        int residualOutStride,
    @Bits(value = 12, doc = "strips of a row: batchesX / stripBatches, rounded up") int strips,
    @Bits(value = 16, doc = "filters of the last group: filters unless depthwise or external")
        int lastFilters,
    @Bits(
            value = 1,
            doc = "weights come through the external port, in whose memory weightBase is then")
        boolean external) {
  public static final RecordLayout<Descriptor> LAYOUT = RecordLayout.of(Descriptor.class);

  /** The highest address of activation or weight memory that an encoding can name. */
  public static final int MAX_ADDRESS = (1 << 24) - 1;

  /** The most segments that an encoding can name. */
  public static final int MAX_SEGMENTS = (1 << 12) - 1;
}
