package dev.saccade.network.fold;

import dev.saccade.network.model.ModelException;
import dev.saccade.network.model.QuantizedWeights;
import java.util.List;

/** Whether folded graphs differ in numbers only, so that they can be modes of one network. */
final class Likeness {
  private static final String CURE =
      "export all modes of a bundle from one network, with Quants at the same places";

  private final List<ModeGraph> modes;
  private final List<FoldedGraph> graphs;

  Likeness(List<ModeGraph> modes, List<FoldedGraph> graphs) {
    this.modes = modes;
    this.graphs = graphs;
  }

  /**
   * Compares all graphs with the first one.
   *
   * @throws ModelException that names the first difference
   */
  void check() {
    for (int mode = 1; mode < graphs.size(); mode++) {
      compare(graphs.get(0), graphs.get(mode), "mode '" + modes.get(mode).name() + "'");
    }
  }

  private void compare(FoldedGraph first, FoldedGraph other, String mode) {
    require(
        first.pixels().equals(other.pixels()),
        mode,
        "its input quantiser differs from that of mode '" + modes.get(0).name() + "'",
        "quantise the input alike in all modes, since they share the frame");
    require(
        first.layers().size() == other.layers().size()
            && first.tensors().size() == other.tensors().size(),
        mode,
        "it has " + other.layers().size() + " layers and the first mode " + first.layers().size(),
        CURE);
    for (int id = 0; id < first.tensors().size(); id++) {
      FoldedTensor one = first.tensors().get(id);
      FoldedTensor two = other.tensors().get(id);
      require(
          one.shape().equals(two.shape())
              && one.buffer() == two.buffer()
              && one.channelOffset() == two.channelOffset(),
          mode + ", tensor '" + two.name() + "' (" + two.shape() + ")",
          "in the first mode it is '" + one.name() + "' (" + one.shape() + ")",
          CURE);
    }
    for (int index = 0; index < first.layers().size(); index++) {
      FoldedLayer one = first.layers().get(index);
      FoldedLayer two = other.layers().get(index);
      require(
          alike(one, two),
          mode + ", layer '" + two.name() + "' (weights " + two.product().weights() + ")",
          "it differs from layer '"
              + one.name()
              + "' (weights "
              + one.product().weights()
              + ") of the first mode",
          CURE);
    }
  }

  private static boolean alike(FoldedLayer one, FoldedLayer two) {
    return alike(one.product(), two.product())
        && one.output() == two.output()
        && one.pool().equals(two.pool())
        && one.residual().equals(two.residual())
        && one.destination() == two.destination();
  }

  private static boolean alike(Product one, Product two) {
    return one.input().tensor() == two.input().tensor()
        && alike(one.weights(), two.weights())
        && one.strideY() == two.strideY()
        && one.strideX() == two.strideX()
        && one.padding().equals(two.padding())
        && one.groups() == two.groups();
  }

  private static boolean alike(QuantizedWeights one, QuantizedWeights two) {
    return one.filters() == two.filters()
        && one.kernelHeight() == two.kernelHeight()
        && one.kernelWidth() == two.kernelWidth()
        && one.channels() == two.channels();
  }

  private static void require(boolean holds, String place, String mistake, String cure) {
    if (!holds) {
      throw new ModelException(place, mistake, cure);
    }
  }
}
