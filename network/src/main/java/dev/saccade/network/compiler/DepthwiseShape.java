package dev.saccade.network.compiler;

import static dev.saccade.network.compiler.LayerShape.ceilDiv;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.network.integer.Convolution;
import dev.saccade.network.integer.ConvolutionMode;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.Window;
import java.util.Optional;

/**
 * Whether and how a layer of one channel and one filter per group, such as a depthwise convolution,
 * an average, or an addition, runs on rows with activations of their own: how many channels are
 * computed together, and how many batches of a row are filled together as a strip.
 *
 * <p>Strips are as long as the rows' buffers allow, and equally long, so that neighbouring pixels
 * share what is read. Channels are taken N at a time, what a read gives, unless fewer waste less.
 */
final class DepthwiseShape {
  /** What a descriptor can name. */
  private static final int MOST = 255;

  private final FabricConfig config;
  private final IntegerNetwork network;
  private final Convolution layer;

  private DepthwiseShape(FabricConfig config, IntegerNetwork network, Convolution layer) {
    this.config = config;
    this.network = network;
    this.layer = layer;
  }

  /** The best shape of a layer, or none if the fabric has none for it. */
  static Optional<LayerShape> of(FabricConfig config, IntegerNetwork network, Convolution layer) {
    boolean depthwise = layer.weights().channels() == 1 && layer.filtersPerGroup() == 1;
    return config.depthwise() && depthwise
        ? new DepthwiseShape(config, network, layer).best()
        : Optional.empty();
  }

  private Optional<LayerShape> best() {
    int segments = ceilDiv(layer.weights().taps(), config.lanes());
    int stripBatches = stripBatches(config.depthwiseWords() / segments);
    boolean possible =
        stripBatches > 0 && layer.weights().kernelWidth() <= config.lanes() && columnStep() <= MOST;
    if (!possible) {
      return Optional.empty();
    }
    LayerShape best = null;
    long leastCycles = Long.MAX_VALUE;
    for (int channels = Math.min(config.lanes(), layer.groups()); channels > 0; channels--) {
      LayerShape shape = LayerShape.depthwise(config, network, layer, channels, stripBatches);
      boolean sameRowGroups = ceilDiv(shape.lastFilters(), config.rows()) == shape.rowGroups();
      long cycles = cycles(shape);
      if (sameRowGroups && cycles < leastCycles && fits(shape)) {
        best = shape;
        leastCycles = cycles;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Batches of a strip: as many as fit, but no more than make the fewest strips; 0 if none fits.
   */
  private int stripBatches(int capacity) {
    int row = ceilDiv(network.outputOf(layer).shape().width(), config.pixels());
    int most = pools() ? Math.min(1, capacity) : Math.min(MOST, Math.min(capacity, row));
    while (most > 0 && LayerShape.stripColumns(config, layer, most) > MOST) {
      most--;
    }
    return most == 0 ? 0 : ceilDiv(row, ceilDiv(row, most));
  }

  private boolean pools() {
    return layer.pool().height() * layer.pool().width() > 1;
  }

  private int columnStep() {
    Window pool = layer.pool();
    return pool.strideX() * layer.strideX();
  }

  /**
   * About the cycles of an output row in all modes: what takes longest of fill, array and drain.
   */
  private long cycles(LayerShape shape) {
    int turns = layer.residual().isPresent() ? 2 : 1;
    long batches = ceilDiv(shape.output().shape().width(), config.pixels());
    long strips = ceilDiv((int) batches, shape.stripBatches());
    long reads =
        strips
            * turns
            * layer.weights().kernelHeight()
            * LayerShape.stripColumns(config, layer, shape.stripBatches());
    long steps = batches * turns * shape.rowGroups() * config.drainSteps();
    long cycles = 0;
    for (ConvolutionMode mode : layer.modes()) {
      long issues =
          batches
              * shape.rowGroups()
              * shape.segments()
              * (mode.weightBits() + mode.weightZeroHalves() % 2)
              * config.digits(mode.input().bits());
      cycles += shape.groups() * Math.max(issues, Math.max(reads, steps));
    }
    return cycles;
  }

  private boolean fits(LayerShape shape) {
    OverflowProof proof = new OverflowProof(config, shape, new WeightPlanes(config, shape));
    return layer.modes().stream().allMatch(mode -> proof.gap("", mode).isEmpty())
        && !(pools() && shape.rowGroups() * config.drainSteps() > config.poolWords());
  }
}
