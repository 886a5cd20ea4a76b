package dev.saccade.rtl.testing;

import dev.saccade.fabric.Descriptor;
import dev.saccade.fabric.FabricConfig;
import java.util.SplittableRandom;

/**
 * The geometry of a layer, and its descriptor. Channels and filters are per group; the channels of
 * all groups stand side by side, {@code pixelStride} codes from pixel to pixel.
 */
public record LayerShape(
    int inH,
    int inW,
    int channels,
    int pixelStride,
    int kernelH,
    int kernelW,
    int strideY,
    int strideX,
    int padTop,
    int padLeft,
    int padBottom,
    int padRight,
    int poolH,
    int poolW,
    int poolStrideY,
    int poolStrideX,
    int groups,
    int filters,
    int outStride,
    boolean residual,
    boolean output,
    int storedPlanes) {

  /** A row of pixels that leave one by one as results, each channel by a filter of its own. */
  public static LayerShape dump(int pixels, int channels) {
    return new LayerShape(
        1, pixels, channels, channels, 1, 1, 1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 1, channels, channels,
        false, true, 1);
  }

  /** Where a layer's data are: addresses of first codes, and the first weight word. */
  public record Place(int in, int out, int residual, int weights) {}

  public int convH() {
    return (inH + padTop + padBottom - kernelH) / strideY + 1;
  }

  public int convW() {
    return (inW + padLeft + padRight - kernelW) / strideX + 1;
  }

  public int outH() {
    return (convH() - poolH) / poolStrideY + 1;
  }

  public int outW() {
    return (convW() - poolW) / poolStrideX + 1;
  }

  /** Taps of a patch. */
  public int taps() {
    return kernelH * kernelW * channels;
  }

  public int segments(int lanes) {
    return (taps() + lanes - 1) / lanes;
  }

  public int batchesX(int pixels) {
    return (outW() + pixels - 1) / pixels;
  }

  public int rowGroups(int rows) {
    return (filters + rows - 1) / rows;
  }

  /** Whether a kernel row is one run of neighbouring codes. */
  public boolean dense() {
    return pixelStride == channels;
  }

  public int inCodes() {
    return inH * inW * pixelStride;
  }

  public int outCodes() {
    return outH() * outW() * outStride;
  }

  /** Codes of the second operand, one per filter at every convolution position. */
  public int residualCodes() {
    return residual ? convH() * convW() * groups * filters : 0;
  }

  /** Pixels of batch {@code batch} of a row. */
  public int pixelsOf(int batch, int pixels) {
    return Math.min(pixels, outW() - batch * pixels);
  }

  /** Slots that the fill takes for a pixel. */
  public int slots(FabricConfig config) {
    int lanes = config.lanes();
    int readCodes = config.readCodes();
    int runs = dense() ? 1 : kernelW;
    int runLength = dense() ? kernelW * channels : channels;
    int chunks = kernelH * runs * ((runLength + readCodes - 1) / readCodes);
    boolean spills = (runLength - 1) % readCodes > (taps() - 1) % lanes;
    return chunks + (spills ? 1 : 0);
  }

  /** The descriptor for a fabric. */
  public Descriptor descriptor(FabricConfig config, Place place) {
    int pixels = config.pixels();
    int codes = config.readCodes();
    int rowLength = inW * pixelStride;
    int padCodes = padLeft * pixelStride;
    int stepX = strideX * pixelStride;
    int residualStep = groups * filters;
    int residualRow = convW() * residualStep;
    return DescriptorFields.of(
        new DescriptorFields()
            .put("inBase", place.in())
            .put("output", output ? 1 : 0)
            .put("residual", residual ? 1 : 0)
            .put("storedPlanes", storedPlanes)
            .put("firstRow", -padTop * rowLength & (1 << Descriptor.FIRST_ROW_BITS) - 1)
            .put("rowLength", rowLength)
            .put("rowsEnd", inH * rowLength)
            .put("rowStride", rowLength)
            .put("outH", outH())
            .put("padCodes", padCodes)
            .put("segments", segments(config.lanes()))
            .put("windowStride", strideY * rowLength)
            .put("outStride", poolStrideY * strideY * rowLength)
            .put("stepX", stepX)
            .put("poolW", poolW)
            .put("pixelStepX", poolStrideX * stepX)
            .put("poolH", poolH)
            .put("stripStepX", pixels * poolStrideX * stepX)
            .put("strips", batchesX(pixels))
            .put("stripBatches", 1)
            .put("lastStripBatches", 1)
            .put("lastFilters", filters)
            .put("lastPixels", pixelsOf(batchesX(pixels) - 1, pixels))
            .put("runLength", dense() ? kernelW * channels : channels)
            .put("runJump", dense() ? 0 : pixelStride - (channels - 1) / codes * codes)
            .put("runs", dense() ? 1 : kernelW)
            .put("kernelH", kernelH)
            .put("groupStep", channels)
            .put("groups", groups)
            .put("filters", filters)
            .put("batchesX", batchesX(pixels))
            .put("rowGroups", rowGroups(config.rows()))
            .put("weightBase", place.weights())
            .put("outBase", place.out())
            .put("outRowStride", outW() * outStride)
            .put("outPixelStride", outStride)
            .put("outBatchStride", pixels * outStride)
            .put("residualBase", place.residual())
            .put("residualStepX", residualStep)
            .put("residualPixelStep", poolStrideX * residualStep)
            .put("residualBatchStep", pixels * poolStrideX * residualStep)
            .put("residualRowStride", residualRow)
            .put("residualOutStride", poolStrideY * residualRow));
  }

  /**
   * A random shape that a fabric can compute.
   *
   * @param size the larger, the larger may be the shape
   */
  public static LayerShape random(FabricConfig config, SplittableRandom random, int size) {
    while (true) {
      LayerShape shape = draw(config, random, size);
      boolean fits =
          shape.convH() >= shape.poolH
              && shape.convW() >= shape.poolW
              && shape.inH + shape.padTop + shape.padBottom >= shape.kernelH
              && shape.inW + shape.padLeft + shape.padRight >= shape.kernelW
              && shape.segments(config.lanes()) <= config.patchSegments()
              && shape.inCodes() + shape.outCodes() + shape.residualCodes()
                  <= config.activationBytes() - 64
              && shape.groups
                      * shape.rowGroups(config.rows())
                      * shape.segments(config.lanes())
                      * shape.storedPlanes
                  <= config.weightWords()
              && shape.groups
                      * shape.rowGroups(config.rows())
                      * config.rows()
                      / config.requantisers()
                  <= config.parameterWords()
              && (shape.poolH * shape.poolW == 1
                  || shape.rowGroups(config.rows()) * config.drainSteps() <= config.poolWords());
      if (fits) {
        return shape;
      }
    }
  }

  private static LayerShape draw(FabricConfig config, SplittableRandom random, int size) {
    int kernelH = 1 + random.nextInt(3);
    int kernelW = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : kernelH;
    int groups = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 1;
    int channels = corner(random, config.lanes(), 2 * size);
    int filters = corner(random, config.rows(), 3 * config.rows() / 2);
    boolean pool = config.maxPool() && random.nextInt(3) == 0;
    int extra = random.nextInt(2) * random.nextInt(4);
    int outExtra = random.nextInt(2) * random.nextInt(4);
    int poolH = pool ? 1 + random.nextInt(3) : 1;
    int poolW = pool ? 1 + random.nextInt(3) : 1;
    return new LayerShape(
        1 + random.nextInt(size),
        1 + random.nextInt(size),
        channels,
        groups * channels + extra,
        kernelH,
        kernelW,
        1 + random.nextInt(2),
        1 + random.nextInt(2),
        random.nextInt(kernelH),
        random.nextInt(kernelW),
        random.nextInt(kernelH),
        random.nextInt(kernelW),
        poolH,
        poolW,
        pool ? 1 + random.nextInt(2) : 1,
        pool ? 1 + random.nextInt(2) : 1,
        groups,
        filters,
        groups * filters + outExtra,
        config.residual() && random.nextInt(3) == 0,
        random.nextInt(4) == 0,
        1 + random.nextInt(8));
  }

  /** Often 1, {@code special} or one beside it. */
  private static int corner(SplittableRandom random, int special, int largest) {
    return switch (random.nextInt(5)) {
      case 0 -> 1;
      case 1 -> special;
      case 2 -> special + 1 - 2 * random.nextInt(2);
      default -> 1 + random.nextInt(largest);
    };
  }
}
