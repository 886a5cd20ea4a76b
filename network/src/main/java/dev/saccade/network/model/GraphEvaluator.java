package dev.saccade.network.model;

import dev.saccade.network.integer.Padding;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.integer.Window;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Computes a graph in double precision: what calibration looks at, and a check of the integers that
 * knows nothing of them.
 */
public final class GraphEvaluator {
  private final QuantizedGraph graph;
  private final Map<String, double[]> results = new HashMap<>();

  private GraphEvaluator(QuantizedGraph graph) {
    this.graph = graph;
  }

  /**
   * The results of all nodes by name, {@code [row][column][channel]}.
   *
   * @param pixels {@code [row][column][channel]}, bytes read as 0 to 255
   */
  public static Map<String, double[]> run(QuantizedGraph graph, byte[] pixels) {
    GraphEvaluator evaluator = new GraphEvaluator(graph);
    for (Node node : graph.nodes()) {
      evaluator.results.put(
          node.name(),
          node instanceof Node.Input input ? input(input, pixels) : evaluator.compute(node));
    }
    return evaluator.results;
  }

  /**
   * The result of one node.
   *
   * @param operands results of the nodes that it reads, by name
   */
  public static double[] compute(QuantizedGraph graph, Node node, Map<String, double[]> operands) {
    GraphEvaluator evaluator = new GraphEvaluator(graph);
    evaluator.results.putAll(operands);
    return evaluator.compute(node);
  }

  private static double[] input(Node.Input input, byte[] pixels) {
    if (pixels.length != input.shape().codes()) {
      throw new ModelException(
          "input '" + input.name() + "' (" + input.shape() + ")",
          pixels.length + " pixel values",
          "give " + input.shape().codes());
    }
    double[] reals = new double[pixels.length];
    for (int i = 0; i < reals.length; i++) {
      reals[i] = (pixels[i] & 0xFF) / (double) input.range().divisor();
    }
    return reals;
  }

  private double[] compute(Node node) {
    double[] input = results.get(node.inputs().get(0));
    if (node instanceof Node.Convolve convolve) {
      return convolve(convolve, input);
    }
    if (node instanceof Node.AveragePool pool) {
      return pool(pool, input, pool.window(), pool.padding(), true);
    }
    if (node instanceof Node.MaxPool pool) {
      return pool(pool, input, pool.window(), pool.padding(), false);
    }
    if (node instanceof Node.Concat concat) {
      return concat(concat);
    }
    int channels = node.shape().channels();
    double[] result = new double[input.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = element(node, input[i], i, i % channels);
    }
    return result;
  }

  private double element(Node node, double x, int index, int channel) {
    if (node instanceof Node.Affine affine) {
      return affine.factors().get(channel) * x + affine.offsets().get(channel);
    }
    if (node instanceof Node.Clamp clamp) {
      return Math.max(clamp.low(), Math.min(clamp.high(), x));
    }
    if (node instanceof Node.Quantize quantize) {
      return quantize.quantizer().apply(x);
    }
    return x + results.get(((Node.Add) node).right())[index];
  }

  private TensorShape shape(String name) {
    return graph.node(name).shape();
  }

  private double[] convolve(Node.Convolve node, double[] input) {
    QuantizedWeights weights = node.weights();
    TensorShape in = shape(node.input());
    TensorShape out = node.shape();
    double[] reals = new double[weights.filters() * weights.taps()];
    for (int i = 0; i < reals.length; i++) {
      reals[i] = weights.real(i / weights.taps(), i % weights.taps());
    }
    double[] result = new double[out.codes()];
    int filtersPerGroup = weights.filters() / node.groups();
    for (int y = 0; y < out.height(); y++) {
      for (int x = 0; x < out.width(); x++) {
        for (int f = 0; f < weights.filters(); f++) {
          double sum = 0;
          int firstChannel = f / filtersPerGroup * weights.channels();
          for (int ky = 0; ky < weights.kernelHeight(); ky++) {
            int iy = y * node.strideY() - node.padding().top() + ky;
            for (int kx = 0; kx < weights.kernelWidth(); kx++) {
              int ix = x * node.strideX() - node.padding().left() + kx;
              if (iy >= 0 && iy < in.height() && ix >= 0 && ix < in.width()) {
                int tap =
                    ((f * weights.kernelHeight() + ky) * weights.kernelWidth() + kx)
                        * weights.channels();
                int from = in.index(iy, ix, firstChannel);
                for (int c = 0; c < weights.channels(); c++) {
                  sum += reals[tap + c] * input[from + c];
                }
              }
            }
          }
          result[out.index(y, x, f)] = sum;
        }
      }
    }
    return result;
  }

  private double[] pool(
      Node node, double[] input, Window window, Padding padding, boolean average) {
    TensorShape in = shape(node.inputs().get(0));
    TensorShape out = node.shape();
    double[] result = new double[out.codes()];
    Arrays.fill(result, average ? 0 : Double.NEGATIVE_INFINITY);
    for (int i = 0; i < result.length; i++) {
      int channel = i % out.channels();
      int top = i / out.channels() / out.width() * window.strideY() - padding.top();
      int left = i / out.channels() % out.width() * window.strideX() - padding.left();
      for (int y = Math.max(0, top); y < Math.min(in.height(), top + window.height()); y++) {
        for (int x = Math.max(0, left); x < Math.min(in.width(), left + window.width()); x++) {
          double next = input[in.index(y, x, channel)];
          result[i] = average ? result[i] + next : Math.max(result[i], next);
        }
      }
      if (average) {
        result[i] /= window.height() * window.width();
      }
    }
    return result;
  }

  private double[] concat(Node.Concat node) {
    double[] result = new double[node.shape().codes()];
    int first = 0;
    for (String part : node.inputs()) {
      double[] input = results.get(part);
      int channels = shape(part).channels();
      for (int i = 0; i < input.length; i++) {
        result[i / channels * node.shape().channels() + first + i % channels] = input[i];
      }
      first += channels;
    }
    return result;
  }
}
