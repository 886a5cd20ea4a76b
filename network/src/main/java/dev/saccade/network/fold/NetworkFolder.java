package dev.saccade.network.fold;

import dev.saccade.network.integer.Convolution;
import dev.saccade.network.integer.ConvolutionMode;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.Output;
import dev.saccade.network.integer.Tensor;
import dev.saccade.network.integer.WeightCodes;
import dev.saccade.network.model.ModelException;
import dev.saccade.network.model.QuantizedWeights;
import dev.saccade.network.requantize.RequantizerWidths;
import java.util.ArrayList;
import java.util.List;

/**
 * Folds graphs to a network of integers, one mode per graph.
 *
 * <p>The graphs must be alike but for their numbers: the same layers and tensors, weights that are
 * prefixes of one code, equal input quantisers. Each graph is folded alone; this class lays the
 * results over each other.
 */
public final class NetworkFolder {
  private final List<ModeGraph> modes;
  private final List<FoldedGraph> graphs;
  private final RequantizerFitting fitting;

  private NetworkFolder(List<ModeGraph> modes, RequantizerWidths widths) {
    this.modes = modes;
    this.graphs = modes.stream().map(mode -> Folding.of(mode.graph())).toList();
    this.fitting = new RequantizerFitting(widths);
  }

  /**
   * The network of these modes.
   *
   * @param widths what the requantisers of the fabric can hold
   * @throws ModelException if the graphs cannot be computed in integers, or not by one network
   */
  public static FoldedNetwork fold(List<ModeGraph> modes, RequantizerWidths widths) {
    if (modes.isEmpty() || modes.size() > IntegerNetwork.MOST_MODES) {
      throw new ModelException(
          "bundle",
          "it has " + modes.size() + " modes",
          "give it 1 to " + IntegerNetwork.MOST_MODES);
    }
    return new NetworkFolder(List.copyOf(modes), widths).network();
  }

  private FoldedNetwork network() {
    Likeness likeness = new Likeness(modes, graphs);
    likeness.check();
    FoldedGraph first = graphs.get(0);
    List<Tensor> tensors = new ArrayList<>();
    for (int id = 0; id < first.tensors().size(); id++) {
      FoldedTensor tensor = first.tensors().get(id);
      tensors.add(
          new Tensor(id, tensor.name(), tensor.shape(), tensor.buffer(), tensor.channelOffset()));
    }
    List<Convolution> layers = new ArrayList<>();
    for (int index = 0; index < first.layers().size(); index++) {
      layers.add(layer(index));
    }
    List<Output> outputs = new ArrayList<>();
    for (int index = 0; index < first.results().size(); index++) {
      int place = index;
      FoldedResult result = first.results().get(index);
      outputs.add(
          new Output(
              result.name(),
              result.tensor(),
              graphs.stream().map(graph -> graph.results().get(place).scale()).toList()));
    }
    IntegerNetwork network =
        new IntegerNetwork(
            modes.get(0).graph().name(),
            first.pixels(),
            tensors,
            layers,
            modes.stream().map(ModeGraph::name).toList(),
            outputs);
    return new FoldedNetwork(network, graphs.stream().map(FoldedGraph::meanings).toList());
  }

  private Convolution layer(int index) {
    FoldedLayer first = graphs.get(0).layers().get(index);
    Product product = first.product();
    WeightCodes weights = weights(index);
    List<ConvolutionMode> settings = new ArrayList<>();
    for (int mode = 0; mode < modes.size(); mode++) {
      FoldedLayer layer = graphs.get(mode).layers().get(index);
      settings.add(fitting.mode(modes.get(mode).name(), layer, weights));
    }
    return new Convolution(
        first.name(),
        product.input().tensor(),
        first.output(),
        weights,
        product.strideY(),
        product.strideX(),
        product.padding(),
        product.groups(),
        first.pool(),
        first.residual(),
        first.destination(),
        settings);
  }

  /** The weights of the widest mode, of which all others must be prefixes. */
  private WeightCodes weights(int index) {
    int widest = 0;
    for (int mode = 1; mode < modes.size(); mode++) {
      if (bits(mode, index) > bits(widest, index)) {
        widest = mode;
      }
    }
    QuantizedWeights all = graphs.get(widest).layers().get(index).product().weights();
    byte[] codes = new byte[all.filters() * all.taps()];
    for (int i = 0; i < codes.length; i++) {
      int code = all.code(i / all.taps(), i % all.taps());
      codes[i] = (byte) (code << (8 - all.bits()));
      for (int mode = 0; mode < modes.size(); mode++) {
        FoldedLayer layer = graphs.get(mode).layers().get(index);
        int own = layer.product().weights().code(i / all.taps(), i % all.taps());
        if (own != code >> (all.bits() - bits(mode, index))) {
          throw new ModelException(
              "layer '" + layer.name() + "' (weights " + all + ")",
              "filter "
                  + i / all.taps()
                  + ", tap "
                  + i % all.taps()
                  + " has code "
                  + own
                  + " in mode '"
                  + modes.get(mode).name()
                  + "' of "
                  + bits(mode, index)
                  + " bits, and "
                  + code
                  + " in mode '"
                  + modes.get(widest).name()
                  + "' of "
                  + all.bits()
                  + " bits, of which it is no prefix",
              "train the modes of a bundle with nested weights: code_n = code_8 >> (8 - n)");
        }
      }
    }
    return new WeightCodes(
        all.filters(), all.kernelHeight(), all.kernelWidth(), all.channels(), all.bits(), codes);
  }

  private int bits(int mode, int index) {
    return graphs.get(mode).layers().get(index).product().weights().bits();
  }
}
