package dev.saccade.network.ort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.network.fold.CodeMeaning;
import dev.saccade.network.fold.FoldedNetwork;
import dev.saccade.network.integer.Convolution;
import dev.saccade.network.integer.Destination;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.Output;
import dev.saccade.network.integer.Tensor;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.model.GraphEvaluator;
import dev.saccade.network.model.Node;
import dev.saccade.network.model.QuantizedGraph;
import dev.saccade.network.model.Quantizer;
import dev.saccade.network.onnx.OnnxModel;
import dev.saccade.network.reference.Activations;
import dev.saccade.network.reference.ReferenceModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares a folded network with ONNX Runtime, layer by layer on the codes of the reference model:
 * each layer of the lowered model is fed with what the reference gives for the layer before, so
 * that one difference does not become many.
 *
 * <p>ONNX Runtime adds in float32. A code may differ only where the exact number lies close to a
 * step of the quantiser, relative to the numbers that were added.
 */
final class LayerComparison {
  /** How close to a step, relative to the largest number added, a differing code must lie. */
  static final double CLOSE = Math.scalb(1.0, -18);

  private final OnnxModel model;
  private final QuantizedGraph graph;
  private final FoldedNetwork folded;
  private final byte[] frame;
  private final String name;
  private final Map<String, double[]> reference = new LinkedHashMap<>();
  private final Map<String, double[]> exact = new HashMap<>();
  private Tally tally = new Tally(0, 0, 0, 0);

  /**
   * What was compared.
   *
   * @param different numbers whose codes differ: one that a flat part of the picture repeats counts
   *     once for a channel
   * @param farthest the largest relative distance of a differing code's number from a step
   */
  record Tally(int layers, long codes, long different, double farthest) {
    Tally plus(Tally other) {
      return new Tally(
          layers + other.layers,
          codes + other.codes,
          different + other.different,
          Math.max(farthest, other.farthest));
    }
  }

  private LayerComparison(
      OnnxModel model, QuantizedGraph graph, FoldedNetwork folded, byte[] frame, String name) {
    this.model = model;
    this.graph = graph;
    this.folded = folded;
    this.frame = frame;
    this.name = name;
  }

  /**
   * Compares all layers.
   *
   * @param name names the network in failures
   */
  static Tally of(
      OnnxModel model, QuantizedGraph graph, FoldedNetwork folded, byte[] frame, String name) {
    return new LayerComparison(model, graph, folded, frame, name).run();
  }

  private Tally run() {
    IntegerNetwork network = folded.network();
    Activations run = new ReferenceModel(network).run(frame, 0);
    collect(network, run);
    evaluate();
    Map<String, List<Long>> fed = new LinkedHashMap<>();
    Map<String, float[]> elements = new HashMap<>();
    Map<String, List<Long>> shapes = new HashMap<>();
    Map<String, double[]> given = new LinkedHashMap<>(reference);
    given.put(graph.input().name(), exact.get(graph.input().name()));
    given.forEach(
        (node, reals) -> {
          TensorShape shape = graph.node(node).shape();
          List<Long> dims =
              List.of(1L, (long) shape.channels(), (long) shape.height(), (long) shape.width());
          fed.put(node, dims);
          shapes.put(Lowering.input(node), dims);
          elements.put(Lowering.input(node), channelsFirst(reals, shape));
        });
    List<String> outputs =
        new ArrayList<>(
            reference.keySet().stream()
                .filter(node -> !(graph.node(node) instanceof Node.Input))
                .toList());
    String result = graph.outputs().get(0).name();
    boolean raw =
        network.layers().stream().anyMatch(layer -> layer.destination() == Destination.RESULT_RAW);
    if (raw) {
      outputs.add(result);
    }
    Map<String, float[]> computed = OrtRun.run(Lowering.of(model, fed, outputs), elements, shapes);
    for (String node : outputs) {
      if (reference.containsKey(node)) {
        compare(node, computed.get(node));
      }
    }
    if (raw) {
      compareRaw(network.outputs().get(0), run, computed.get(result));
    }
    return tally;
  }

  /** The real numbers of all nodes whose codes some tensors hold. */
  private void collect(IntegerNetwork network, Activations run) {
    Map<String, Integer> channelsKnown = new HashMap<>();
    for (Tensor tensor : network.tensors()) {
      CodeMeaning meaning = folded.meanings().get(0).get(tensor.id());
      boolean isNode = graph.nodes().stream().anyMatch(n -> n.name().equals(meaning.node()));
      boolean isRaw =
          network.layers().stream()
              .filter(layer -> layer.output() == tensor.id())
              .map(Convolution::destination)
              .anyMatch(Destination.RESULT_RAW::equals);
      if (!isNode || isRaw) {
        continue;
      }
      TensorShape whole = graph.node(meaning.node()).shape();
      double[] reals = reference.computeIfAbsent(meaning.node(), key -> new double[whole.codes()]);
      byte[] codes = run.codes(tensor);
      int channels = tensor.shape().channels();
      for (int k = 0; k < codes.length; k++) {
        reals[k / channels * whole.channels() + meaning.firstChannel() + k % channels] =
            meaning.real(codes[k] & 0xFF);
      }
      channelsKnown.merge(meaning.node(), channels, Integer::sum);
    }
    reference
        .keySet()
        .removeIf(node -> channelsKnown.get(node) < graph.node(node).shape().channels());
  }

  /** All nodes in double precision, each on the reference's numbers of those before it. */
  private void evaluate() {
    for (Node node : graph.nodes()) {
      if (node instanceof Node.Input input) {
        double[] pixels = new double[frame.length];
        for (int i = 0; i < pixels.length; i++) {
          pixels[i] = (frame[i] & 0xFF) / (double) input.range().divisor();
        }
        exact.put(node.name(), pixels);
      } else {
        Map<String, double[]> operands = new HashMap<>();
        for (String operand : node.inputs()) {
          operands.put(operand, reference.getOrDefault(operand, exact.get(operand)));
        }
        exact.put(node.name(), GraphEvaluator.compute(graph, node, operands));
      }
    }
  }

  private void compare(String node, float[] computed) {
    TensorShape shape = graph.node(node).shape();
    double[] expected = reference.get(node);
    float[] inOrder = channelsFirst(expected, shape);
    Set<List<Number>> different = new HashSet<>();
    double farthest = 0;
    double step = step(node);
    for (int k = 0; k < computed.length; k++) {
      if (Math.abs(computed[k] - inOrder[k]) > step / 2) {
        int channel = k / shape.pixels();
        int place = k % shape.pixels() * shape.channels() + channel;
        double distance = distance(node, place);
        assertThat((double) Math.abs(computed[k] - inOrder[k]))
            .as("%s, '%s' element %d: codes apart", name, node, k)
            .isLessThan(1.5 * step);
        assertThat(distance)
            .as(
                "%s, '%s' element %d: %s here, %s in ONNX Runtime; distance from a step",
                name, node, k, inOrder[k], computed[k])
            .isLessThan(CLOSE);
        different.add(List.of(channel, distance));
        farthest = Math.max(farthest, distance);
      }
    }
    tally = tally.plus(new Tally(1, computed.length, different.size(), farthest));
  }

  /** The distance of two codes' numbers. */
  private double step(String node) {
    return folded.meanings().get(0).stream()
        .filter(meaning -> meaning.node().equals(node))
        .findFirst()
        .orElseThrow()
        .scale();
  }

  /** Distance of the numbers behind an element from the next step, relative to what was added. */
  private double distance(String node, int place) {
    Node at = graph.node(node);
    if (at instanceof Node.Quantize quantize) {
      Quantizer quantizer = quantize.quantizer();
      double x = exact.get(quantize.input())[place] / quantizer.scale() + quantizer.offset();
      double halves =
          switch (quantizer.rounding()) {
            case FLOOR, CEILING -> Math.abs(x - Math.rint(x));
            default -> Math.abs(x + 0.5 - Math.rint(x + 0.5));
          };
      return halves
          / Math.max(
              1,
              Magnitude.of(model, graph, exact, reference, quantize.input(), place)
                  / quantizer.scale());
    }
    Node.MaxPool pool = (Node.MaxPool) at;
    double least = Double.POSITIVE_INFINITY;
    for (int inner : Magnitude.window(graph, pool, place)) {
      least = Math.min(least, distance(pool.input(), inner));
    }
    return least;
  }

  private void compareRaw(Output output, Activations run, float[] computed) {
    TensorShape shape = folded.network().tensors().get(output.tensor()).shape();
    int[] integers = run.output(output);
    for (int k = 0; k < computed.length; k++) {
      int channel = k / shape.pixels();
      int place = k % shape.pixels() * shape.channels() + channel;
      double real = output.scales().get(0).real(channel, integers[place]);
      double magnitude =
          Magnitude.of(model, graph, exact, reference, graph.outputs().get(0).node(), place);
      assertThat(Math.abs(real - computed[k]))
          .as("%s, raw element %d: %s and %s", name, k, real, computed[k])
          .isLessThan(CLOSE * Math.max(1e-6, magnitude));
    }
    tally = tally.plus(new Tally(1, computed.length, 0, 0));
  }

  private static float[] channelsFirst(double[] reals, TensorShape shape) {
    float[] elements = new float[reals.length];
    for (int k = 0; k < elements.length; k++) {
      elements[k] = (float) reals[k % shape.pixels() * shape.channels() + k / shape.pixels()];
    }
    return elements;
  }
}
