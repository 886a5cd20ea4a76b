package dev.saccade.network.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A quantised network of real numbers.
 *
 * @param name for messages
 * @param nodes each after those that it reads; the first one is the input
 * @param outputs at least one
 */
public record QuantizedGraph(String name, List<Node> nodes, List<GraphOutput> outputs) {
  public QuantizedGraph {
    nodes = List.copyOf(nodes);
    outputs = List.copyOf(outputs);
    Map<String, Node> seen = new HashMap<>();
    for (Node node : nodes) {
      if (seen.isEmpty() != (node instanceof Node.Input)) {
        throw new ModelException(
            "graph '" + name + "'",
            "node '" + node.name() + "' makes it a graph without input, or with two",
            "give it one input, the frame");
      }
      if (!seen.keySet().containsAll(node.inputs()) || seen.put(node.name(), node) != null) {
        throw new ModelException(
            "graph '" + name + "'",
            "node '" + node.name() + "' reads what no node before it makes, or is there twice",
            "order the nodes and give each its own name");
      }
    }
    for (GraphOutput output : outputs) {
      if (!seen.containsKey(output.node())) {
        throw new ModelException(
            "graph '" + name + "'",
            "output '" + output.name() + "' is made by no node",
            "name a node of the graph");
      }
    }
    if (outputs.isEmpty()) {
      throw new ModelException(
          "graph '" + name + "'", "it has no output", "name what is to be computed");
    }
  }

  /** The frame. */
  public Node.Input input() {
    return (Node.Input) nodes.get(0);
  }

  /** The node of a name. */
  public Node node(String nodeName) {
    return nodes.stream().filter(node -> node.name().equals(nodeName)).findFirst().orElseThrow();
  }
}
