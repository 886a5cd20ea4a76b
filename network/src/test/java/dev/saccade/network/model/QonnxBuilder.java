package dev.saccade.network.model;

import dev.saccade.network.onnx.ElementType;
import dev.saccade.network.onnx.OnnxAttribute;
import dev.saccade.network.onnx.OnnxGraph;
import dev.saccade.network.onnx.OnnxModel;
import dev.saccade.network.onnx.OnnxNode;
import dev.saccade.network.onnx.OnnxTensor;
import dev.saccade.network.onnx.OnnxValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Builds models as exporters do; each method adds a node and gives the name of its result. */
public final class QonnxBuilder {
  private final String domain;
  private final List<OnnxNode> nodes = new ArrayList<>();
  private final List<OnnxTensor> initializers = new ArrayList<>();
  private OnnxValue input;
  private int count;

  /** With QONNX operators in a domain. */
  public QonnxBuilder(String domain) {
    this.domain = domain;
  }

  /** With QONNX operators in today's domain. */
  public QonnxBuilder() {
    this("qonnx.custom_op.general");
  }

  public String input(ElementType type, Long... dims) {
    input = new OnnxValue("frame", type, Optional.of(List.of(dims)));
    return "frame";
  }

  public String input(Long... dims) {
    return input(ElementType.FLOAT, dims);
  }

  /** A float32 initializer. */
  public String reals(List<Long> shape, float... values) {
    return add(OnnxTensor.of(name("constant"), shape, values));
  }

  /** A float32 scalar. */
  public String real(double value) {
    return reals(List.of(), (float) value);
  }

  /** An initializer of integers. */
  public String integers(ElementType type, List<Long> shape, long... values) {
    return add(OnnxTensor.of(name("constant"), type, shape, values));
  }

  private String add(OnnxTensor tensor) {
    initializers.add(tensor);
    return tensor.name();
  }

  /** Any standard node. */
  public String node(String operator, UnaryOperator<OnnxNode> attributes, String... inputs) {
    String output = name(operator.toLowerCase(Locale.ROOT));
    nodes.add(attributes.apply(OnnxNode.of(operator, List.of(inputs), output)));
    return output;
  }

  /** Any standard node without attributes. */
  public String node(String operator, String... inputs) {
    return node(operator, node -> node, inputs);
  }

  /** A Quant. */
  public String quant(String x, String scale, double zero, int bits, boolean signed) {
    return quant(x, scale, zero, bits, signed, false, "ROUND");
  }

  /** A Quant with all its attributes. */
  public String quant(
      String x,
      String scale,
      double zero,
      int bits,
      boolean signed,
      boolean narrow,
      String rounding) {
    return node(
        "Quant",
        node ->
            node.in(domain)
                .with("signed", signed ? 1 : 0)
                .with("narrow", narrow ? 1 : 0)
                .with("rounding_mode", new OnnxAttribute.Text(rounding)),
        x,
        scale,
        real(zero),
        real(bits));
  }

  /** A BipolarQuant. */
  public String bipolar(String x, String scale) {
    return node("BipolarQuant", node -> node.in(domain), x, scale);
  }

  /** A 2-D convolution with the same stride and padding on all sides. */
  public String conv(String x, String weights, long stride, long pad, long groups) {
    return node(
        "Conv",
        node ->
            node.with("strides", List.of(stride, stride))
                .with("pads", List.of(pad, pad, pad, pad))
                .with("group", groups),
        x,
        weights);
  }

  /** A pooling. */
  public String pool(String operator, String x, long size, long stride, long pad) {
    return node(
        operator,
        node -> {
          OnnxNode window =
              node.with("kernel_shape", List.of(size, size))
                  .with("strides", List.of(stride, stride))
                  .with("pads", List.of(pad, pad, pad, pad));
          return operator.equals("AveragePool") ? window.with("count_include_pad", 1) : window;
        },
        x);
  }

  /** The model with these results. */
  public OnnxModel build(String... outputs) {
    Map<String, Long> opsets = new LinkedHashMap<>();
    opsets.put("", 17L);
    OnnxGraph graph =
        new OnnxGraph(
            "test",
            nodes,
            initializers,
            List.of(input),
            List.of(outputs).stream()
                .map(name -> new OnnxValue(name, ElementType.FLOAT, Optional.empty()))
                .toList());
    return new OnnxModel(8, "test", opsets, graph);
  }

  private String name(String stem) {
    return stem + "_" + count++;
  }
}
