package dev.saccade.network.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of an ONNX graph and the nodes made so far. */
final class Scope {
  private final Map<String, Item> items = new HashMap<>();
  private final Map<String, Node> nodes = new HashMap<>();
  private final List<Node> order = new ArrayList<>();
  private final Map<String, Node> reals = new HashMap<>();
  private final long opset;

  Scope(long opset) {
    this.opset = opset;
  }

  /** The version of the standard operators. */
  long opset() {
    return opset;
  }

  Item get(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new ModelException(
                    "value '" + name + "'", "nothing makes it", "export the model again"));
  }

  Optional<Item> find(String name) {
    return Optional.ofNullable(items.get(name));
  }

  void define(String name, Item item) {
    if (items.put(name, item) != null) {
      throw new ModelException(
          "value '" + name + "'", "two nodes make it", "give every result a name of its own");
    }
  }

  void add(Node node) {
    if (nodes.put(node.name(), node) != null) {
      throw new ModelException(
          "value '" + node.name() + "'", "two nodes make it", "give every result its own name");
    }
    order.add(node);
  }

  /** The node that stands for the real numbers of a quantiser's integers, if there is one yet. */
  Optional<Node> realOf(String integers) {
    return Optional.ofNullable(reals.get(integers));
  }

  void defineReal(String integers, Node node) {
    reals.put(integers, node);
  }

  /** The nodes made so far, up to one of them. */
  List<Node> upTo(String name) {
    return order.subList(0, order.indexOf(nodes.get(name)) + 1);
  }

  /** A node made so far. */
  Node node(String name) {
    return nodes.get(name);
  }

  /** The nodes that the results depend on, the input first. */
  List<Node> needed(List<GraphOutput> outputs) {
    Set<String> needed = new HashSet<>();
    outputs.forEach(output -> needed.add(output.node()));
    List<Node> kept = new ArrayList<>();
    for (int i = order.size() - 1; i >= 0; i--) {
      Node node = order.get(i);
      if (needed.contains(node.name()) || node instanceof Node.Input) {
        needed.addAll(node.inputs());
        kept.add(node);
      }
    }
    Collections.reverse(kept);
    return kept;
  }
}
