package dev.saccade.network.model;

import dev.saccade.network.onnx.OnnxGraph;
import dev.saccade.network.onnx.OnnxNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Orders the nodes of a file so that each comes after those that it reads (Kahn 1962). */
final class NodeOrder {
  private NodeOrder() {}

  /**
   * The nodes in order; ready ones in the order of the file.
   *
   * @throws ModelException if nodes form a cycle or read what nothing makes
   */
  static List<OnnxNode> of(OnnxGraph graph) {
    Set<String> made = new HashSet<>();
    graph.inputs().forEach(input -> made.add(input.name()));
    graph.initializers().forEach(tensor -> made.add(tensor.name()));
    Set<String> makeable = new HashSet<>(made);
    graph.nodes().forEach(node -> makeable.addAll(node.outputs()));

    Map<String, List<Integer>> readers = new HashMap<>();
    int[] missing = new int[graph.nodes().size()];
    Deque<Integer> ready = new ArrayDeque<>();
    for (int i = 0; i < missing.length; i++) {
      for (String input : new HashSet<>(graph.nodes().get(i).inputs())) {
        if (!input.isEmpty() && !makeable.contains(input)) {
          throw new ModelException(
              graph.nodes().get(i).described(),
              "it reads '" + input + "', which nothing makes",
              "the file is damaged or cut, export the model again");
        }
        if (!input.isEmpty() && !made.contains(input)) {
          missing[i]++;
          readers.computeIfAbsent(input, name -> new ArrayList<>()).add(i);
        }
      }
      if (missing[i] == 0) {
        ready.add(i);
      }
    }
    return order(graph, made, readers, missing, ready);
  }

  private static List<OnnxNode> order(
      OnnxGraph graph,
      Set<String> made,
      Map<String, List<Integer>> readers,
      int[] missing,
      Deque<Integer> ready) {
    List<OnnxNode> ordered = new ArrayList<>();
    while (!ready.isEmpty()) {
      OnnxNode node = graph.nodes().get(ready.remove());
      ordered.add(node);
      for (String output : node.outputs()) {
        if (made.add(output)) {
          for (int reader : readers.getOrDefault(output, List.of())) {
            if (--missing[reader] == 0) {
              ready.add(reader);
            }
          }
        }
      }
    }
    if (ordered.size() < missing.length) {
      List<String> stuck =
          graph.nodes().stream()
              .filter(node -> !ordered.contains(node))
              .limit(5)
              .map(OnnxNode::described)
              .toList();
      throw new ModelException(
          "graph '" + graph.name() + "'",
          "these nodes form a cycle or wait for one: " + String.join(", ", stuck),
          "a network that feeds its results back must be unrolled before the export");
    }
    return ordered;
  }
}
