package dev.saccade.network.model;

import dev.saccade.network.integer.Padding;
import dev.saccade.network.integer.TensorShape;
import java.util.Collections;
import java.util.List;

/** Conv, Gemm and MatMul. Bias and factors become affine nodes of their own. */
final class ConvolutionOperators {
  private ConvolutionOperators() {}

  static void conv(NodeImport in) {
    Value.Order order = ImageWindow.order(in);
    Value input = in.padded(0);
    Constant kernel = in.constant(1, "weight tensor");
    if (!input.isImage(order) || kernel.shape().size() != 4) {
      throw in.refuse(
          "only 2-D convolutions are supported",
          "give it an image of 4 dims and weights of 4 dims");
    }
    List<Long> sizes = kernel.shape();
    long groups = in.node().integer("group", 1);
    if (groups < 1 || sizes.get(1) * groups != input.shape().channels()) {
      throw in.refuse(
          "weights " + sizes + " in " + groups + " groups do not fit the channels",
          "weights have one channel per input channel of a group");
    }
    if (sizes.get(0) % groups != 0) {
      throw in.refuse(
          sizes.get(0) + " filters in " + groups + " groups", "give each group as many filters");
    }
    ImageWindow window =
        ImageWindow.of(in, input, (int) (long) sizes.get(2), (int) (long) sizes.get(3), true);
    Padding padding = sum(in, window.padding(), input.padding());
    TensorShape shape = window.output(in, input, padding, sizes.get(0), false);
    QuantizedWeights weights = WeightImport.convolution(in, kernel);
    Node made =
        in.emit(
            new Node.Convolve(
                name(in, in.has(2)),
                input.node(),
                shape,
                weights,
                window.window().strideY(),
                window.window().strideX(),
                padding,
                (int) groups));
    Value result = input.imageOf(made, order);
    in.give(in.has(2) ? bias(in, result, in.constant(2, "bias"), 1, 1) : result);
  }

  static void gemm(NodeImport in) {
    if (in.node().integer("transA", 0) != 0) {
      throw in.refuse("its first operand is transposed", "export it with transA = 0");
    }
    boolean transposed = in.node().integer("transB", 0) != 0;
    float alpha = in.node().real("alpha", 1);
    float beta = in.node().real("beta", 1);
    boolean plain = !in.has(2) && alpha == 1;
    Value result = connect(in, in.value(0), in.constant(1, "weight tensor"), transposed, plain);
    if (!plain) {
      Constant bias = in.has(2) ? in.constant(2, "bias") : Constant.of(List.of(), 0);
      result = bias(in, result, bias, alpha, beta);
    }
    in.give(result);
  }

  static void matMul(NodeImport in) {
    in.give(connect(in, in.value(0), in.constant(1, "second operand"), false, true));
  }

  private static Value connect(
      NodeImport in, Value input, Constant weights, boolean transposed, boolean plain) {
    if (weights.shape().size() != 2) {
      throw in.refuse("weights " + weights.shape() + " are no matrix", "use 2 dims");
    }
    List<Long> dims = input.dims();
    long inputs = weights.shape().get(transposed ? 1 : 0);
    long filters = weights.shape().get(transposed ? 0 : 1);
    boolean flat = dims.size() == 2 && dims.get(1) == inputs;
    boolean pixelByPixel = input.isImage(Value.Order.HWC) && input.shape().channels() == inputs;
    if (!flat && !pixelByPixel) {
      throw in.refuse(
          "weights " + weights.shape() + " do not fit its input",
          "flatten the input to [batch, " + inputs + "]");
    }
    QuantizedWeights codes =
        flat
            ? WeightImport.connection(in, weights, input, transposed)
            : WeightImport.pixelByPixel(in, weights, transposed);
    TensorShape shape =
        flat
            ? Limits.shape(1, 1, filters)
            : Limits.shape(input.shape().height(), input.shape().width(), filters);
    Node made =
        in.emit(
            new Node.Convolve(name(in, !plain), input.node(), shape, codes, 1, 1, Padding.NONE, 1));
    return flat
        ? Value.of(made, Value.Order.CHW, List.of(dims.get(0), filters))
        : input.imageOf(made, Value.Order.HWC);
  }

  private static Value bias(
      NodeImport in, Value product, Constant bias, double alpha, double beta) {
    // A Conv's bias has one dim, which stands for channels wherever these are.
    int filters = product.shape().channels();
    boolean perFilter = bias.shape().size() == 1 && bias.elements() == filters;
    List<Double> numbers =
        perFilter ? in.ofChannels(bias, filters, "bias") : in.perChannel(bias, product);
    Node made =
        in.emit(
            new Node.Affine(
                in.output(),
                product.node(),
                product.shape(),
                Collections.nCopies(numbers.size(), alpha),
                numbers.stream().map(number -> beta * number).toList()));
    return product.elementsOf(made);
  }

  /** The convolution has the name of the ONNX value unless something is added to it. */
  private static String name(NodeImport in, boolean somethingAdded) {
    return somethingAdded ? in.output() + "/product" : in.output();
  }

  private static Padding sum(NodeImport in, Padding one, Padding other) {
    try {
      return new Padding(
          Math.addExact(one.top(), other.top()),
          Math.addExact(one.left(), other.left()),
          Math.addExact(one.bottom(), other.bottom()),
          Math.addExact(one.right(), other.right()));
    } catch (ArithmeticException e) {
      throw in.refuse("its padding is beyond all bounds", "export the model again");
    }
  }
}
