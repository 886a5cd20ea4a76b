package dev.saccade.network.model;

import dev.saccade.network.integer.Padding;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.onnx.OnnxAttribute;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Operators that move elements without computing. On tensors they change how the next operator sees
 * the same node; on constants they are done at once.
 */
final class ShapeOperators {
  private ShapeOperators() {}

  static void identity(NodeImport in) {
    in.give(in.item(0));
  }

  static void constant(NodeImport in) {
    OnnxAttribute value = in.node().attributes().get("value");
    OnnxAttribute number = in.node().attributes().get("value_float");
    OnnxAttribute integer = in.node().attributes().get("value_int");
    if (value instanceof OnnxAttribute.Tensor tensor) {
      in.give(Constant.of(tensor.value()));
    } else if (number instanceof OnnxAttribute.Real real) {
      in.give(Constant.of(List.of(), real.value()));
    } else if (integer instanceof OnnxAttribute.Integer64 whole) {
      in.give(Constant.of(List.of(), (double) whole.value()));
    } else if (in.node().attributes().get("value_ints")
        instanceof OnnxAttribute.Integers integers) {
      in.give(vector(integers.values()));
    } else {
      throw in.refuse("its value is of no supported kind", "use a tensor of numbers");
    }
  }

  static void flatten(NodeImport in) {
    long axis = in.node().integer("axis", 1);
    List<Long> dims = dims(in);
    long positive = axis < 0 ? axis + dims.size() : axis;
    if (positive < 0 || positive > dims.size()) {
      throw in.refuse("axis " + axis, "use axis 1");
    }
    reshape(
        in,
        List.of(
            product(dims.subList(0, (int) positive)),
            product(dims.subList((int) positive, dims.size()))));
  }

  static void reshape(NodeImport in) {
    List<Long> dims = dims(in);
    List<Long> target =
        in.has(1) ? in.constant(1, "new shape").integers() : in.node().integers("shape", List.of());
    List<Long> sizes = new ArrayList<>(target);
    int open = target.indexOf(-1L);
    for (int i = 0; i < sizes.size(); i++) {
      if (sizes.get(i) == 0 && in.node().integer("allowzero", 0) == 0 && i < dims.size()) {
        sizes.set(i, dims.get(i));
      }
    }
    if (open >= 0) {
      sizes.set(open, 1L);
      long rest = product(sizes);
      sizes.set(open, rest == 0 ? 0 : product(dims) / rest);
    }
    reshape(in, sizes);
  }

  static void unsqueeze(NodeImport in) {
    List<Long> axes = axes(in);
    List<Long> dims = new ArrayList<>(dims(in));
    int rank = dims.size() + axes.size();
    List<Long> sorted = axes.stream().map(axis -> axis < 0 ? axis + rank : axis).sorted().toList();
    for (long axis : sorted) {
      if (axis < 0 || axis > dims.size()) {
        throw in.refuse("axes " + axes + " of " + dims, "export the model again");
      }
      dims.add((int) axis, 1L);
    }
    reshape(in, dims);
  }

  static void squeeze(NodeImport in) {
    List<Long> dims = dims(in);
    boolean all = !in.has(1) && !in.node().attributes().containsKey("axes");
    List<Long> axes =
        all
            ? List.of()
            : axes(in).stream().map(axis -> axis < 0 ? axis + dims.size() : axis).toList();
    List<Long> kept = new ArrayList<>();
    for (int axis = 0; axis < dims.size(); axis++) {
      boolean dropped = all ? dims.get(axis) == 1 && axis > 0 : axes.contains((long) axis);
      if (dropped && dims.get(axis) != 1) {
        throw in.refuse("it drops axis " + axis + " of " + dims, "only sizes of 1 can be dropped");
      }
      if (!dropped) {
        kept.add(dims.get(axis));
      }
    }
    reshape(in, kept);
  }

  static void transpose(NodeImport in) {
    List<Long> dims = dims(in);
    List<Long> reversed = new ArrayList<>();
    for (long axis = 0; axis < dims.size(); axis++) {
      reversed.add(0, axis);
    }
    List<Long> order = in.node().integers("perm", reversed);
    List<Long> sorted = new ArrayList<>(order);
    Collections.sort(sorted);
    Collections.reverse(sorted);
    if (!sorted.equals(reversed)) {
      throw in.refuse("perm " + order + " of " + dims, "name each axis once");
    }
    List<Long> permuted = order.stream().map(axis -> dims.get((int) (long) axis)).toList();
    if (in.item(0) instanceof Constant constant) {
      in.give(transposed(constant, order, permuted));
    } else {
      in.give(transposed(in, in.any(0), order, permuted));
    }
  }

  static void pad(NodeImport in) {
    Value input = in.padded(0);
    List<Long> pads =
        in.has(1) ? in.constant(1, "padding").integers() : in.node().integers("pads", List.of());
    double fill = in.has(2) ? in.scalar(2, "value") : in.node().real("value", 0);
    boolean plain = in.node().text("mode", "constant").equals("constant") && fill == 0;
    boolean image = pads.size() == 8 && input.isImage(Value.Order.CHW);
    if (!plain || !image || pads.stream().anyMatch(pad -> pad < 0 || pad > 4096)) {
      throw in.refuse(
          "it pads by " + pads + " with " + fill, "pad rows and columns of an image with zeros");
    }
    if (pads.get(0) + pads.get(1) + pads.get(4) + pads.get(5) != 0) {
      throw in.refuse("it pads batch or channels", "pad rows and columns only");
    }
    Padding before = input.padding();
    in.give(
        input.withPadding(
            new Padding(
                before.top() + (int) (long) pads.get(2),
                before.left() + (int) (long) pads.get(3),
                before.bottom() + (int) (long) pads.get(6),
                before.right() + (int) (long) pads.get(7))));
  }

  static void concat(NodeImport in) {
    int count = in.node().inputs().size();
    List<Long> dims = dims(in);
    long axis = in.node().integer("axis", 1);
    int positive = (int) (axis < 0 ? axis + dims.size() : axis);
    if (positive < 0 || positive >= Math.max(1, dims.size())) {
      throw in.refuse("axis " + axis + " of " + dims, "export the model again");
    }
    if (in.item(0) instanceof Constant) {
      concatConstants(in, count);
      return;
    }
    Value first = in.value(0);
    List<String> inputs = new ArrayList<>();
    List<Long> sizes = new ArrayList<>(dims);
    long channels = 0;
    long size = 0;
    for (int i = 0; i < count; i++) {
      Value part = in.value(i);
      sizes.set(positive, part.dims().size() == dims.size() ? part.dims().get(positive) : -1);
      boolean fits =
          sizes.equals(part.dims())
              && part.isIn(first.order())
              && part.shape().withChannels(1).equals(first.shape().withChannels(1));
      if (!fits) {
        throw in.refuse("its parts differ in rows, columns or layout", "make them equal");
      }
      inputs.add(part.node());
      channels += part.shape().channels();
      size += part.dims().get(positive);
    }
    if (!joinsChannels(first, positive)) {
      throw in.refuse("it joins along axis " + axis, "only channels can be joined");
    }
    sizes.set(positive, size);
    TensorShape shape = Limits.shape(first.shape().height(), first.shape().width(), channels);
    Node made = in.emit(new Node.Concat(in.output(), inputs, shape));
    in.give(Value.of(made, first.order(), sizes));
  }

  /** Channels are joined by the outermost axis of CHW, and by the innermost one of HWC. */
  private static boolean joinsChannels(Value first, int axis) {
    List<Integer> axes = first.longDims();
    boolean channelsFirst = first.isIn(Value.Order.CHW) && first.order() == Value.Order.CHW;
    if (first.shape().pixels() == 1) {
      return axes.stream().allMatch(other -> other == axis);
    }
    return channelsFirst
        ? axis >= 1 && axes.stream().noneMatch(other -> other < axis)
        : axis == first.dims().size() - 1 && first.dims().get(axis) == first.shape().channels();
  }

  /** The dims of a tensor, as a constant: exporters compute new shapes from it. */
  static void shape(NodeImport in) {
    in.give(vector(dims(in)));
  }

  static void gather(NodeImport in) {
    Constant data = in.constant(0, "operand");
    Constant indices = in.constant(1, "list of indices");
    if (data.shape().size() != 1 || in.node().integer("axis", 0) != 0) {
      throw in.refuse("it gathers from " + data.shape(), "only sizes can be gathered");
    }
    int[] from = new int[indices.elements()];
    for (int i = 0; i < from.length; i++) {
      double index =
          indices.values().get(i) < 0
              ? indices.values().get(i) + data.elements()
              : indices.values().get(i);
      if (!(index >= 0 && index < data.elements())) {
        throw in.refuse("index " + index + " of " + data.shape(), "export the model again");
      }
      from[i] = (int) index;
    }
    in.give(data.picked(indices.shape(), from));
  }

  /** Sizes that place numbers along one axis of a tensor. */
  static List<Long> along(int axis, int rank, long size) {
    Long[] shape = new Long[rank];
    Arrays.fill(shape, 1L);
    shape[axis] = size;
    return List.of(shape);
  }

  private static void concatConstants(NodeImport in, int count) {
    List<Long> integers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Constant part = in.constant(i, "part");
      if (part.shape().size() != 1) {
        throw in.refuse(
            "it joins constants of " + part.shape(), "fold constants before the export");
      }
      integers.addAll(part.integers());
    }
    in.give(vector(integers));
  }

  private static Constant transposed(Constant constant, List<Long> order, List<Long> permuted) {
    int[] strides = new int[order.size()];
    for (int i = 0; i < strides.length; i++) {
      List<Long> inner =
          constant.shape().subList((int) (long) order.get(i) + 1, constant.shape().size());
      strides[i] = Broadcast.elements(inner);
    }
    return constant.picked(permuted, Broadcast.walk(permuted, strides));
  }

  /** Transposing sizes of 1 moves nothing; otherwise channels go from first to last or back. */
  private static Value transposed(
      NodeImport in, Value value, List<Long> order, List<Long> permuted) {
    List<Integer> before = value.longDims();
    List<Integer> after =
        order.stream().map(axis -> (int) (long) axis).filter(before::contains).toList();
    if (order.get(0) == 0 && after.equals(before)) {
      return value.withDims(value.order(), permuted);
    }
    for (Value.Order next : Value.Order.values()) {
      Value.Order now = next == Value.Order.CHW ? Value.Order.HWC : Value.Order.CHW;
      List<Long> image =
          next == Value.Order.HWC ? List.of(0L, 2L, 3L, 1L) : List.of(0L, 3L, 1L, 2L);
      if (value.isImage(now) && order.equals(image)) {
        return value.withDims(next, permuted);
      }
    }
    throw in.refuse(
        "perm " + order + " of " + value.dims(), "only NCHW to NHWC and back is supported");
  }

  private static void reshape(NodeImport in, List<Long> sizes) {
    List<Long> dims = dims(in);
    if (sizes.stream().anyMatch(size -> size < 0) || product(sizes) != product(dims)) {
      throw in.refuse("it makes " + sizes + " of " + dims, "keep the number of elements");
    }
    if (in.item(0) instanceof Constant constant) {
      in.give(constant.reshaped(sizes));
      return;
    }
    Value value = in.any(0);
    if (sizes.isEmpty()
        || !sizes.get(0).equals(dims.get(0))
        || !value.padding().equals(Padding.NONE)) {
      throw in.refuse("it makes " + sizes + " of " + dims, "keep the batch as the first dimension");
    }
    in.give(value.withDims(value.order(), sizes));
  }

  private static List<Long> axes(NodeImport in) {
    return in.has(1)
        ? in.constant(1, "list of axes").integers()
        : in.node().integers("axes", List.of());
  }

  private static List<Long> dims(NodeImport in) {
    return in.item(0) instanceof Value value ? value.dims() : ((Constant) in.item(0)).shape();
  }

  private static Constant vector(List<Long> integers) {
    return Constant.of(
        List.of((long) integers.size()),
        integers.stream().mapToDouble(Long::doubleValue).toArray());
  }

  private static long product(List<Long> sizes) {
    long product = 1;
    for (long size : sizes) {
      product = product * Math.min(size, 1L << 30);
      if (product < 0 || product > 1L << 32) {
        throw new ModelException("shape " + sizes, "it is beyond all bounds", "export it again");
      }
    }
    return product;
  }
}
