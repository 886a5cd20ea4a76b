package dev.saccade.network.export;

import dev.saccade.network.integer.Padding;
import dev.saccade.network.integer.Window;
import dev.saccade.network.model.GraphOutput;
import dev.saccade.network.model.IntegerRange;
import dev.saccade.network.model.ModelException;
import dev.saccade.network.model.Node;
import dev.saccade.network.model.PixelRange;
import dev.saccade.network.model.QuantizedGraph;
import dev.saccade.network.model.QuantizedWeights;
import dev.saccade.network.onnx.ElementType;
import dev.saccade.network.onnx.OnnxGraph;
import dev.saccade.network.onnx.OnnxModel;
import dev.saccade.network.onnx.OnnxNode;
import dev.saccade.network.onnx.OnnxValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a quantised graph as a QONNX model, NCHW, one node per node. */
public final class QonnxExport {
  private static final long OPSET = 17;
  private static final long QONNX_OPSET = 2;
  private static final long IR_VERSION = 8;

  private final QuantizedGraph graph;
  private final GraphWriter out = new GraphWriter();
  private final QuantizerWriter quantizers = new QuantizerWriter(out);

  private QonnxExport(QuantizedGraph graph) {
    this.graph = graph;
  }

  /**
   * The model of a graph.
   *
   * @throws ModelException if a scale is no float32
   */
  public static OnnxModel of(QuantizedGraph graph) {
    return new QonnxExport(graph).model();
  }

  private OnnxModel model() {
    graph.nodes().forEach(this::write);
    List<OnnxValue> outputs = new ArrayList<>();
    for (GraphOutput output : graph.outputs()) {
      if (!output.name().equals(output.node())) {
        out.add("Identity", output.name(), output.node());
      }
      outputs.add(new OnnxValue(output.name(), ElementType.FLOAT, Optional.of(dims(output))));
    }
    Node.Input input = graph.input();
    boolean bytes = input.range() == PixelRange.BYTE;
    OnnxValue frame =
        new OnnxValue(
            bytes ? pixels(input) : input.name(),
            bytes ? ElementType.UINT8 : ElementType.FLOAT,
            Optional.of(dims(input)));
    Map<String, Long> opsets = new LinkedHashMap<>();
    opsets.put("", OPSET);
    opsets.put(QuantizerWriter.DOMAIN, QONNX_OPSET);
    return new OnnxModel(
        IR_VERSION,
        "saccade",
        opsets,
        new OnnxGraph(graph.name(), out.nodes(), out.constants(), List.of(frame), outputs));
  }

  private List<Long> dims(GraphOutput output) {
    return dims(graph.node(output.node()));
  }

  private static List<Long> dims(Node node) {
    return List.of(
        1L,
        (long) node.shape().channels(),
        (long) node.shape().height(),
        (long) node.shape().width());
  }

  private static String pixels(Node.Input input) {
    return input.name() + "/pixels";
  }

  private void write(Node node) {
    if (node instanceof Node.Input input) {
      if (input.range() == PixelRange.BYTE) {
        out.add(OnnxNode.of("Cast", List.of(pixels(input)), input.name()).with("to", 1));
      }
    } else if (node instanceof Node.Convolve convolve) {
      convolve(convolve);
    } else if (node instanceof Node.AveragePool pool) {
      out.add(
          pool("AveragePool", node, pool.window(), pool.padding()).with("count_include_pad", 1));
    } else if (node instanceof Node.MaxPool pool) {
      out.add(pool("MaxPool", node, pool.window(), pool.padding()));
    } else if (node instanceof Node.Affine affine) {
      out.affine(affine.name(), affine.input(), affine.factors(), affine.offsets());
    } else if (node instanceof Node.Clamp clamp) {
      clamp(clamp);
    } else if (node instanceof Node.Quantize quantize) {
      quantizers.write(quantize);
    } else if (node instanceof Node.Add add) {
      out.add("Add", add.name(), add.left(), add.right());
    } else {
      out.add(OnnxNode.of("Concat", node.inputs(), node.name()).with("axis", 1));
    }
  }

  private void clamp(Node.Clamp clamp) {
    if (clamp.low() == 0 && clamp.high() == Double.POSITIVE_INFINITY) {
      out.add("Relu", clamp.name(), clamp.input());
      return;
    }
    // A limit that is left out has an empty name.
    String low = Double.isInfinite(clamp.low()) ? "" : out.real(clamp.name() + "/low", clamp.low());
    String high =
        Double.isInfinite(clamp.high()) ? "" : out.real(clamp.name() + "/high", clamp.high());
    out.add("Clip", clamp.name(), clamp.input(), low, high);
  }

  private static OnnxNode pool(String operator, Node node, Window window, Padding padding) {
    return OnnxNode.of(operator, node.inputs(), node.name())
        .with("kernel_shape", List.of((long) window.height(), (long) window.width()))
        .with("strides", List.of((long) window.strideY(), (long) window.strideX()))
        .with("pads", pads(padding));
  }

  private static List<Long> pads(Padding padding) {
    return List.of(
        (long) padding.top(),
        (long) padding.left(),
        (long) padding.bottom(),
        (long) padding.right());
  }

  private void convolve(Node.Convolve node) {
    out.add(
        OnnxNode.of("Conv", List.of(node.input(), weights(node)), node.name())
            .with("kernel_shape", kernel(node.weights()))
            .with("strides", List.of((long) node.strideY(), (long) node.strideX()))
            .with("pads", pads(node.padding()))
            .with("group", node.groups()));
  }

  private static List<Long> kernel(QuantizedWeights weights) {
    return List.of((long) weights.kernelHeight(), (long) weights.kernelWidth());
  }

  private String weights(Node.Convolve node) {
    QuantizedWeights weights = node.weights();
    List<Long> shape =
        List.of(
            (long) weights.filters(),
            (long) weights.channels(),
            (long) weights.kernelHeight(),
            (long) weights.kernelWidth());
    int places = weights.kernelHeight() * weights.kernelWidth();
    float[] reals = new float[weights.filters() * weights.taps()];
    for (int i = 0; i < reals.length; i++) {
      int channel = i / places % weights.channels();
      int tap = i % places * weights.channels() + channel;
      reals[i] = (float) weights.real(i / weights.taps(), tap);
    }
    String name = node.name() + "/weights";
    String real = out.reals(name + "/real", shape, reals);
    boolean bipolar = weights.bits() == 1 && weights.zeroHalves() == 1;
    double[] scales = new double[weights.filters()];
    for (int filter = 0; filter < scales.length; filter++) {
      scales[filter] = weights.scales().get(filter) / (bipolar ? 2 : 1);
      if (!GraphWriter.isFloat(scales[filter])) {
        throw new ModelException(
            "Convolve '" + node.name() + "' (weights " + weights + ")",
            "the scale " + scales[filter] + " of filter " + filter + " is no float32",
            "round it to float32 before the export");
      }
    }
    String scale =
        out.reals(
            name + "/scale",
            List.of((long) weights.filters(), 1L, 1L, 1L),
            GraphWriter.floats(scales));
    if (bipolar) {
      out.add(OnnxNode.of("BipolarQuant", List.of(real, scale), name).in(QuantizerWriter.DOMAIN));
      return name;
    }
    // Codes become signed integers, but for one bit, which has no sign.
    boolean signed = weights.bits() > 1;
    double base = signed ? 1 << (weights.bits() - 1) : 0;
    out.add(
        quantizers
            .node(
                name,
                real,
                scale,
                weights.zeroHalves() / 2.0 - base,
                IntegerRange.of(weights.bits(), signed, false))
            .with("rounding_mode", GraphWriter.text("ROUND")));
    return name;
  }
}
