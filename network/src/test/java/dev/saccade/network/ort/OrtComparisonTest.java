package dev.saccade.network.ort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.saccade.network.export.QonnxExport;
import dev.saccade.network.fold.FoldedNetwork;
import dev.saccade.network.fold.ModeGraph;
import dev.saccade.network.fold.NetworkFolder;
import dev.saccade.network.model.OnnxImport;
import dev.saccade.network.model.QuantizedGraph;
import dev.saccade.network.model.RandomModel;
import dev.saccade.network.onnx.OnnxGraph;
import dev.saccade.network.onnx.OnnxModel;
import dev.saccade.network.onnx.OnnxNode;
import dev.saccade.network.onnx.OnnxReader;
import dev.saccade.network.onnx.OnnxTensor;
import dev.saccade.network.onnx.OnnxValue;
import dev.saccade.network.onnx.SharedModels;
import dev.saccade.network.requantize.RequantizerWidths;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * ONNX Runtime, which knows nothing of our integers, gives the same codes. Where it does not, its
 * float32 sums fell on the other side of a step that is closer than they are exact; such codes are
 * counted and printed.
 */
class OrtComparisonTest {
  private static final int NETWORKS = Boolean.getBoolean("saccade.full") ? 2_000 : 60;
  private static final RequantizerWidths WIDTHS = new RequantizerWidths(48, 63);

  /** No more codes than this share may differ: steps that float32 misses are rare. */
  private static final double RARE = 1e-3;

  @Test
  void randomNetworksGiveTheSameCodes() {
    long first = new Random().nextLong();
    LayerComparison.Tally tally = new LayerComparison.Tally(0, 0, 0, 0);
    for (int i = 0; i < NETWORKS; i++) {
      RandomModel sample = RandomModel.of(first + i);
      QuantizedGraph graph = OnnxImport.of(sample.model());
      FoldedNetwork folded = NetworkFolder.fold(List.of(new ModeGraph("only", graph)), WIDTHS);
      tally =
          tally.plus(
              LayerComparison.of(
                  sample.model(), graph, folded, sample.frame(), "seed " + (first + i)));
    }
    report("random networks from seed " + first, tally);
    assertThat(tally.layers()).isGreaterThan(2 * NETWORKS);
  }

  @Test
  void randomQcdqNetworksGiveTheSameCodes() {
    long first = new Random().nextLong();
    LayerComparison.Tally tally = new LayerComparison.Tally(0, 0, 0, 0);
    for (int i = 0; i < NETWORKS / 2; i++) {
      RandomModel sample = RandomModel.qcdq(first + i);
      QuantizedGraph graph = OnnxImport.of(sample.model());
      FoldedNetwork folded = NetworkFolder.fold(List.of(new ModeGraph("only", graph)), WIDTHS);
      tally =
          tally.plus(
              LayerComparison.of(
                  sample.model(), graph, folded, sample.frame(), "seed " + (first + i)));
    }
    report("random QCDQ networks from seed " + first, tally);
  }

  @Test
  void exportedNetworksGiveTheSameCodes() {
    long first = new Random().nextLong();
    LayerComparison.Tally tally = new LayerComparison.Tally(0, 0, 0, 0);
    for (int i = 0; i < NETWORKS / 3; i++) {
      RandomModel sample = RandomModel.of(first + i);
      OnnxModel exported = QonnxExport.of(OnnxImport.of(sample.model()));
      QuantizedGraph graph = OnnxImport.of(exported);
      FoldedNetwork folded = NetworkFolder.fold(List.of(new ModeGraph("only", graph)), WIDTHS);
      tally =
          tally.plus(
              LayerComparison.of(exported, graph, folded, sample.frame(), "seed " + (first + i)));
    }
    report("exported networks from seed " + first, tally);
  }

  @Test
  void aRealSuperResolutionNetworkGivesTheSameCodes() {
    Path file = SharedModels.file("qonnx_bsd300x3-espcn_subpixel_quant_model.onnx");
    assumeThat(Files.exists(file)).isTrue();
    // The file ends with a DepthToSpace, which the host does; 24x24 pixels keep the test short.
    OnnxModel model = cut(OnnxReader.read(file), "onnx::DepthToSpace_73", 24);
    QuantizedGraph graph = OnnxImport.of(model);
    FoldedNetwork folded = NetworkFolder.fold(List.of(new ModeGraph("only", graph)), WIDTHS);
    byte[] frame = new byte[graph.input().shape().codes()];
    new Random(1).nextBytes(frame);

    LayerComparison.Tally tally =
        LayerComparison.of(model, graph, folded, frame, "ESPCN sub-pixel");

    report("ESPCN sub-pixel, 4 convolutions", tally);
    assertThat(tally.layers()).isEqualTo(4);
  }

  @Test
  void theComparisonNoticesAnotherQuantiser() {
    RandomModel sample = RandomModel.of(7);
    OnnxModel other = withLargerScales(sample.model());
    QuantizedGraph graph = OnnxImport.of(sample.model());
    FoldedNetwork folded = NetworkFolder.fold(List.of(new ModeGraph("only", graph)), WIDTHS);

    assertThatThrownBy(
            () -> LayerComparison.of(other, graph, folded, sample.frame(), "planted mistake"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("planted mistake");
  }

  private static void report(String what, LayerComparison.Tally tally) {
    System.out.println(
        what
            + ": "
            + tally.layers()
            + " layers, "
            + tally.codes()
            + " codes, "
            + tally.different()
            + " differ, at most "
            + tally.farthest()
            + " from a step (limit "
            + LayerComparison.CLOSE
            + ")");
    assertThat(tally.different()).as(what).isLessThan((long) (RARE * tally.codes()) + 2);
  }

  private static OnnxModel cut(OnnxModel model, String output, long size) {
    OnnxGraph graph = model.graph();
    Set<String> constants =
        graph.initializers().stream().map(OnnxTensor::name).collect(Collectors.toSet());
    OnnxValue input =
        graph.inputs().stream()
            .filter(value -> !constants.contains(value.name()))
            .findFirst()
            .orElseThrow();
    int end = 0;
    while (!graph.nodes().get(end).outputs().contains(output)) {
      end++;
    }
    List<OnnxNode> nodes = graph.nodes().subList(0, end + 1);
    return new OnnxModel(
        model.irVersion(),
        model.producer(),
        model.opsets(),
        new OnnxGraph(
            graph.name(),
            nodes,
            graph.initializers(),
            List.of(OnnxValue.of(input.name(), List.of(1L, 3L, size, size))),
            List.of(OnnxValue.of(output, List.of()))));
  }

  /** The same network with all scalar constants between 0 and 1 a tenth larger. */
  private static OnnxModel withLargerScales(OnnxModel model) {
    OnnxGraph graph = model.graph();
    List<OnnxTensor> tensors =
        graph.initializers().stream()
            .map(
                tensor ->
                    tensor.shape().isEmpty() && tensor.real(0) > 0 && tensor.real(0) < 1
                        ? OnnxTensor.of(tensor.name(), List.of(), (float) (1.1 * tensor.real(0)))
                        : tensor)
            .toList();
    return new OnnxModel(
        model.irVersion(),
        model.producer(),
        model.opsets(),
        new OnnxGraph(graph.name(), graph.nodes(), tensors, graph.inputs(), graph.outputs()));
  }
}
