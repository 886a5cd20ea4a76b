package dev.saccade.network.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.network.fold.ModeGraph;
import dev.saccade.network.fold.NetworkFolder;
import dev.saccade.network.integer.Convolution;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.Tensor;
import dev.saccade.network.model.ModelException;
import dev.saccade.network.model.Node;
import dev.saccade.network.model.OnnxImport;
import dev.saccade.network.model.QonnxBuilder;
import dev.saccade.network.model.QuantizedGraph;
import dev.saccade.network.model.Quantizer;
import dev.saccade.network.model.RandomModel;
import dev.saccade.network.onnx.ElementType;
import dev.saccade.network.onnx.OnnxModel;
import dev.saccade.network.onnx.OnnxReader;
import dev.saccade.network.onnx.OnnxWriter;
import dev.saccade.network.requantize.RequantizerWidths;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is exported imports back to the same integers. */
class QonnxExportTest {
  private static final int NETWORKS = Boolean.getBoolean("saccade.full") ? 2_000 : 100;
  private static final RequantizerWidths WIDTHS = new RequantizerWidths(48, 63);

  @Test
  void randomNetworksComeBackTheSame() {
    long first = new Random().nextLong();
    for (int i = 0; i < NETWORKS; i++) {
      assertComesBack(OnnxImport.of(RandomModel.of(first + i).model()), "seed " + (first + i));
    }
  }

  @Test
  void quantisersThatQonnxHasNotComeBackTheSame() {
    QonnxBuilder odd = new QonnxBuilder();
    String zero = odd.integers(ElementType.UINT8, List.of(), 3);
    String scale = odd.real(0.0625);
    String integers =
        odd.node("QuantizeLinear", odd.input(ElementType.UINT8, 1L, 1L, 2L, 2L), scale, zero);
    String clipped =
        odd.node(
            "Clip",
            integers,
            odd.integers(ElementType.UINT8, List.of(), 1),
            odd.integers(ElementType.UINT8, List.of(), 14));
    assertComesBack(
        OnnxImport.of(odd.build(odd.node("DequantizeLinear", clipped, scale, zero))), "QCDQ");

    QonnxBuilder trunc = new QonnxBuilder();
    String x = trunc.quant(trunc.input(1L, 1L, 2L, 2L), trunc.real(1 / 256f), 0, 8, false);
    String sums = trunc.node("Mul", trunc.pool("AveragePool", x, 2, 2, 0), trunc.real(4));
    String truncated =
        trunc.node(
            "Trunc",
            node -> node.in("qonnx.custom_op.general"),
            sums,
            trunc.real(1 / 256f),
            trunc.real(0),
            trunc.real(10),
            trunc.real(8));
    assertComesBack(OnnxImport.of(trunc.build(truncated)), "Trunc");
  }

  @Test
  void scalesThatAreNoFloatsAreRefused() {
    QonnxBuilder model = new QonnxBuilder();
    String y = model.quant(model.input(1L, 1L, 1L, 1L), model.real(0.5), 0, 4, true);
    QuantizedGraph graph = OnnxImport.of(model.build(y));
    Node.Quantize node = (Node.Quantize) graph.nodes().get(1);
    Node.Quantize fine =
        new Node.Quantize(
            node.name(),
            node.input(),
            node.shape(),
            Quantizer.of(0.1, 0, node.quantizer().rounding(), node.quantizer().range()));

    assertThatThrownBy(
            () ->
                QonnxExport.of(
                    new QuantizedGraph("g", List.of(graph.nodes().get(0), fine), graph.outputs())))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("its scale 0.1 is no float32");
  }

  private static void assertComesBack(QuantizedGraph graph, String name) {
    OnnxModel written = QonnxExport.of(graph);
    QuantizedGraph again = OnnxImport.of(OnnxReader.read(OnnxWriter.bytes(written), name));

    IntegerNetwork expected = fold(graph);
    IntegerNetwork actual = fold(again);
    assertThat(actual.pixels()).as(name).isEqualTo(expected.pixels());
    assertThat(actual.tensors().stream().map(QonnxExportTest::nameless))
        .as(name)
        .isEqualTo(expected.tensors().stream().map(QonnxExportTest::nameless).toList());
    assertThat(actual.layers().stream().map(QonnxExportTest::nameless))
        .as(name)
        .isEqualTo(expected.layers().stream().map(QonnxExportTest::nameless).toList());
    assertThat(actual.outputs()).as(name).isEqualTo(expected.outputs());
  }

  private static IntegerNetwork fold(QuantizedGraph graph) {
    return NetworkFolder.fold(List.of(new ModeGraph("only", graph)), WIDTHS).network();
  }

  private static Tensor nameless(Tensor tensor) {
    return new Tensor(tensor.id(), "", tensor.shape(), tensor.buffer(), tensor.channelOffset());
  }

  private static Convolution nameless(Convolution layer) {
    return new Convolution(
        "",
        layer.input(),
        layer.output(),
        layer.weights(),
        layer.strideY(),
        layer.strideX(),
        layer.padding(),
        layer.groups(),
        layer.pool(),
        layer.residual(),
        layer.destination(),
        layer.modes());
  }
}
