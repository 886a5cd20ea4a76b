package dev.saccade.network.fold;

import dev.saccade.network.fold.Term.Coded;
import dev.saccade.network.fold.Term.Linear;
import dev.saccade.network.integer.OutputScale;
import dev.saccade.network.integer.Padding;
import dev.saccade.network.integer.Window;
import dev.saccade.network.model.GraphOutput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The results of the network: codes, or sums as they are. */
final class ResultFolding {
  private final LayerList layers;
  private final List<FoldedResult> results = new ArrayList<>();

  ResultFolding(LayerList layers) {
    this.layers = layers;
  }

  /** Codes leave from the layer that makes them, or from a copy if others read them too. */
  void codes(GraphOutput output, Coded coded) {
    Coded own =
        coded.exclusive() && layers.isJoinable(coded.tensor())
            ? coded
            : layers.addIdentity(
                output.node() + "/result", coded, Window.NONE, Padding.NONE, coded.shape());
    layers.giveAsResult(own);
    layers.mean(own, output.node(), 0);
    double factor = own.scale().doubleValue();
    double offset = own.scale().times(own.zero()).negated().doubleValue();
    int channels = own.shape().channels();
    results.add(
        new FoldedResult(
            output.name(),
            own.tensor(),
            new OutputScale(
                Collections.nCopies(channels, factor), Collections.nCopies(channels, offset))));
  }

  /** Sums leave as they are, if nothing but scales and biases follows; empty otherwise. */
  Optional<FoldedResult> sums(GraphOutput output, Linear linear) {
    boolean plain =
        linear.residual().isEmpty()
            && linear.pool().equals(Window.NONE)
            && linear.channels().stream().noneMatch(Channel::isClamped);
    if (!plain) {
      return Optional.empty();
    }
    FoldedResult result =
        new FoldedResult(
            output.name(),
            layers.addRaw(output.node(), linear),
            new OutputScale(
                linear.channels().stream().map(c -> c.factor().doubleValue()).toList(),
                linear.channels().stream().map(c -> c.offset().doubleValue()).toList()));
    results.add(result);
    return Optional.of(result);
  }

  /** The results in the order of the layers that give them. */
  List<FoldedResult> inOrderOfLayers() {
    List<FoldedResult> ordered = new ArrayList<>();
    for (FoldedLayer layer : layers.layers()) {
      results.stream().filter(result -> result.tensor() == layer.output()).forEach(ordered::add);
    }
    return ordered;
  }
}
