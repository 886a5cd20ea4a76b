package dev.saccade.network.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Intervals that hold every real number a node can give, whatever the frame. Each is taken over all
 * channels, from the intervals of the operands.
 */
public final class RangeInference {
  private final Map<String, Interval> known = new HashMap<>();

  private RangeInference() {}

  /** Real numbers from {@code low} to {@code high}. */
  public record Interval(double low, double high) {
    /** The interval of {@code factor * x + offset}. */
    Interval affine(double factor, double offset) {
      double one = factor * low + offset;
      double other = factor * high + offset;
      return new Interval(Math.min(one, other), Math.max(one, other));
    }

    /** The smallest interval that holds this one and another. */
    Interval union(Interval other) {
      return new Interval(Math.min(low, other.low), Math.max(high, other.high));
    }

    Interval clamp(double lowest, double highest) {
      return new Interval(
          Math.max(lowest, Math.min(highest, low)), Math.max(lowest, Math.min(highest, high)));
    }
  }

  /** The interval of every node of a graph, by name. */
  public static Map<String, Interval> of(QuantizedGraph graph) {
    RangeInference ranges = new RangeInference();
    graph.nodes().forEach(ranges::add);
    return Map.copyOf(ranges.known);
  }

  /** The interval of a node during import. */
  static Interval of(Scope scope, String node) {
    RangeInference ranges = new RangeInference();
    scope.upTo(node).forEach(ranges::add);
    return ranges.known.get(node);
  }

  private void add(Node node) {
    known.put(node.name(), interval(node));
  }

  private Interval interval(Node node) {
    if (node instanceof Node.Input input) {
      return new Interval(0, 255.0 / input.range().divisor());
    }
    Interval input = known.get(node.inputs().get(0));
    if (node instanceof Node.Convolve convolve) {
      return convolution(convolve, input);
    }
    if (node instanceof Node.Affine affine) {
      return affine(affine, input);
    }
    if (node instanceof Node.Clamp clamp) {
      return input.clamp(clamp.low(), clamp.high());
    }
    if (node instanceof Node.Quantize quantize) {
      Quantizer quantizer = quantize.quantizer();
      return new Interval(quantizer.apply(input.low()), quantizer.apply(input.high()));
    }
    if (node instanceof Node.Add add) {
      Interval right = known.get(add.right());
      return new Interval(input.low() + right.low(), input.high() + right.high());
    }
    if (node instanceof Node.AveragePool) {
      return input.union(new Interval(0, 0));
    }
    for (String other : node.inputs()) {
      input = input.union(known.get(other));
    }
    return input;
  }

  private static Interval affine(Node.Affine affine, Interval input) {
    Interval all = input.affine(affine.factors().get(0), affine.offsets().get(0));
    for (int c = 1; c < affine.factors().size(); c++) {
      all = all.union(input.affine(affine.factors().get(c), affine.offsets().get(c)));
    }
    return all;
  }

  private static Interval convolution(Node.Convolve convolve, Interval input) {
    QuantizedWeights weights = convolve.weights();
    Interval padded = input.union(new Interval(0, 0));
    Interval all = new Interval(0, 0);
    List<Double> scales = weights.scales();
    for (int filter = 0; filter < weights.filters(); filter++) {
      double positive = 0;
      double negative = 0;
      for (int tap = 0; tap < weights.taps(); tap++) {
        double weight = weights.code(filter, tap) - weights.zeroHalves() / 2.0;
        positive += Math.max(weight, 0);
        negative += Math.min(weight, 0);
      }
      double scale = scales.get(filter);
      Interval sum =
          new Interval(
              scale * (positive * padded.low() + negative * padded.high()),
              scale * (positive * padded.high() + negative * padded.low()));
      all = all.union(sum);
    }
    return all;
  }
}
