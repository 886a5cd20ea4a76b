package dev.saccade.network.compiler;

import static dev.saccade.network.compiler.LayerShape.ceilDiv;

import dev.saccade.fabric.Descriptor;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.network.integer.Convolution;
import dev.saccade.network.integer.Destination;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.Padding;
import dev.saccade.network.integer.Tensor;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.integer.Window;
import java.util.Optional;

/** Computes what the fabric must know of a layer: addresses, sizes and their products. */
final class DescriptorMaker {
  private final FabricConfig config;
  private final ProgramRequest request;
  private final ActivationPlan plan;

  DescriptorMaker(FabricConfig config, ProgramRequest request, ActivationPlan plan) {
    this.config = config;
    this.request = request;
    this.plan = plan;
  }

  /**
   * The descriptor of a layer whose weights begin at a word.
   *
   * @throws CompileException if a size is beyond what a descriptor can name
   */
  Descriptor make(LayerShape shape, int weightBase) {
    try {
      Descriptor descriptor = descriptor(shape, weightBase);
      Descriptor.LAYOUT.encode(descriptor);
      return descriptor;
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw shape.refused(
          "a size is too large for the fabric (" + e.getMessage() + ")",
          "split the layer, or use a smaller frame, kernel or stride");
    }
  }

  private Descriptor descriptor(LayerShape shape, int weightBase) {
    Convolution layer = shape.layer();
    IntegerNetwork network = shape.network();
    TensorShape in = shape.input().shape();
    TensorShape out = shape.output().shape();
    Window pool = layer.pool();
    int channels = layer.weights().channels();
    int kernelW = layer.weights().kernelWidth();

    boolean isFrame = shape.input().id() == IntegerNetwork.INPUT;
    int runStep = network.bufferChannels(shape.input());
    boolean dense = runStep == channels;
    boolean depthwise = shape.depthwise();
    int strip = shape.stripBatches();
    int rowStride = times(isFrame ? request.frameWidth() : in.width(), runStep);
    int padCodes = times(layer.padding().left(), runStep);
    int stepX = times(layer.strideX(), runStep);
    int pixelStepX = times(pool.strideX(), stepX);
    int windowStride = times(layer.strideY(), rowStride);
    int batchesX = ceilDiv(out.width(), config.pixels());
    int strips = ceilDiv(batchesX, strip);
    int sharedRuns = dense ? 1 : kernelW;
    int runs = depthwise ? LayerShape.stripColumns(config, layer, strip) : sharedRuns;
    int sharedRun = dense ? times(kernelW, channels) : channels;
    int run = depthwise ? shape.filters() : sharedRun;
    int padded = Math.addExact(in.width(), layer.padding().left() + layer.padding().right());
    int walked =
        depthwise
            ? (strips - 1) * strip * config.pixels() * pool.strideX() * layer.strideX() + runs
            : 0;
    requireColumns(Math.max(padded, walked), runStep);

    boolean output = layer.destination() != Destination.MEMORY;
    int outPixelStride = output ? 0 : network.bufferChannels(shape.output());
    Optional<Tensor> residual = network.residualOf(layer);
    int residualStepX = residual.map(network::bufferChannels).orElse(0);
    int residualPixelStep = times(pool.strideX(), residualStepX);
    int residualRow = residual.map(t -> times(t.shape().width(), residualStepX)).orElse(0);

    return new Descriptor(
        firstRow(layer.padding(), in.height(), rowStride),
        windowStride,
        times(pool.strideY(), windowStride),
        output,
        residual.isPresent(),
        depthwise,
        isFrame,
        times(in.height(), rowStride),
        shape.storedPlanes(),
        shape.external(),
        times(in.width(), runStep),
        strips,
        rowStride,
        out.height(),
        padCodes,
        batchesX,
        stepX,
        pool.width(),
        pixelStepX,
        pool.height(),
        times(strip, times(config.pixels(), pixelStepX)),
        out.width() - (batchesX - 1) * config.pixels(),
        isFrame ? 0 : address(shape.input()),
        runs,
        weightBase,
        layer.weights().kernelHeight(),
        run,
        runs == 1 ? 0 : runStep - (ceilDiv(run, config.readCodes()) - 1) * config.readCodes(),
        shape.groupStep(),
        shape.groups(),
        shape.segments(),
        shape.rowGroups(),
        strip,
        shape.lastFilters(),
        depthwise ? kernelW : 0,
        depthwise ? times(pool.strideX(), layer.strideX()) : 0,
        batchesX - (strips - 1) * strip,
        depthwise ? shape.taps() - (shape.segments() - 1) * config.lanes() : 0,
        shape.filters(),
        output ? 0 : address(shape.output()),
        times(out.width(), outPixelStride),
        times(config.pixels(), outPixelStride),
        outPixelStride,
        residualStepX,
        residual.map(this::address).orElse(0),
        residualPixelStep,
        times(config.pixels(), residualPixelStep),
        residualRow,
        times(pool.strideY(), residualRow));
  }

  /** The fill counts the codes of a row from the first one of its padding on. */
  private void requireColumns(int columns, int runStep) {
    int codes = 1 << Descriptor.columnBits(addressBits());
    if (times(columns, runStep) > codes) {
      throw new IllegalArgumentException(
          "a row of %d columns of %d codes, padding included: give up to %d codes"
              .formatted(columns, runStep, codes));
    }
  }

  /** Where the rows above the input begin, which the fill tells from its own by their distance. */
  private int firstRow(Padding padding, int height, int rowStride) {
    int codes = 1 << Descriptor.rowBits(addressBits());
    int rows = Math.addExact(height, Math.addExact(padding.top(), padding.bottom()));
    if (times(rows, rowStride) > codes) {
      throw new IllegalArgumentException(
          "%d rows of %d codes, padding included: give up to %d codes"
              .formatted(rows, rowStride, codes));
    }
    return -times(padding.top(), rowStride) & (1 << Descriptor.FIRST_ROW_BITS) - 1;
  }

  private int addressBits() {
    return Integer.SIZE - Integer.numberOfLeadingZeros(config.activationBytes() - 1);
  }

  private int address(Tensor tensor) {
    return Math.toIntExact(plan.address(tensor));
  }

  private static int times(int a, int b) {
    return Math.multiplyExact(a, b);
  }
}
