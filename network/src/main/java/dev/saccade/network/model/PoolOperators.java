package dev.saccade.network.model;

import dev.saccade.network.integer.Padding;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.integer.Window;
import java.util.List;

/** Poolings. */
final class PoolOperators {
  private PoolOperators() {}

  static void maxPool(NodeImport in) {
    Value input = image(in, in.any(0));
    if (in.node().outputs().size() > 1 && !in.node().outputs().get(1).isEmpty()) {
      throw in.refuse("it also gives the places of the maxima", "use its first output only");
    }
    ImageWindow window = ImageWindow.ofPool(in, input);
    give(
        in,
        input,
        new Node.MaxPool(
            in.output(),
            input.node(),
            shape(in, input, window),
            window.window(),
            window.padding()));
  }

  static void averagePool(NodeImport in) {
    Value input = image(in, in.value(0));
    ImageWindow window = ImageWindow.ofPool(in, input);
    boolean padded = !window.padding().equals(Padding.NONE);
    if (padded && in.node().integer("count_include_pad", 0) == 0) {
      throw in.refuse(
          "its windows at the border have fewer elements",
          "use count_include_pad = 1, or no padding");
    }
    give(
        in,
        input,
        new Node.AveragePool(
            in.output(),
            input.node(),
            shape(in, input, window),
            window.window(),
            window.padding()));
  }

  static void globalAveragePool(NodeImport in) {
    Value input = image(in, in.value(0));
    give(in, input, globalAverage(in, input));
  }

  static void globalMaxPool(NodeImport in) {
    Value input = image(in, in.any(0));
    give(
        in,
        input,
        new Node.MaxPool(in.output(), input.node(), onePixel(input), whole(input), Padding.NONE));
  }

  /** The mean over rows and columns is a global average pooling. */
  static void reduceMean(NodeImport in) {
    Value input = in.value(0);
    List<Long> axes =
        in.has(1)
            ? in.constant(1, "list of axes").integers()
            : in.node().integers("axes", List.of());
    boolean first = input.isImage(Value.Order.CHW) && isPair(axes, 2, 4);
    boolean last = input.isImage(Value.Order.HWC) && isPair(axes, 1, 4);
    if (!first && !last) {
      throw in.refuse(
          "it averages over axes " + axes, "only the mean over rows and columns is supported");
    }
    Node made = in.emit(globalAverage(in, input));
    Value.Order order = first ? Value.Order.CHW : Value.Order.HWC;
    Value result = input.imageOf(made, order);
    boolean keeps = in.node().integer("keepdims", 1) != 0;
    in.give(
        keeps
            ? result
            : result.withDims(
                order, List.of(input.dims().get(0), (long) input.shape().channels())));
  }

  private static boolean isPair(List<Long> axes, long first, int rank) {
    List<Long> positive = axes.stream().map(axis -> axis < 0 ? axis + rank : axis).toList();
    return positive.equals(List.of(first, first + 1));
  }

  private static Node globalAverage(NodeImport in, Value input) {
    return new Node.AveragePool(
        in.output(), input.node(), onePixel(input), whole(input), Padding.NONE);
  }

  private static TensorShape onePixel(Value input) {
    return new TensorShape(1, 1, input.shape().channels());
  }

  private static Window whole(Value input) {
    return new Window(input.shape().height(), input.shape().width(), 1, 1);
  }

  private static TensorShape shape(NodeImport in, Value input, ImageWindow window) {
    return window.output(
        in,
        input,
        window.padding(),
        input.shape().channels(),
        in.node().integer("ceil_mode", 0) != 0);
  }

  private static Value image(NodeImport in, Value input) {
    if (!input.isImage(ImageWindow.order(in)) || !input.padding().equals(Padding.NONE)) {
      throw in.refuse("it reads no image", "give it an image of 4 dims, without a Pad before it");
    }
    return input;
  }

  private static void give(NodeImport in, Value input, Node made) {
    in.emit(made);
    in.give(input.imageOf(made, ImageWindow.order(in)));
  }
}
