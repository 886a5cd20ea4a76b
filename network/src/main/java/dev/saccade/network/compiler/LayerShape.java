package dev.saccade.network.compiler;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.network.integer.Convolution;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.Tensor;

/**
 * A layer as the array of a fabric sees it.
 *
 * @param taps K: products of a filter and pixel
 * @param segments words of N codes of a patch
 * @param filters of a group
 * @param rowGroups of R filters of a group
 * @param storedPlanes as many as the mode with the most weight bits reads
 */
record LayerShape(
    IntegerNetwork network,
    Convolution layer,
    Tensor input,
    Tensor output,
    int taps,
    int segments,
    int filters,
    int rowGroups,
    int storedPlanes) {

  static LayerShape of(FabricConfig config, IntegerNetwork network, Convolution layer) {
    int taps = layer.weights().taps();
    int filters = layer.filtersPerGroup();
    return new LayerShape(
        network,
        layer,
        network.inputOf(layer),
        network.outputOf(layer),
        taps,
        ceilDiv(taps, config.lanes()),
        filters,
        ceilDiv(filters, config.rows()),
        layer.modes().stream().mapToInt(mode -> mode.weightBits()).max().orElseThrow());
  }

  /** Words of the weight memory. */
  long weightWords() {
    return (long) layer.groups() * rowGroups * segments * storedPlanes;
  }

  /** Words of each parameter bank, for one mode. */
  int parameterWords(FabricConfig config) {
    return layer.groups() * rowGroups * (config.rows() / config.requantisers());
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
