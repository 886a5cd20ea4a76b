package dev.saccade.network.ort;

import dev.saccade.network.integer.Padding;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.integer.Window;
import dev.saccade.network.model.Node;
import dev.saccade.network.model.QuantizedGraph;
import dev.saccade.network.model.QuantizedWeights;
import dev.saccade.network.onnx.OnnxModel;
import dev.saccade.network.onnx.OnnxNode;
import dev.saccade.network.onnx.OnnxTensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How large the numbers are whose sum an element is, without their signs: what the error of
 * floating point is relative to.
 */
final class Magnitude {
  private final OnnxModel model;
  private final QuantizedGraph graph;
  private final Map<String, double[]> exact;
  private final Map<String, double[]> fed;

  private Magnitude(
      OnnxModel model,
      QuantizedGraph graph,
      Map<String, double[]> exact,
      Map<String, double[]> fed) {
    this.model = model;
    this.graph = graph;
    this.exact = exact;
    this.fed = fed;
  }

  /**
   * The magnitude of one element.
   *
   * @param model what the graph was read from
   * @param exact numbers of all nodes
   * @param fed nodes whose numbers are given, not computed
   * @param place of the element in {@code [row][column][channel]}
   */
  static double of(
      OnnxModel model,
      QuantizedGraph graph,
      Map<String, double[]> exact,
      Map<String, double[]> fed,
      String node,
      int place) {
    return new Magnitude(model, graph, exact, fed).of(node, place);
  }

  private double of(String name, int place) {
    Node node = graph.node(name);
    if (fed.containsKey(name) || node instanceof Node.Input || node instanceof Node.Quantize) {
      return Math.abs(fed.getOrDefault(name, exact.get(name))[place]);
    }
    int channel = place % node.shape().channels();
    if (node instanceof Node.Affine affine) {
      return Math.abs(affine.factors().get(channel)) * of(affine.input(), place)
          + offset(affine, channel);
    }
    if (node instanceof Node.Add add) {
      return of(add.left(), place) + of(add.right(), place);
    }
    if (node instanceof Node.Convolve convolve) {
      return of(convolve, place);
    }
    if (node instanceof Node.Concat concat) {
      return of(concat, place, channel);
    }
    if (node instanceof Node.Clamp clamp) {
      return of(clamp.input(), place);
    }
    List<Integer> window =
        node instanceof Node.MaxPool pool
            ? window(graph, pool, place)
            : window(graph, (Node.AveragePool) node, place);
    return window.stream().mapToDouble(inner -> of(node.inputs().get(0), inner)).max().orElse(0);
  }

  /** A batch norm's offset is its bias less its scaled mean, which may nearly cancel each other. */
  private double offset(Node.Affine affine, int channel) {
    for (OnnxNode node : model.graph().nodes()) {
      if (node.operator().equals("BatchNormalization") && node.outputs().contains(affine.name())) {
        double bias = constant(node.inputs().get(2)).real(channel);
        double mean = constant(node.inputs().get(3)).real(channel);
        return Math.abs(bias) + Math.abs(affine.factors().get(channel) * mean);
      }
    }
    return Math.abs(affine.offsets().get(channel));
  }

  private OnnxTensor constant(String name) {
    return model.graph().initializers().stream()
        .filter(tensor -> tensor.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private double of(Node.Concat concat, int place, int channel) {
    int first = 0;
    for (String part : concat.inputs()) {
      int channels = graph.node(part).shape().channels();
      if (channel < first + channels) {
        return of(part, place / concat.shape().channels() * channels + channel - first);
      }
      first += channels;
    }
    throw new AssertionError("channel " + channel + " of " + concat);
  }

  private double of(Node.Convolve node, int place) {
    QuantizedWeights weights = node.weights();
    TensorShape in = graph.node(node.input()).shape();
    int filter = place % node.shape().channels();
    int first = filter / (weights.filters() / node.groups()) * weights.channels();
    int pixel = place / node.shape().channels();
    Window window =
        new Window(weights.kernelHeight(), weights.kernelWidth(), node.strideY(), node.strideX());
    int top = pixel / node.shape().width() * window.strideY() - node.padding().top();
    int left = pixel % node.shape().width() * window.strideX() - node.padding().left();
    double sum = 0;
    for (int tap = 0; tap < weights.taps(); tap++) {
      int y = top + tap / weights.channels() / weights.kernelWidth();
      int x = left + tap / weights.channels() % weights.kernelWidth();
      if (y >= 0 && y < in.height() && x >= 0 && x < in.width()) {
        sum +=
            Math.abs(weights.real(filter, tap))
                * of(node.input(), in.index(y, x, first + tap % weights.channels()));
      }
    }
    return sum;
  }

  /** The elements that an element of a pooling is made of. */
  static List<Integer> window(QuantizedGraph graph, Node.MaxPool pool, int place) {
    return window(
        graph.node(pool.input()).shape(), pool.shape(), pool.window(), pool.padding(), place);
  }

  private static List<Integer> window(QuantizedGraph graph, Node.AveragePool pool, int place) {
    return window(
        graph.node(pool.input()).shape(), pool.shape(), pool.window(), pool.padding(), place);
  }

  private static List<Integer> window(
      TensorShape in, TensorShape out, Window window, Padding padding, int place) {
    int pixel = place / out.channels();
    int top = pixel / out.width() * window.strideY() - padding.top();
    int left = pixel % out.width() * window.strideX() - padding.left();
    List<Integer> places = new ArrayList<>();
    for (int y = Math.max(0, top); y < Math.min(in.height(), top + window.height()); y++) {
      for (int x = Math.max(0, left); x < Math.min(in.width(), left + window.width()); x++) {
        places.add(in.index(y, x, place % out.channels()));
      }
    }
    return places;
  }
}
