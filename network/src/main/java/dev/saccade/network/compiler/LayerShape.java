package dev.saccade.network.compiler;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.network.integer.Convolution;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.Tensor;
import java.util.Optional;

/**
 * A layer as the array of a fabric sees it.
 *
 * @param taps K: products of a filter and pixel
 * @param segments words of N codes of a patch
 * @param groups that the array computes one after the other
 * @param filters of a group; the last may have fewer
 * @param rowGroups of R filters of a group
 * @param storedPlanes as many as the mode with the most weight bits reads
 * @param depthwise whether rows take activations of their own, one channel each
 * @param stripBatches batches whose patches are filled together; 1 unless depthwise
 * @param groupStep input codes from a group to the next; 0 if all groups read the same
 * @param external whether the weights come through the external port
 */
record LayerShape(
    IntegerNetwork network,
    Convolution layer,
    Tensor input,
    Tensor output,
    int taps,
    int segments,
    int groups,
    int filters,
    int rowGroups,
    int storedPlanes,
    boolean depthwise,
    int stripBatches,
    int groupStep,
    boolean external) {

  /** The shape in which a fabric computes a layer. */
  static LayerShape of(FabricConfig config, IntegerNetwork network, Convolution layer) {
    return DepthwiseShape.of(config, network, layer)
        .orElseGet(() -> shared(config, network, layer));
  }

  /** All rows take the same activations; the groups are those of the layer. */
  static LayerShape shared(FabricConfig config, IntegerNetwork network, Convolution layer) {
    return make(config, network, layer, layer.filtersPerGroup(), false, 1);
  }

  /** Rows take activations of their own; so many channels, one for a filter, make a group. */
  static LayerShape depthwise(
      FabricConfig config,
      IntegerNetwork network,
      Convolution layer,
      int channels,
      int stripBatches) {
    return make(config, network, layer, channels, true, stripBatches);
  }

  private static LayerShape make(
      FabricConfig config,
      IntegerNetwork network,
      Convolution layer,
      int filters,
      boolean depthwise,
      int stripBatches) {
    int taps = layer.weights().taps();
    return new LayerShape(
        network,
        layer,
        network.inputOf(layer),
        network.outputOf(layer),
        taps,
        ceilDiv(taps, config.lanes()),
        ceilDiv(layer.weights().filters(), filters),
        filters,
        ceilDiv(filters, config.rows()),
        layer.modes().stream().mapToInt(mode -> mode.weightBits()).max().orElseThrow(),
        depthwise,
        stripBatches,
        depthwise ? filters : layer.weights().channels(),
        false);
  }

  /**
   * The same layer with weights that come through the external port, group by group into one half
   * of the buffer: with each group, some row groups of a layer that has but one group of filters.
   * Its filters become several groups then, which read the same input, so that each weight is
   * fetched once per frame, however many pixels there are. All have equally many row groups, as
   * many as fit.
   *
   * @return none if no half of the buffer holds a group
   */
  Optional<LayerShape> external(FabricConfig config) {
    int most = config.externalBufferWords() / (segments * storedPlanes);
    if (groups > 1 || rowGroups <= most) {
      return rowGroups <= most
          ? Optional.of(external(config, groups, filters, groupStep))
          : Optional.empty();
    }
    for (int together = most; together > 0; together--) {
      if (rowGroups % together == 0) {
        return Optional.of(external(config, rowGroups / together, together * config.rows(), 0));
      }
    }
    return Optional.empty();
  }

  private LayerShape external(FabricConfig config, int groups, int filters, int groupStep) {
    return new LayerShape(
        network,
        layer,
        input,
        output,
        taps,
        segments,
        groups,
        filters,
        ceilDiv(filters, config.rows()),
        storedPlanes,
        depthwise,
        stripBatches,
        groupStep,
        true);
  }

  /** Input columns that a strip of so many batches reads, if depthwise. */
  static int stripColumns(FabricConfig config, Convolution layer, int stripBatches) {
    int columnStep = layer.pool().strideX() * layer.strideX();
    return (stripBatches * config.pixels() - 1) * columnStep + layer.weights().kernelWidth();
  }

  /** Filters of a group. */
  int filtersOf(int group) {
    return group == groups - 1 ? lastFilters() : filters;
  }

  /** Filters of the last group. */
  int lastFilters() {
    return layer.weights().filters() - (groups - 1) * filters;
  }

  /** Words of the weight memory. */
  long weightWords() {
    return (long) groups * rowGroups * segments * storedPlanes;
  }

  /** How often a word of the weights is used in a frame, a pixel of each batch being one time. */
  long batches(FabricConfig config) {
    long convolutions = (long) layer.pool().height() * layer.pool().width();
    return convolutions
        * output.shape().height()
        * ceilDiv(output.shape().width(), config.pixels());
  }

  /** Words of each parameter bank, for one mode. */
  int parameterWords(FabricConfig config) {
    return groups * rowGroups * (config.rows() / config.requantisers());
  }

  /** For messages: name, weights and input. */
  String place() {
    return "network '"
        + network.name()
        + "', layer '"
        + layer.name()
        + "' (weights "
        + layer.weights()
        + " on "
        + input.shape()
        + ")";
  }

  CompileException refused(String mistake, String cure) {
    return new CompileException(place(), mistake, cure);
  }

  static int ceilDiv(int a, int b) {
    return (a + b - 1) / b;
  }
}
