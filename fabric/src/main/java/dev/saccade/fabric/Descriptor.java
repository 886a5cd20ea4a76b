package dev.saccade.fabric;

import dev.saccade.fabric.layout.Bits;
import dev.saccade.fabric.layout.RecordLayout;

/**
 * What the fabric must know of a layer, whatever the mode. Addresses and steps of addresses count
 * codes. All products are here, so that the fabric has counters and adders only.
 *
 * <p>The fill says where a row begins by its distance from the first one, {@code y * rowStride},
 * which is negative in the padding above and no less than {@code rowsEnd} below. Within a row it
 * sees the padding: code {@code u' = u + padCodes} is never negative. Code (y, u') lies at {@code
 * inBase + y * rowStride - padCodes + u'}; it exists where y is a row and u a code of the tensor.
 * {@code out} sizes are those after pooling; {@code pixelStride} are the codes from a pixel of the
 * input to the next.
 */
public record Descriptor(
    @Bits(
            value = Descriptor.FIRST_ROW_BITS,
            doc =
                "-padTop * rowStride modulo 2^28: from the input's first row to the first one read")
        int firstRow,
    @Bits(value = 28, doc = "strideY * rowStride: from a convolution row to the next")
        int windowStride,
    @Bits(value = 28, doc = "poolStrideY * windowStride: from an output row to the next")
        int outStride,
    @Bits(value = 1, doc = "what the layer computes leaves the fabric, in drain order")
        boolean output,
    @Bits(value = 1, doc = "a second operand is added") boolean residual,
    @Bits(value = 1, doc = "rows have activations of their own: one channel per filter")
        boolean depthwise,
    @Bits(value = 1, doc = "the frame slot and the region's origin are added to inBase")
        boolean inputIsFrame,
    @Bits(value = 25, doc = "height * rowStride: from the input's first row to the end of its last")
        int rowsEnd,
    @Bits(value = 4, doc = "planes that the weights are stored with, 1 to 8") int storedPlanes,
    @Bits(
            value = 1,
            doc = "weights come through the external port, in whose memory weightBase is then")
        boolean external,
    @Bits(value = 20, doc = "codes of a row that exist: width * pixelStride") int rowLength,
    @Bits(value = 12, doc = "strips of a row: batchesX / stripBatches, rounded up") int strips,
    @Bits(value = 20, doc = "codes from a row to the next") int rowStride,
    @Bits(value = 12, doc = "rows of the output") int outH,
    @Bits(value = 20, doc = "padLeft * pixelStride") int padCodes,
    @Bits(value = 12, doc = "batches of a row: its pixels / P, rounded up") int batchesX,
    @Bits(value = 24, doc = "strideX * pixelStride: from a convolution column to the next")
        int stepX,
    @Bits(value = 8, doc = "columns of the pool window; 1 without pooling") int poolW,
    @Bits(value = 24, doc = "poolStrideX * stepX: from an output pixel to the next") int pixelStepX,
    @Bits(value = 8, doc = "rows of the pool window; 1 without pooling") int poolH,
    @Bits(value = 24, doc = "stripBatches * P * pixelStepX: from a strip to the next of the row")
        int stripStepX,
    @Bits(value = 8, doc = "pixels of the last batch of a row, 1 to P") int lastPixels,
    @Bits(
            value = 24,
            doc = "address of the input's first code; within the stored frame if inputIsFrame")
        int inBase,
    @Bits(
            value = 8,
            doc =
                "runs of a kernel row: 1 if dense, else kernelW; depthwise, the columns that a"
                    + " strip reads")
        int runs,
    @Bits(value = 24, doc = "first word of the weights") int weightBase,
    @Bits(value = 8, doc = "rows of the kernel") int kernelH,
    @Bits(value = 16, doc = "codes read one after the other: kernelW * C if dense, else C")
        int runLength,
    @Bits(
            value = 16,
            doc = "codes from the last read of a run to the next run; 0 if there is one run")
        int runJump,
    @Bits(value = 16, doc = "C: input codes from a group to the next") int groupStep,
    @Bits(value = 16, doc = "groups of channels, each with its own filters") int groups,
    @Bits(value = 12, doc = "words of N codes of a patch: taps of a filter / N, rounded up")
        int segments,
    @Bits(value = 12, doc = "filters / R, rounded up") int rowGroups,
    @Bits(
            value = 8,
            doc = "batches of a strip, whose patches are filled together; 1 unless depthwise")
        int stripBatches,
    @Bits(value = 16, doc = "filters of the last group: filters unless depthwise or external")
        int lastFilters,
    @Bits(value = 8, doc = "columns of the kernel, if depthwise") int kernelW,
    @Bits(
            value = 8,
            doc = "poolStrideX * strideX: columns from an output pixel to the next, if depthwise")
        int columnStep,
    @Bits(value = 8, doc = "batches of the last strip of a row") int lastStripBatches,
    @Bits(value = 8, doc = "lanes of the last segment that hold taps, if depthwise") int lastLanes,
    @Bits(value = 16, doc = "filters of a group; also the output codes from a group to the next")
        int filters,
    @Bits(value = 24, doc = "address of the output's first code") int outBase,
    @Bits(value = 24, doc = "codes from an output row to the next") int outRowStride,
    @Bits(value = 24, doc = "P * outPixelStride") int outBatchStride,
    @Bits(value = 16, doc = "codes from an output pixel to the next") int outPixelStride,
    @Bits(value = 16, doc = "codes from a convolution column of the second operand to the next")
        int residualStepX,
    @Bits(value = 24, doc = "address of the second operand's first code") int residualBase,
    @Bits(value = 24, doc = "poolStrideX * residualStepX: from an output pixel to the next")
        int residualPixelStep,
    @Bits(value = 24, doc = "P * residualPixelStep") int residualBatchStep,
    @Bits(value = 24, doc = "codes from a convolution row to the next") int residualRowStride,
    @Bits(value = 28, doc = "poolStrideY * residualRowStride: from an output row to the next")
        int residualOutStride) {
  public static final RecordLayout<Descriptor> LAYOUT = RecordLayout.of(Descriptor.class);

  /**
   * The first words, which hold all that is needed to begin with the fill of a layer: it need not
   * wait for the others.
   */
  public static final int FILL_WORDS = LAYOUT.field("columnStep").word() + 1;

  /** Of a negative number. */
  public static final int FIRST_ROW_BITS = 28;

  /** The highest address of activation or weight memory that an encoding can name. */
  public static final int MAX_ADDRESS = (1 << 24) - 1;

  /**
   * Bits in which a fabric tells rows of the input from those above and below it: all together, a
   * tensor's rows and its padding, may have eight times the codes of the activation memory.
   *
   * @param addressBits of the activation memory
   */
  public static int rowBits(int addressBits) {
    return addressBits + 3;
  }

  /**
   * Bits in which a fabric tells columns of the input from those beside it: a row and its padding
   * may have four times the codes of the activation memory.
   *
   * @param addressBits of the activation memory
   */
  public static int columnBits(int addressBits) {
    return addressBits + 2;
  }

  /** The most segments that an encoding can name. */
  public static final int MAX_SEGMENTS = (1 << 12) - 1;
}
