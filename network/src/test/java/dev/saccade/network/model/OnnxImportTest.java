package dev.saccade.network.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.onnx.ElementType;
import dev.saccade.network.onnx.OnnxAttribute;
import dev.saccade.network.onnx.OnnxGraph;
import dev.saccade.network.onnx.OnnxModel;
import dev.saccade.network.onnx.OnnxNode;
import dev.saccade.network.onnx.OnnxReader;
import dev.saccade.network.onnx.OnnxTensor;
import dev.saccade.network.onnx.OnnxWriter;
import dev.saccade.network.onnx.SharedModels;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each operator becomes, and what is refused. */
class OnnxImportTest {
  @ParameterizedTest
  @ValueSource(strings = {"qonnx.custom_op.general", "finn.custom_op.general", "onnx.brevitas", ""})
  void quantIsFoundInEveryDomain(String domain) {
    QonnxBuilder model = new QonnxBuilder(domain);
    String quantised = model.quant(model.input(1L, 1L, 1L, 4L), model.real(0.25), 0, 3, true);

    // Pixel / 255 / 0.25 is 0, 0.50196 and 1.0039, 4.0: rounded, and clamped to 3.
    assertThat(run(model.build(quantised), 0, 32, 64, 255)).containsExactly(0, 0.25, 0.25, 0.75);
  }

  @Test
  void quantRoundsHalfToEvenAfterAddingTheZeroPoint() {
    Quantizer quantizer = Quantizer.of(0.5, 1, Rounding.HALF_EVEN, IntegerRange.of(4, true, false));

    assertThat(quantizer.integer(0.25)).isEqualTo(2);
    assertThat(quantizer.integer(0.75)).isEqualTo(2);
    assertThat(quantizer.integer(-0.25)).isEqualTo(0);
    assertThat(quantizer.integer(Math.nextUp(0.75))).isEqualTo(3);
    assertThat(quantizer.integer(100)).isEqualTo(7);
    assertThat(quantizer.integer(-100)).isEqualTo(-8);
    assertThat(quantizer.apply(0.75)).isEqualTo(0.5);
  }

  @Test
  void everyRoundingModeRoundsHalvesItsWay() {
    // Of 1.5, 2.5, -1.5, -2.5, 1.25 and -1.25.
    assertThat(rounded(Rounding.HALF_EVEN)).containsExactly(2, 2, -2, -2, 1, -1);
    assertThat(rounded(Rounding.HALF_ODD)).containsExactly(1, 3, -1, -3, 1, -1);
    assertThat(rounded(Rounding.HALF_CEILING)).containsExactly(2, 3, -1, -2, 1, -1);
    assertThat(rounded(Rounding.HALF_UP)).containsExactly(2, 3, -2, -3, 1, -1);
    assertThat(rounded(Rounding.HALF_DOWN)).containsExactly(1, 2, -1, -2, 1, -1);
    assertThat(rounded(Rounding.FLOOR)).containsExactly(1, 2, -2, -3, 1, -2);
    assertThat(rounded(Rounding.CEILING)).containsExactly(2, 3, -1, -2, 2, -1);
    assertThat(rounded(Rounding.UP)).containsExactly(2, 3, -2, -3, 2, -2);
    assertThat(rounded(Rounding.DOWN)).containsExactly(1, 2, -1, -2, 1, -1);
  }

  @Test
  void bipolarQuantIsTheSign() {
    QonnxBuilder model = new QonnxBuilder();
    String shifted = model.node("Sub", model.input(1L, 3L), model.real(128 / 255f));
    String sign = model.bipolar(shifted, model.real(0.5));

    assertThat(run(model.build(sign), 0, 127, 129)).containsExactly(-0.5, -0.5, 0.5);
    assertThat(Quantizer.bipolar(3).apply(0)).isEqualTo(3);
  }

  @Test
  void narrowAndHalfIntegerZeroPoints() {
    assertThat(IntegerRange.of(4, true, true)).isEqualTo(new IntegerRange(-7, 7));
    assertThat(IntegerRange.of(4, true, true).base()).isEqualTo(-8);
    assertThat(IntegerRange.of(4, true, true).bits()).isEqualTo(4);
    assertThat(IntegerRange.of(3, false, true)).isEqualTo(new IntegerRange(0, 6));
    QonnxBuilder model = new QonnxBuilder();
    String x = model.input(1L, 2L);
    String weights =
        model.quant(model.reals(List.of(2L, 1L), -1.75f, 0.25f), model.real(0.5), -0.5, 3, true);

    QuantizedGraph graph = OnnxImport.of(model.build(model.node("MatMul", x, weights)));

    Node.Convolve layer = (Node.Convolve) graph.nodes().get(1);
    assertThat(layer.weights().zeroHalves()).isEqualTo(7);
    // -1.75 / 0.5 - 0.5 = -4, 0.25 / 0.5 - 0.5 = 0.
    assertThat(layer.weights().code(0, 0)).isEqualTo(0);
    assertThat(layer.weights().code(0, 1)).isEqualTo(4);
    assertThat(layer.weights().real(0, 1)).isEqualTo(0.25);
  }

  @Test
  void parametersMayBeInt64OrConstantNodes() {
    QonnxBuilder model = new QonnxBuilder();
    String zero = model.integers(ElementType.INT64, List.of(), 0);
    OnnxAttribute tensor = new OnnxAttribute.Tensor(OnnxTensor.of("", List.of(), 4f));
    String bits = model.node("Constant", node -> node.with("value", tensor));
    String quantised =
        model.node(
            "IntQuant",
            node -> node.in("qonnx.custom_op.general").with("signed", 0),
            model.input(1L, 1L),
            model.real(0.0625),
            zero,
            bits);

    assertThat(run(model.build(quantised), 255)).containsExactly(0.9375);
  }

  @Test
  void convolutionsCountChannelsLast() {
    QonnxBuilder model = new QonnxBuilder();
    String x = model.input(1L, 2L, 1L, 2L);
    String weights =
        model.quant(model.reals(List.of(1L, 2L, 1L, 2L), 1, 2, 3, 4), model.real(1), 0, 4, true);
    String bias = model.reals(List.of(1L), 0.5f);
    String y =
        model.node("Conv", node -> node.with("kernel_shape", List.of(1L, 2L)), x, weights, bias);

    // Pixels (10, 20), (30, 40): 1*10 + 2*30 of channel 0, 3*20 + 4*40 of channel 1.
    assertThat(run(model.build(y), 10, 20, 30, 40)[0]).isCloseTo(290 / 255.0 + 0.5, within(1e-12));
  }

  @Test
  void flattenedImagesKeepTheOrderOfTheirLayout() {
    for (boolean channelsLast : List.of(false, true)) {
      QonnxBuilder model = new QonnxBuilder();
      String x = model.input(1L, 2L, 1L, 2L);
      if (channelsLast) {
        x = model.node("Transpose", node -> node.with("perm", List.of(0L, 2L, 3L, 1L)), x);
      }
      String flat = model.node("Flatten", x);
      String weights =
          model.quant(model.reals(List.of(4L, 1L), 1, 2, 3, 4), model.real(1), 0, 4, true);

      double[] y = run(model.build(model.node("MatMul", flat, weights)), 10, 20, 30, 40);

      // Pixels (10, 20), (30, 40) are 10 30 20 40 by channels and 10 20 30 40 by pixels.
      double expected = channelsLast ? 10 + 40 + 90 + 160 : 10 + 60 + 60 + 160;
      assertThat(y[0]).isCloseTo(expected / 255, within(1e-12));
    }
  }

  @Test
  void dynamicFlattenIsResolved() {
    QonnxBuilder model = new QonnxBuilder();
    String x = model.input(1L, 2L, 1L, 2L);
    String batch =
        model.node(
            "Gather", model.node("Shape", x), model.integers(ElementType.INT64, List.of(), 0));
    String sizes =
        model.node(
            "Concat",
            node -> node.with("axis", 0),
            model.node("Unsqueeze", node -> node.with("axes", List.of(0L)), batch),
            model.integers(ElementType.INT64, List.of(1L), -1));
    String flat = model.node("Reshape", x, sizes);
    String weights =
        model.quant(model.reals(List.of(4L, 1L), 1, 2, 3, 4), model.real(1), 0, 4, true);

    assertThat(run(model.build(model.node("MatMul", flat, weights)), 10, 20, 30, 40)[0])
        .isCloseTo(290 / 255.0, within(1e-12));
  }

  @Test
  void batchNormalizationIsRoundedOnce() {
    QonnxBuilder model = new QonnxBuilder();
    String x = model.input(1L, 1L, 1L, 1L);
    String y =
        model.node(
            "BatchNormalization",
            node -> node.with("epsilon", new OnnxAttribute.Real(0)),
            x,
            model.reals(List.of(1L), 3),
            model.reals(List.of(1L), 2),
            model.reals(List.of(1L), 7),
            model.reals(List.of(1L), 2));

    Node.Affine affine = (Node.Affine) OnnxImport.of(model.build(y)).nodes().get(1);

    // 3 / sqrt 2 and 2 - 21 / sqrt 2, to 20 digits by hand.
    assertThat(affine.factors())
        .containsExactly(new BigDecimal("2.1213203435596425732").doubleValue());
    assertThat(affine.offsets())
        .containsExactly(new BigDecimal("-12.849242404917498012").doubleValue());
  }

  @Test
  void qdqAndQcdqBecomeQuantisers() {
    QonnxBuilder model = new QonnxBuilder();
    String scale = model.real(0.125);
    String zero = model.integers(ElementType.INT8, List.of(), -3);
    String q = model.node("QuantizeLinear", model.input(1L, 1L), scale, zero);
    String low = model.integers(ElementType.INT8, List.of(), -8);
    String high = model.integers(ElementType.INT8, List.of(), 3);
    String clipped = model.node("Clip", q, low, high);
    QuantizedGraph graph =
        OnnxImport.of(model.build(model.node("DequantizeLinear", clipped, scale, zero)));

    assertThat(graph.nodes()).hasSize(2);
    assertThat(((Node.Quantize) graph.nodes().get(1)).quantizer())
        .isEqualTo(Quantizer.of(0.125, -3, Rounding.HALF_ODD, new IntegerRange(-8, 3)));
  }

  @Test
  void severalDequantizeLinearsOfOneQuantizeLinearAreOneNode() {
    QonnxBuilder model = new QonnxBuilder();
    String scale = model.real(0.125);
    String q = model.node("QuantizeLinear", model.input(1L, 1L), scale);
    String one = model.node("DequantizeLinear", q, scale);
    String other = model.node("DequantizeLinear", q, scale);

    QuantizedGraph graph = OnnxImport.of(model.build(model.node("Add", one, other)));

    assertThat(graph.nodes()).hasSize(3);
    assertThat(graph.nodes().get(2).inputs()).containsExactly(one, one);
  }

  @Test
  void dequantisedWeightsOfFourBitsPerFilter() {
    QonnxBuilder model = new QonnxBuilder();
    String x = model.input(1L, 2L, 1L, 1L);
    String codes = model.integers(ElementType.INT4, List.of(2L, 2L, 1L, 1L), -8, 7, 1, 0);
    String weights =
        model.node(
            "DequantizeLinear",
            node -> node.with("axis", 0),
            codes,
            model.reals(List.of(2L), 0.5f, 2),
            model.integers(ElementType.INT4, List.of(2L), 0, 0));
    Node.Convolve layer =
        (Node.Convolve) OnnxImport.of(model.build(model.conv(x, weights, 1, 0, 1))).nodes().get(1);

    assertThat(layer.weights().bits()).isEqualTo(4);
    assertThat(layer.weights().zeroHalves()).isEqualTo(16);
    assertThat(layer.weights().real(0, 0)).isEqualTo(-4);
    assertThat(layer.weights().real(1, 0)).isEqualTo(2);
  }

  @Test
  void uint8InputsAreThePixels() {
    QonnxBuilder model = new QonnxBuilder();
    String x = model.input(ElementType.UINT8, 1L, 1L, 1L, 1L);
    String real =
        model.node(
            "DequantizeLinear",
            x,
            model.real(0.5),
            model.integers(ElementType.UINT8, List.of(), 128));

    assertThat(run(model.build(real), 131)).containsExactly(1.5);
  }

  @Test
  void truncKeepsTheSumsOfAnAveragePooling() {
    QonnxBuilder model = new QonnxBuilder();
    String x = model.quant(model.input(1L, 1L, 2L, 2L), model.real(1 / 256f), 0, 8, false);
    String sums = model.node("Mul", model.pool("AveragePool", x, 2, 2, 0), model.real(4));
    String first =
        model.node(
            "Trunc",
            node -> node.in("onnx.brevitas"),
            sums,
            model.real(1 / 256f),
            model.real(0),
            model.real(10),
            model.real(8));
    String second =
        model.node(
            "Trunc",
            node -> node.in("qonnx.custom_op.general").with("signed", 0),
            sums,
            model.real(1 / 256f),
            model.real(0),
            model.real(10),
            model.real(4 / 256f),
            model.real(8));

    // Codes 1, 2, 100 and 204 sum up to 307; 307 / 4 is 76 and 3 / 4.
    assertThat(run(model.build(first), 1, 2, 100, 203)).containsExactly(76 / 256.0);
    assertThat(run(model.build(second), 1, 2, 100, 203)).containsExactly(76 / 64.0);
  }

  @Test
  void nodesMayComeInAnyOrderAndCyclesAreFound() {
    QonnxBuilder model = new QonnxBuilder();
    String relu = model.node("Relu", model.input(1L, 1L));
    OnnxModel late = model.build(model.node("Neg", relu));
    List<OnnxNode> nodes = new ArrayList<>(late.graph().nodes());
    Collections.reverse(nodes);

    assertThat(OnnxImport.of(withNodes(late, nodes)).nodes()).hasSize(3);

    nodes.add(OnnxNode.of("Relu", List.of("b"), "a"));
    nodes.add(OnnxNode.of("Relu", List.of("a"), "b"));
    assertThatThrownBy(() -> OnnxImport.of(withNodes(late, nodes)))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("cycle")
        .hasMessageContaining("Relu 'a'");
  }

  @Test
  void refusalsNameNodeShapeAndCure() {
    refuses(m -> m.node("Softmax", m.input(1L, 4L)), "Softmax 'softmax_0' of [1, 4]", "host");
    refuses(
        m -> m.conv(m.input(1L, 1L, 4L, 4L), m.reals(List.of(1L, 1L, 1L, 1L), 1), 1, 0, 1),
        "[1, 1, 4, 4], constant [1, 1, 1, 1]: its weights are not quantised",
        "put a Quant");
    refuses(m -> m.conv(m.input(1L, 1L, 4L, 4L), weights(m, 5), 1, 0, 1), "larger", "padding");
    refuses(m -> m.conv(m.input(1L, 1L, 4L, 4L), weights(m, 1), 0, 0, 1), "stride of 0", "use 1");
    refuses(m -> m.conv(m.input(1L, 1L, 4L, 4L), weights(m, 1), 1, -1, 1), "pads [-1", "give");
    refuses(m -> m.conv(m.input(1L, 3L, 4L, 4L), weights(m, 1), 1, 0, 1), "channels", "weights");
    refuses(m -> m.quant(m.input(1L, 4L), m.real(Double.NaN), 0, 4, true), "scale", "whole tensor");
    refuses(m -> m.quant(m.input(1L, 4L), m.real(-1), 0, 4, true), "scale is -1.0", "positive");
    refuses(m -> m.quant(m.input(1L, 4L), m.real(1), 0, 99, true), "bit width of 99", "1 to 32");
    refuses(
        m -> m.quant(m.input(1L, 2L), m.reals(List.of(1L, 2L), 1, 2), 0, 4, true),
        "not one finite number",
        "one for the whole tensor");
    refuses(m -> m.node("Relu", m.input(1L, 0L, 4L, 4L)), "open size", "fixed size");
    refuses(m -> m.node("Relu", m.input(1L, -1L, 4L, 4L)), "open size", "fixed size");
    refuses(m -> m.node("Relu", m.input(1L, 1L << 40, 4L, 4L)), "elements", "sizes of the frames");
    refuses(m -> m.node("Relu", m.input(1L, 1L << 30)), "elements", "sizes of the frames");
    refuses(m -> m.node("Relu", m.input(1L, 4L) + "?"), "which nothing makes", "export");
    refuses(
        m -> m.node("Mul", m.input(1L, 4L), m.real(Double.POSITIVE_INFINITY)), "Infinity", "again");
    refuses(
        m -> m.node("Transpose", n -> n.with("perm", List.of(0L, 0L)), m.input(1L, 4L)),
        "perm [0, 0] of [1, 4]",
        "each axis once");
    refuses(
        m ->
            m.node(
                "Reshape",
                m.input(1L, 4L),
                m.integers(ElementType.INT64, List.of(2L), 1, Long.MAX_VALUE)),
        "it makes [1, 9223372036854775807] of [1, 4]",
        "number of elements");
    refuses(
        m ->
            m.node(
                "DequantizeLinear",
                m.node("QuantizeLinear", m.input(1L, 4L), m.real(1)),
                m.real(2)),
        "not those of its QuantizeLinear",
        "same for both");
    refuses(
        m -> m.node("FloatQuant", n -> n.in("onnx.brevitas"), m.input(1L, 4L)),
        "FloatQuant of domain onnx.brevitas is not supported",
        "Int quantisers");
  }

  @Test
  void filesOfOthersAreImportedOrRefusedClearly() {
    List<Path> files = SharedModels.files();
    assumeThat(files).isNotEmpty();
    Map<String, String> refusals =
        Map.of(
            "finn_model.onnx", "MultiThreshold_0' of [1, 784], constant [1, 1]",
            "qonnx_bsd300x3-espcn_nn_resize_quant_model.onnx", "Resize",
            "qonnx_bsd300x3-espcn_subpixel_quant_model.onnx", "DepthToSpace_42' of [1, 12, 128",
            "qonnx_eltwise_chanlast_testcase.onnx", "its weights are not quantised",
            "qonnx_floatquant_exec_qonnx_act_weight_fp8.onnx", "FloatQuant",
            "qonnx_matmul_update_sdp.onnx", "it has 3 inputs",
            "qonnx_mnist-conv_model.onnx", "its weights are not quantised");
    for (Path file : files) {
      OnnxModel model = OnnxReader.read(file);
      String expected = refusals.getOrDefault(file.getFileName().toString(), "not quantised");
      assertThatThrownBy(() -> OnnxImport.of(model))
          .as(file.toString())
          .isInstanceOf(ModelException.class)
          .hasMessageContaining(expected);
    }
  }

  private static String weights(QonnxBuilder model, int size) {
    long kernel = size;
    return model.quant(
        model.reals(List.of(1L, 1L, kernel, kernel), new float[size * size]),
        model.real(1),
        0,
        4,
        true);
  }

  private static void refuses(Function<QonnxBuilder, String> build, String what, String cure) {
    QonnxBuilder model = new QonnxBuilder();
    String output = build.apply(model);
    assertThatThrownBy(() -> OnnxImport.of(model.build(output)))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining(what)
        .hasMessageContaining(cure);
  }

  private static OnnxModel withNodes(OnnxModel model, List<OnnxNode> nodes) {
    return new OnnxModel(
        model.irVersion(),
        model.producer(),
        model.opsets(),
        new OnnxGraph(
            "g",
            nodes,
            model.graph().initializers(),
            model.graph().inputs(),
            model.graph().outputs()));
  }

  private static double[] rounded(Rounding rounding) {
    Quantizer quantizer = Quantizer.of(1, 0, rounding, IntegerRange.of(8, true, false));
    return DoubleStream.of(1.5, 2.5, -1.5, -2.5, 1.25, -1.25).map(quantizer::apply).toArray();
  }

  /** Writes, reads and imports a model, and gives its only result for a frame. */
  private static double[] run(OnnxModel model, int... pixels) {
    byte[] frame = new byte[pixels.length];
    for (int i = 0; i < frame.length; i++) {
      frame[i] = (byte) pixels[i];
    }
    QuantizedGraph graph = OnnxImport.of(OnnxReader.read(OnnxWriter.bytes(model), "test"));
    TensorShape shape = graph.input().shape();
    assertThat(shape.codes()).isEqualTo(frame.length);
    return GraphEvaluator.run(graph, frame).get(graph.outputs().get(0).node());
  }
}
