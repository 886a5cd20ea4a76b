package dev.saccade.network.model;

import dev.saccade.network.integer.InvalidNetworkException;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.onnx.ElementType;
import dev.saccade.network.onnx.OnnxException;
import dev.saccade.network.onnx.OnnxGraph;
import dev.saccade.network.onnx.OnnxModel;
import dev.saccade.network.onnx.OnnxNode;
import dev.saccade.network.onnx.OnnxTensor;
import dev.saccade.network.onnx.OnnxValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Imports QONNX and QDQ / QCDQ models.
 *
 * <p>Node by node: constants are computed, shapes follow from the operands, layouts are resolved
 * (results are always rows, columns, channels), and each supported operator becomes one or two
 * nodes. An input of float32 is the pixel value / 255, one of uint8 the pixel value itself.
 */
public final class OnnxImport {
  private final OnnxModel model;
  private final Scope scope;

  private OnnxImport(OnnxModel model) {
    this.model = model;
    this.scope = new Scope(model.opset());
  }

  /**
   * The graph of a model.
   *
   * @throws ModelException if it cannot be imported; the message names node, shapes and cure
   */
  public static QuantizedGraph of(OnnxModel model) {
    return new OnnxImport(model).graph();
  }

  private QuantizedGraph graph() {
    OnnxGraph graph = model.graph();
    for (OnnxTensor tensor : graph.initializers()) {
      scope.define(tensor.name(), Constant.of(tensor));
    }
    List<OnnxNode> nodes = NodeOrder.of(graph);
    input(graph, nodes);
    for (OnnxNode node : nodes) {
      run(new NodeImport(node, scope));
    }
    List<GraphOutput> outputs = new ArrayList<>();
    for (OnnxValue output : graph.outputs()) {
      if (!(scope.get(output.name()) instanceof Value value)) {
        throw new ModelException(
            "output '" + output.name() + "'",
            "it does not depend on the frame",
            "remove it from the outputs");
      }
      outputs.add(new GraphOutput(output.name(), value.node()));
    }
    return new QuantizedGraph(graph.name(), scope.needed(outputs), outputs);
  }

  /** Runs one node; whatever goes wrong names it. */
  private static void run(NodeImport in) {
    try {
      Operators.run(in);
    } catch (InvalidNetworkException | OnnxException e) {
      throw in.refuse(e.getMessage(), "export the model again");
    } catch (ModelException e) {
      throw e.getMessage().startsWith(in.node().described())
          ? e
          : in.refuse(e.getMessage(), "export the model again");
    }
  }

  private void input(OnnxGraph graph, List<OnnxNode> nodes) {
    // Files of old versions list the initializers among the inputs.
    Set<String> constants = new HashSet<>();
    graph.initializers().forEach(tensor -> constants.add(tensor.name()));
    List<OnnxValue> inputs =
        graph.inputs().stream().filter(value -> !constants.contains(value.name())).toList();
    if (inputs.size() != 1) {
      throw new ModelException(
          "graph '" + graph.name() + "'",
          "it has " + inputs.size() + " inputs: " + inputs.stream().map(OnnxValue::name).toList(),
          "a network has one input, the frame; make all others initializers");
    }
    OnnxValue input = inputs.get(0);
    String place = "input '" + input.name() + "'";
    Optional<PixelRange> range = range(input.type());
    List<Long> dims = new ArrayList<>(input.shape().orElse(List.of()));
    if (!dims.isEmpty() && dims.get(0) == OnnxValue.UNKNOWN) {
      dims.set(0, 1L);
    }
    boolean open = dims.stream().anyMatch(size -> size < 1);
    if (range.isEmpty() || open || (dims.size() != 4 && dims.size() != 2)) {
      throw new ModelException(
          place,
          "it is " + input.type() + dims + " (" + OnnxValue.UNKNOWN + " is an open size)",
          "export the model with a fixed size of [1, channels, rows, columns] or [1, features],"
              + " float32 or uint8");
    }
    Value.Order order = order(dims, input.name(), nodes);
    TensorShape shape =
        dims.size() == 2
            ? Limits.shape(1, 1, dims.get(1))
            : order == Value.Order.CHW
                ? Limits.shape(dims.get(2), dims.get(3), dims.get(1))
                : Limits.shape(dims.get(1), dims.get(2), dims.get(3));
    Node.Input node = new Node.Input(input.name(), shape, range.get());
    scope.add(node);
    scope.define(input.name(), Value.of(node, order, dims));
  }

  private static Optional<PixelRange> range(ElementType type) {
    return switch (type) {
      case FLOAT -> Optional.of(PixelRange.UNIT);
      case UINT8 -> Optional.of(PixelRange.BYTE);
      default -> Optional.empty();
    };
  }

  /** An input is NCHW, unless all that read it transpose it from NHWC. */
  private static Value.Order order(List<Long> dims, String name, List<OnnxNode> nodes) {
    List<OnnxNode> readers = nodes.stream().filter(node -> node.inputs().contains(name)).toList();
    boolean last =
        dims.size() == 4
            && !readers.isEmpty()
            && readers.stream()
                .allMatch(
                    node ->
                        node.domain().endsWith("channels_last")
                            || (node.operator().equals("Transpose")
                                && node.integers("perm", List.of())
                                    .equals(List.of(0L, 3L, 1L, 2L))));
    return last ? Value.Order.HWC : Value.Order.CHW;
  }
}
