package dev.saccade.network.model;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The operators that can be imported, and what to do about some that cannot. */
final class Operators {
  /** QONNX's operators are found in these, and in files that name no domain at all. */
  private static final Set<String> QONNX_DOMAINS =
      Set.of(
          "qonnx.custom_op.general",
          "finn.custom_op.general",
          "onnx.brevitas",
          "qonnx",
          "brevitas");

  private static final Set<String> DOMAINS =
      Set.of("", "ai.onnx", "qonnx.custom_op.channels_last", "finn.custom_op.channels_last");

  private static final Map<String, Consumer<NodeImport>> QONNX =
      Map.of(
          "Quant", QonnxOperators::quant,
          "IntQuant", QonnxOperators::quant,
          "BipolarQuant", QonnxOperators::bipolarQuant,
          "Trunc", QonnxOperators::trunc);

  private static final Map<String, Consumer<NodeImport>> STANDARD =
      Map.ofEntries(
          entry("Conv", ConvolutionOperators::conv),
          entry("Gemm", ConvolutionOperators::gemm),
          entry("MatMul", ConvolutionOperators::matMul),
          entry("MaxPool", PoolOperators::maxPool),
          entry("AveragePool", PoolOperators::averagePool),
          entry("GlobalAveragePool", PoolOperators::globalAveragePool),
          entry("GlobalMaxPool", PoolOperators::globalMaxPool),
          entry("ReduceMean", PoolOperators::reduceMean),
          entry("BatchNormalization", ElementOperators::batchNormalization),
          entry("Add", ElementOperators::add),
          entry("Sub", ElementOperators::sub),
          entry("Mul", ElementOperators::mul),
          entry("Div", ElementOperators::div),
          entry("Neg", ElementOperators::neg),
          entry("Relu", ElementOperators::relu),
          entry("Clip", ElementOperators::clip),
          entry("QuantizeLinear", LinearOperators::quantize),
          entry("DequantizeLinear", LinearOperators::dequantize),
          entry("Identity", ShapeOperators::identity),
          entry("Dropout", ShapeOperators::identity),
          entry("Cast", ShapeOperators::identity),
          entry("Constant", ShapeOperators::constant),
          entry("Flatten", ShapeOperators::flatten),
          entry("Reshape", ShapeOperators::reshape),
          entry("Squeeze", ShapeOperators::squeeze),
          entry("Unsqueeze", ShapeOperators::unsqueeze),
          entry("Transpose", ShapeOperators::transpose),
          entry("Pad", ShapeOperators::pad),
          entry("Concat", ShapeOperators::concat),
          entry("Shape", ShapeOperators::shape),
          entry("Gather", ShapeOperators::gather));

  private static final Map<String, String> CURES =
      Map.ofEntries(
          entry("FloatQuant", "quantise to integers: Brevitas' Int quantisers give Quant nodes"),
          entry("MultiThreshold", "import the QONNX model from before its conversion to FINN"),
          entry("QLinearConv", "quantise in the QDQ format instead of QOperator"),
          entry("QLinearMatMul", "quantise in the QDQ format instead of QOperator"),
          entry("ConvInteger", "quantise in the QDQ format"),
          entry("Softmax", "end the graph before it, the host computes it from the raw results"),
          entry("LogSoftmax", "end the graph before it, the host computes it from raw results"),
          entry("Sigmoid", "end the graph before it, or use Relu within the network"),
          entry("ArgMax", "end the graph before it, the host takes the maximum"),
          entry("TopK", "end the graph before it, the host takes the maximum"),
          entry("Resize", "upsampling is not supported, end the graph before it"),
          entry("Upsample", "upsampling is not supported, end the graph before it"),
          entry("DepthToSpace", "end the graph before it, the host moves the pixels"),
          entry("ConvTranspose", "use a convolution and move pixels on the host"),
          entry("LeakyRelu", "use Relu"),
          entry("PRelu", "use Relu"));

  private Operators() {}

  static void run(NodeImport in) {
    String domain = in.node().domain();
    String operator = in.node().operator();
    boolean qonnx = QONNX_DOMAINS.contains(domain) || domain.isEmpty();
    if (qonnx && QONNX.containsKey(operator)) {
      QONNX.get(operator).accept(in);
    } else if (DOMAINS.contains(domain) && STANDARD.containsKey(operator)) {
      STANDARD.get(operator).accept(in);
    } else {
      throw in.refuse(
          "operator "
              + operator
              + (domain.isEmpty() ? "" : " of domain " + domain)
              + " is not supported",
          CURES.getOrDefault(
              operator,
              "build the network of "
                  + String.join(", ", STANDARD.keySet().stream().sorted().toList())));
    }
  }
}
