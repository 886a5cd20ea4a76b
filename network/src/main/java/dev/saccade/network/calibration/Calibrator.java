package dev.saccade.network.calibration;

import dev.saccade.network.fold.ModeGraph;
import dev.saccade.network.model.GraphEvaluator;
import dev.saccade.network.model.IntegerRange;
import dev.saccade.network.model.ModelException;
import dev.saccade.network.model.Node;
import dev.saccade.network.model.QuantizedGraph;
import dev.saccade.network.model.QuantizedWeights;
import dev.saccade.network.model.Quantizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a mode of fewer bits from a trained graph, without training.
 *
 * <p>Weights are prefixes. Behind each convolution every channel gets back the mean and spread that
 * it has in the trained graph, which is what re-estimated batch norm does; without it 2 bits are
 * useless. Activations are quantised to as many bits as the weights, clipped where the squared
 * error on the frames is least. The frame's own quantiser stays, since modes share it.
 */
public final class Calibrator {
  /** Shares of the trained range that activations may be clipped to, tried one by one. */
  private static final int SHARES = 20;

  private final QuantizedGraph graph;
  private final int bits;
  private final Set<String> pixels = new HashSet<>();
  private final Set<String> joined = new HashSet<>();
  private final List<Map<String, double[]>> trained = new ArrayList<>();
  private final List<Map<String, double[]>> derived = new ArrayList<>();
  private final List<Node> nodes = new ArrayList<>();

  private Calibrator(QuantizedGraph graph, List<byte[]> frames, int bits) {
    this.graph = graph;
    this.bits = bits;
    for (byte[] frame : frames) {
      trained.add(GraphEvaluator.run(graph, frame));
      derived.add(new HashMap<>());
    }
    for (Node node : graph.nodes()) {
      if (node instanceof Node.Concat) {
        joined.addAll(node.inputs());
      }
    }
  }

  /**
   * The mode {@code wNaN}, marked as not trained.
   *
   * @param frames representative ones, {@code [row][column][channel]}, bytes read as 0 to 255; a
   *     dozen is enough for small networks
   * @param bits 1 to 8; layers and tensors that have fewer keep theirs
   * @throws ModelException without frames or with other bits
   */
  public static ModeGraph mode(QuantizedGraph graph, List<byte[]> frames, int bits) {
    if (frames.isEmpty() || bits < 1 || bits > 8) {
      throw new ModelException(
          "calibration of '" + graph.name() + "' to " + bits + " bits",
          "there are " + frames.size() + " frames",
          "give representative frames and 1 to 8 bits");
    }
    Calibrator calibrator = new Calibrator(graph, frames, bits);
    graph.nodes().forEach(calibrator::derive);
    QuantizedGraph made = new QuantizedGraph(graph.name(), calibrator.nodes, graph.outputs());
    return new ModeGraph("w" + bits + "a" + bits, made, false);
  }

  private void derive(Node node) {
    boolean ofPixels = pixels.containsAll(node.inputs());
    if (node instanceof Node.Input) {
      pixels.add(node.name());
      keep(node);
    } else if (ofPixels && isElement(node)) {
      if (!(node instanceof Node.Quantize)) {
        pixels.add(node.name());
      }
      compute(node);
    } else if (node instanceof Node.Convolve convolve) {
      convolve(convolve);
    } else if (node instanceof Node.Quantize quantize) {
      quantize(quantize);
    } else {
      compute(node);
    }
  }

  private static boolean isElement(Node node) {
    return node instanceof Node.Affine
        || node instanceof Node.Clamp
        || node instanceof Node.Quantize;
  }

  private void keep(Node node) {
    nodes.add(node);
    for (int i = 0; i < trained.size(); i++) {
      derived.get(i).put(node.name(), trained.get(i).get(node.name()));
    }
  }

  private void compute(Node node) {
    nodes.add(node);
    for (Map<String, double[]> results : derived) {
      results.put(node.name(), GraphEvaluator.compute(graph, node, results));
    }
  }

  /** A convolution of shorter weights, and an affine node that has the convolution's name. */
  private void convolve(Node.Convolve node) {
    QuantizedWeights weights = WeightPrefix.of(node.weights(), bits);
    String name = node.name() + "/prefix";
    Node.Convolve shorter =
        new Node.Convolve(
            name,
            node.input(),
            node.shape(),
            weights,
            node.strideY(),
            node.strideX(),
            node.padding(),
            node.groups());
    compute(shorter);
    int channels = node.shape().channels();
    ChannelStatistics now = ChannelStatistics.of(results(derived, name), channels);
    ChannelStatistics wanted = ChannelStatistics.of(results(trained, node.name()), channels);
    List<Double> factors = now.factorsTo(wanted);
    Node.Affine corrected =
        new Node.Affine(node.name(), name, node.shape(), factors, now.offsetsTo(wanted, factors));
    nodes.add(corrected);
    for (Map<String, double[]> results : derived) {
      results.put(node.name(), GraphEvaluator.compute(graph, corrected, results));
    }
  }

  private void quantize(Node.Quantize node) {
    Quantizer quantizer = node.quantizer();
    IntegerRange range = quantizer.range();
    // Signed codes of one bit would be -1 and 0, or have no zero for padding.
    int target = Math.max(bits, range.low() < 0 ? 2 : 1);
    boolean common =
        quantizer.step() == quantizer.scale() && quantizer.zero() == quantizer.offset();
    if (!common || range.bits() <= target) {
      compute(node);
      return;
    }
    IntegerRange shorter = IntegerRange.of(target, range.low() < 0, false);
    Quantizer best = null;
    double least = Double.POSITIVE_INFINITY;
    int shares = joined.contains(node.name()) ? 1 : SHARES;
    for (int share = SHARES; share > SHARES - shares; share--) {
      Quantizer next = clipped(quantizer, shorter, share / (double) SHARES);
      double error = error(node.input(), next);
      if (error < least) {
        least = error;
        best = next;
      }
    }
    compute(new Node.Quantize(node.name(), node.input(), node.shape(), best));
  }

  /** A quantiser that covers a share of the range of another with fewer integers. */
  private static Quantizer clipped(Quantizer quantizer, IntegerRange shorter, double share) {
    IntegerRange range = quantizer.range();
    double ratio = (range.high() - range.low()) / (double) (shorter.high() - shorter.low());
    double scale = (float) (quantizer.scale() * ratio * share);
    double zero = Math.rint(quantizer.zero() / ratio);
    return Quantizer.of(scale, zero, quantizer.rounding(), shorter);
  }

  private double error(String input, Quantizer quantizer) {
    double sum = 0;
    for (Map<String, double[]> results : derived) {
      for (double x : results.get(input)) {
        double error = x - quantizer.apply(x);
        sum += error * error;
      }
    }
    return sum;
  }

  private static List<double[]> results(List<Map<String, double[]>> frames, String node) {
    return frames.stream().map(results -> results.get(node)).toList();
  }
}
