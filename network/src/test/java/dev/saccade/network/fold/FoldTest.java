package dev.saccade.network.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.saccade.network.integer.Convolution;
import dev.saccade.network.integer.Destination;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.Output;
import dev.saccade.network.integer.Tensor;
import dev.saccade.network.model.GraphEvaluator;
import dev.saccade.network.model.OnnxImport;
import dev.saccade.network.model.QuantizedGraph;
import dev.saccade.network.model.RandomModel;
import dev.saccade.network.reference.Activations;
import dev.saccade.network.reference.ReferenceModel;
import dev.saccade.network.requantize.RequantizerWidths;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The integers of folded networks stand for the numbers of their graphs. */
class FoldTest {
  private static final int NETWORKS = Boolean.getBoolean("saccade.full") ? 3_000 : 150;
  private static final RequantizerWidths WIDTHS = new RequantizerWidths(48, 63);

  @Test
  void integersEqualTheGraphInDoublePrecision() {
    long first = new Random().nextLong();
    for (int i = 0; i < NETWORKS; i++) {
      long seed = first + i;
      RandomModel sample = RandomModel.of(seed);
      QuantizedGraph graph = OnnxImport.of(sample.model());
      FoldedNetwork folded = NetworkFolder.fold(List.of(new ModeGraph("only", graph)), WIDTHS);
      compare(graph, folded, sample.frame(), "seed " + seed);
    }
  }

  private static void compare(
      QuantizedGraph graph, FoldedNetwork folded, byte[] frame, String seed) {
    Map<String, double[]> expected = GraphEvaluator.run(graph, frame);
    IntegerNetwork network = folded.network();
    Activations run = new ReferenceModel(network).run(frame, 0);
    for (Convolution layer : network.layers()) {
      Tensor tensor = network.outputOf(layer);
      CodeMeaning meaning = folded.meanings().get(0).get(tensor.id());
      if (layer.destination() != Destination.RESULT_RAW && expected.containsKey(meaning.node())) {
        double[] reals = expected.get(meaning.node());
        int nodeChannels = graph.node(meaning.node()).shape().channels();
        int channels = tensor.shape().channels();
        byte[] codes = run.codes(tensor);
        for (int k = 0; k < codes.length; k++) {
          double real = reals[k / channels * nodeChannels + meaning.firstChannel() + k % channels];
          assertThat(meaning.real(codes[k] & 0xFF))
              .as("%s, layer '%s', element %d", seed, layer.name(), k)
              .isCloseTo(real, within(1e-9 * Math.max(1, Math.abs(real))));
        }
      }
    }
    Output output = network.outputs().get(0);
    double[] reals = expected.get(graph.outputs().get(0).node());
    int[] integers = run.output(output);
    int channels = network.tensors().get(output.tensor()).shape().channels();
    for (int k = 0; k < reals.length; k++) {
      assertThat(output.scales().get(0).real(k % channels, integers[k]))
          .as("%s, output element %d", seed, k)
          .isCloseTo(reals[k], within(1e-9 * Math.max(1, Math.abs(reals[k]))));
    }
  }
}
