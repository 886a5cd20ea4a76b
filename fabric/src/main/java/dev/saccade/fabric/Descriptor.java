package dev.saccade.fabric;

import dev.saccade.fabric.layout.Bits;
import dev.saccade.fabric.layout.RecordLayout;

/**
 * What the fabric must know of a layer in any mode. Sizes are after pooling unless they say
 * otherwise; an address counts codes; products are computed by the compiler so that the fabric has
 * counters and adders only. Signed starts are negative where padding reaches above or left of the
 * tensor.
 */
public record Descriptor(
    @Bits(value = 24, doc = "address of the input's first code; within the frame if inputIsFrame")
        int inputBase,
    @Bits(
            value = 1,
            doc = "the input is the frame: its slot and the region's origin are added to the base")
        boolean inputIsFrame,
    @Bits(value = 1, doc = "results leave the fabric in drain order") boolean outputIsResult,
    @Bits(value = 1, doc = "a second operand is added") boolean residual,
    @Bits(value = 4, doc = "planes that the weights are stored with, 1 to 8") int storedPlanes,
    @Bits(value = 20, doc = "codes from a row to the next") int inputRowStep,
    @Bits(value = 12, doc = "rows of the input") int inputHeight,
    @Bits(value = 20, doc = "codes of a row that exist: width * pixelStride") int inputRowCodes,
    @Bits(value = 12, doc = "rows") int outputHeight,
    @Bits(
            value = 16,
            doc = "codes that are read one after the other: kernelWidth * C if dense, else C")
        int runLength,
    @Bits(value = 16, doc = "codes from a run to the next") int pixelStride,
    @Bits(value = 8, doc = "runs of a kernel row: 1 if dense, else kernelWidth") int runs,
    @Bits(value = 8, doc = "rows of the kernel") int kernelHeight,
    @Bits(value = 8, doc = "columns of the pool window; 1 without pooling") int poolWidth,
    @Bits(value = 8, doc = "rows of the pool window; 1 without pooling") int poolHeight,
    @Bits(value = 24, signed = true, doc = "-padLeft * pixelStride") int columnStart,
    @Bits(value = 8, doc = "strideY: rows from a convolution row to the next") int rowStride,
    @Bits(value = 24, doc = "strideX * pixelStride: from a convolution column to the next")
        int columnStep,
    @Bits(value = 8, doc = "poolStrideY * strideY: rows from an output row to the next")
        int poolRowStride,
    @Bits(value = 24, doc = "poolStrideX * columnStep: from an output pixel to the next")
        int pixelStep,
    @Bits(value = 8, doc = "pixels of the last batch of a row, 1 to P") int lastBatchPixels,
    @Bits(value = 24, doc = "P * pixelStep: from a batch to the next of the row") int batchStep,
    @Bits(value = 8, doc = "filters of the last row group, 1 to R") int lastGroupRows,
    @Bits(value = 12, signed = true, doc = "-padTop") int rowStart,
    @Bits(value = 12, doc = "row groups: filters / R, rounded up") int rowGroups,
    @Bits(value = 28, signed = true, doc = "-padTop * inputRowStep") int rowAddressStart,
    @Bits(value = 28, doc = "strideY * inputRowStep") int rowAddressStep,
    @Bits(value = 28, doc = "poolStrideY * strideY * inputRowStep") int poolRowAddressStep,
    @Bits(value = 12, doc = "batches of a row: outputWidth / P, rounded up") int batches,
    @Bits(value = 12, doc = "words of N codes of a patch") int segments,
    @Bits(value = 16, doc = "groups of channels, each with its own filters") int groups,
    @Bits(value = 16, doc = "filters of a group; also the output channels from a group to the next")
        int filters,
    @Bits(value = 16, doc = "C: input channels from a group to the next") int inputGroupStep,
    @Bits(value = 24, doc = "word of the weight memory") int weightBase,
    @Bits(value = 20, doc = "segments * storedPlanes: weight words of a row group")
        int rowGroupWords,
    @Bits(value = 24, doc = "address of the output's first code") int outputBase,
    @Bits(value = 24, doc = "codes from an output row to the next") int outputRowStep,
    @Bits(value = 16, doc = "codes from an output pixel to the next") int outputPixelStep,
    @Bits(value = 24, doc = "poolStrideX * residual stride: from an output pixel to the next")
        int residualPixelStep,
    @Bits(value = 24, doc = "address of the second operand's first code") int residualBase,
    @Bits(value = 24, doc = "P * residualPixelStep") int residualBatchStep,
    @Bits(value = 16, doc = "codes from a convolution column to the next") int residualColumnStep,
    @Bits(value = 24, doc = "codes from a convolution row to the next") int residualRowStep,
    @Bits(value = 28, doc = "poolStrideY * residualRowStep: from an output row to the next")
        int residualPoolRowStep) {
  public static final RecordLayout<Descriptor> LAYOUT = RecordLayout.of(Descriptor.class);

  /** The highest address of activation or weight memory that an encoding can name. */
  public static final int MAX_ADDRESS = (1 << 24) - 1;

  /** The most segments that an encoding can name. */
  public static final int MAX_SEGMENTS = (1 << 12) - 1;
}
