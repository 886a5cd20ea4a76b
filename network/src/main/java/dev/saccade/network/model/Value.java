package dev.saccade.network.model;

import dev.saccade.network.integer.Padding;
import dev.saccade.network.integer.TensorShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A tensor that depends on the frame: what a node makes, as ONNX sees it.
 *
 * @param node its name
 * @param shape of the node's result
 * @param order in which its elements follow each other
 * @param dims sizes as ONNX has them, batch first
 * @param integers the quantiser whose integers, not real numbers, this is: the result of a
 *     QuantizeLinear before its DequantizeLinear
 * @param padding zeros around it, which the convolution that reads it takes over
 */
record Value(
    String node,
    TensorShape shape,
    Order order,
    List<Long> dims,
    Optional<Quantizer> integers,
    Padding padding)
    implements Item {
  Value {
    dims = List.copyOf(dims);
  }

  /** Which of channels and places lie outermost. */
  enum Order {
    CHW,
    HWC
  }

  static Value of(Node node, Order order, List<Long> dims) {
    return new Value(node.name(), node.shape(), order, dims, Optional.empty(), Padding.NONE);
  }

  /** The dims of an image in an order. */
  static List<Long> dims(TensorShape shape, Order order, long batch) {
    long height = shape.height();
    long width = shape.width();
    long channels = shape.channels();
    return order == Order.CHW
        ? List.of(batch, channels, height, width)
        : List.of(batch, height, width, channels);
  }

  /** The result of a node that keeps rows, columns and channels apart as this value does. */
  Value imageOf(Node made, Order inOrder) {
    return new Value(
        made.name(),
        made.shape(),
        inOrder,
        dims(made.shape(), inOrder, dims.get(0)),
        integers,
        Padding.NONE);
  }

  /** The result of a node that changes numbers only. */
  Value elementsOf(Node made) {
    return new Value(made.name(), made.shape(), order, dims, integers, padding);
  }

  Value withDims(Order newOrder, List<Long> newDims) {
    return new Value(node, shape, newOrder, newDims, integers, padding);
  }

  Value withIntegers(Optional<Quantizer> quantizer) {
    return new Value(node, shape, order, dims, quantizer, padding);
  }

  Value withPadding(Padding zeros) {
    return new Value(node, shape, order, dims, integers, zeros);
  }

  /** Whether it is an image with dims in this order. */
  boolean isImage(Order wanted) {
    return dims.equals(dims(shape, wanted, dims.get(0))) && isIn(wanted);
  }

  /** Whether its elements follow each other in this order. */
  boolean isIn(Order wanted) {
    return order == wanted || shape.channels() == 1 || shape.pixels() == 1;
  }

  /** The channel of an element, numbered as ONNX does within one batch entry. */
  int channel(int element) {
    return order == Order.CHW ? element / shape.pixels() : element % shape.channels();
  }

  /** The place of an element in {@code [row][column][channel]}. */
  int place(int element) {
    return order == Order.CHW
        ? element % shape.pixels() * shape.channels() + element / shape.pixels()
        : element;
  }

  /** This without dims of size 1 but the batch; for each dim left, its index. */
  List<Integer> longDims() {
    List<Integer> axes = new ArrayList<>();
    for (int axis = 1; axis < dims.size(); axis++) {
      if (dims.get(axis) != 1) {
        axes.add(axis);
      }
    }
    return axes;
  }

  /** For messages. */
  String described() {
    return dims + (integers.isPresent() ? " of integers" : "");
  }
}
