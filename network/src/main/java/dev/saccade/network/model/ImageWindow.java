package dev.saccade.network.model;

import dev.saccade.network.integer.Padding;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.integer.Window;
import java.util.List;

/** The window of a convolution or pooling, from the attributes of its node. */
record ImageWindow(Window window, Padding padding) {
  private static final int LARGEST = 1 << 12;

  /** Operators of QONNX's channels-last domain work on NHWC, all others on NCHW. */
  static Value.Order order(NodeImport in) {
    return in.node().domain().endsWith("channels_last") ? Value.Order.HWC : Value.Order.CHW;
  }

  /** The window of a pooling, whose size is an attribute. */
  static ImageWindow ofPool(NodeImport in, Value input) {
    List<Long> kernel = in.node().integers("kernel_shape", List.of());
    requireTwo(in, "kernel_shape", kernel);
    return of(in, input, size(in, kernel.get(0)), size(in, kernel.get(1)), false);
  }

  /**
   * A window of known size.
   *
   * @param weighted whether an attribute kernel_shape merely repeats the size of the weights
   */
  static ImageWindow of(NodeImport in, Value input, int height, int width, boolean weighted) {
    List<Long> kernel = in.node().integers("kernel_shape", List.of((long) height, (long) width));
    if (weighted && !kernel.equals(List.of((long) height, (long) width))) {
      throw in.refuse("kernel_shape " + kernel + " is not the weights' size", "export it again");
    }
    List<Long> strides = in.node().integers("strides", List.of(1L, 1L));
    List<Long> dilations = in.node().integers("dilations", List.of(1L, 1L));
    requireTwo(in, "strides", strides);
    if (!dilations.stream().allMatch(dilation -> dilation == 1)) {
      throw in.refuse(
          "dilations " + dilations, "dilated windows are not supported, train without them");
    }
    Window window =
        new Window(
            size(in, height), size(in, width), size(in, strides.get(0)), size(in, strides.get(1)));
    return new ImageWindow(window, padding(in, input, window));
  }

  private static Padding padding(NodeImport in, Value input, Window window) {
    String auto = in.node().text("auto_pad", "NOTSET");
    TensorShape shape = input.shape();
    return switch (auto) {
      case "NOTSET" -> {
        List<Long> pads = in.node().integers("pads", List.of(0L, 0L, 0L, 0L));
        if (pads.size() != 4 || !pads.stream().allMatch(pad -> pad >= 0 && pad <= LARGEST)) {
          throw in.refuse("pads " + pads, "give four of 0 to " + LARGEST);
        }
        yield new Padding(
            (int) (long) pads.get(0),
            (int) (long) pads.get(1),
            (int) (long) pads.get(2),
            (int) (long) pads.get(3));
      }
      case "VALID" -> Padding.NONE;
      case "SAME_UPPER", "SAME_LOWER" -> {
        int rows = same(shape.height(), window.height(), window.strideY());
        int columns = same(shape.width(), window.width(), window.strideX());
        // The odd one goes to the end (UPPER) or to the beginning (LOWER).
        int extra = auto.equals("SAME_LOWER") ? 1 : 0;
        int top = (rows + extra) / 2;
        int left = (columns + extra) / 2;
        yield new Padding(top, left, rows - top, columns - left);
      }
      default -> throw in.refuse("auto_pad '" + auto + "'", "give pads");
    };
  }

  private static int same(int size, int window, int stride) {
    int outputs = (size + stride - 1) / stride;
    return Math.max(0, (outputs - 1) * stride + window - size);
  }

  /**
   * Shape of the result.
   *
   * @param ceiling whether the node counts windows that end outside of the input; such are refused
   */
  TensorShape output(NodeImport in, Value input, Padding around, long channels, boolean ceiling) {
    long rows = (long) input.shape().height() + around.top() + around.bottom() - window.height();
    long columns = (long) input.shape().width() + around.left() + around.right() - window.width();
    if (rows < 0 || columns < 0) {
      throw in.refuse(
          "the window of "
              + window.height()
              + "x"
              + window.width()
              + " is larger than the padded input",
          "use larger frames or more padding");
    }
    if (ceiling && (rows % window.strideY() != 0 || columns % window.strideX() != 0)) {
      throw in.refuse(
          "its last window reaches over the input (ceil_mode)", "use ceil_mode = 0, or pad");
    }
    return Limits.shape(rows / window.strideY() + 1, columns / window.strideX() + 1, channels);
  }

  private static int size(NodeImport in, long size) {
    if (size < 1 || size > LARGEST) {
      throw in.refuse("a window or stride of " + size, "use 1 to " + LARGEST);
    }
    return (int) size;
  }

  private static void requireTwo(NodeImport in, String attribute, List<Long> sizes) {
    if (sizes.size() != 2) {
      throw in.refuse(attribute + " " + sizes, "only 2-D windows are supported: give two sizes");
    }
  }
}
