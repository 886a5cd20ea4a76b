package dev.saccade.network.model;

import dev.saccade.network.integer.Padding;
import dev.saccade.network.onnx.OnnxNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One ONNX node during its import: its operands, and the place for its result. */
final class NodeImport {
  private final OnnxNode node;
  private final Scope scope;

  NodeImport(OnnxNode node, Scope scope) {
    this.node = node;
    this.scope = scope;
  }

  OnnxNode node() {
    return node;
  }

  Scope scope() {
    return scope;
  }

  boolean has(int index) {
    return node.input(index).isPresent();
  }

  /** An operand of either kind. */
  Item item(int index) {
    return scope.get(
        node.input(index)
            .orElseThrow(() -> refuse("input " + index + " is missing", "export it again")));
  }

  boolean isConstant(int index) {
    return has(index) && item(index) instanceof Constant;
  }

  /** An operand that must be known now. */
  Constant constant(int index, String role) {
    if (item(index) instanceof Constant constant) {
      return constant;
    }
    throw refuse(
        "its " + role + " depends on the frame",
        "make it an initializer or the output of a Constant node");
  }

  /** An operand that must be known now, one finite number. */
  double scalar(int index, String role) {
    return scalarOf(constant(index, role), role);
  }

  /** The one finite number of a constant, all of whose elements are equal. */
  double scalarOf(Constant constant, String role) {
    Reals values = constant.values();
    if (values.size() == 0) {
      throw refuse("its " + role + " is empty", "give one number");
    }
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) != values.get(0) || !Double.isFinite(values.get(i))) {
        throw refuse(
            "its "
                + role
                + " is not one finite number, but holds "
                + values.get(i)
                + " beside "
                + values.get(0),
            "use one for the whole tensor; only weights may have one per filter");
      }
    }
    return values.get(0);
  }

  /** A tensor of real numbers. */
  Value value(int index) {
    Value value = padded(index);
    if (!value.padding().equals(Padding.NONE)) {
      throw refuse("it reads the result of a Pad", "pad only before a convolution");
    }
    return value;
  }

  /** A tensor of real numbers that may have zeros around it. */
  Value padded(int index) {
    Value value = any(index);
    if (value.integers().isPresent()) {
      throw refuse(
          "it works on the integers of a QuantizeLinear", "put the DequantizeLinear before it");
    }
    return value;
  }

  /** A tensor of real numbers or integers. */
  Value any(int index) {
    if (item(index) instanceof Value value) {
      return value;
    }
    throw refuse("input " + index + " is a constant", "fold constants before the export");
  }

  /** The name of the value that the node makes. */
  String output() {
    if (node.outputs().isEmpty()) {
      throw refuse("it has no output", "export it again");
    }
    return node.outputs().get(0);
  }

  /** Adds a node to the graph. */
  <N extends Node> N emit(N made) {
    scope.add(made);
    return made;
  }

  void give(Item item) {
    scope.define(output(), item);
  }

  /** One number per channel of a value from a constant that is broadcast to it. */
  List<Double> perChannel(Constant constant, Value value) {
    int channels = value.shape().channels();
    double[] numbers = new double[channels];
    if (constant.elements() == 1) {
      Arrays.fill(numbers, constant.values().get(0));
    } else {
      Reals all = constant.broadcast(withoutBatch(constant, value));
      boolean[] known = new boolean[channels];
      for (int i = 0; i < all.size(); i++) {
        int channel = value.channel(i);
        if (known[channel] && numbers[channel] != all.get(i)) {
          throw refuse(
              "its constant "
                  + constant.shape()
                  + " differs between the pixels of channel "
                  + channel,
              "use one number per channel");
        }
        known[channel] = true;
        numbers[channel] = all.get(i);
      }
    }
    return finite(Reals.of(numbers));
  }

  /** One number per channel from a constant that has just these. */
  List<Double> ofChannels(Constant constant, int channels, String role) {
    if (constant.elements() != channels) {
      throw refuse(
          "its " + role + " has " + constant.elements() + " elements for " + channels + " channels",
          "give one per channel");
    }
    return finite(constant.values());
  }

  private List<Double> finite(Reals numbers) {
    List<Double> result = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      if (!Double.isFinite(numbers.get(i))) {
        throw refuse("its constant holds " + numbers.get(i), "train or export the model again");
      }
      result.add(numbers.get(i));
    }
    return result;
  }

  /** The dims of a value with a batch of 1, which a constant must not have otherwise. */
  private List<Long> withoutBatch(Constant constant, Value value) {
    List<Long> dims = new ArrayList<>(value.dims());
    dims.set(0, 1L);
    if (constant.shape().size() > dims.size()) {
      throw refuse(
          "its constant " + constant.shape() + " has more dimensions than " + dims,
          "use one number per channel");
    }
    return dims;
  }

  /** An error about this node. */
  ModelException refuse(String mistake, String cure) {
    return new ModelException(place(), mistake, cure);
  }

  /** Operator, name and shapes. */
  String place() {
    List<String> shapes = new ArrayList<>();
    for (String input : node.inputs()) {
      scope.find(input).ifPresent(item -> shapes.add(text(item)));
    }
    return node.described() + " of " + String.join(", ", shapes);
  }

  private static String text(Item item) {
    return item instanceof Value value
        ? value.described()
        : "constant " + ((Constant) item).shape();
  }
}
