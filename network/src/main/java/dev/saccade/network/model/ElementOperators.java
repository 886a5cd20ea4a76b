package dev.saccade.network.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Operators that work element by element. */
final class ElementOperators {
  /** Digits of intermediate results that are rounded to double once at the end. */
  private static final MathContext DIGITS = new MathContext(60);

  private ElementOperators() {}

  static void add(NodeImport in) {
    if (in.isConstant(0) && in.isConstant(1)) {
      constants(in, Double::sum);
    } else if (in.isConstant(0)) {
      affine(in, in.value(1), in.constant(0, "operand"), c -> 1, c -> c);
    } else if (in.isConstant(1)) {
      affine(in, in.value(0), in.constant(1, "operand"), c -> 1, c -> c);
    } else {
      addTensors(in);
    }
  }

  static void sub(NodeImport in) {
    if (in.isConstant(0) && in.isConstant(1)) {
      constants(in, (a, b) -> a - b);
    } else if (in.isConstant(0)) {
      affine(in, in.value(1), in.constant(0, "operand"), c -> -1, c -> c);
    } else {
      affine(in, in.value(0), in.constant(1, "operand"), c -> 1, c -> -c);
    }
  }

  static void mul(NodeImport in) {
    if (in.isConstant(0) && in.isConstant(1)) {
      constants(in, (a, b) -> a * b);
    } else if (in.isConstant(0)) {
      affine(in, in.value(1), in.constant(0, "operand"), c -> c, c -> 0);
    } else {
      affine(in, in.value(0), in.constant(1, "operand"), c -> c, c -> 0);
    }
  }

  static void div(NodeImport in) {
    if (in.isConstant(0) && in.isConstant(1)) {
      constants(in, (a, b) -> a / b);
    } else {
      affine(in, in.value(0), in.constant(1, "divisor"), c -> 1 / c, c -> 0);
    }
  }

  static void neg(NodeImport in) {
    affine(in, in.value(0), Constant.of(List.of(), -1), c -> c, c -> 0);
  }

  static void relu(NodeImport in) {
    clamp(in, 0, Double.POSITIVE_INFINITY);
  }

  /** On real numbers a clamp; on integers of a quantiser its new range, as QCDQ has it. */
  static void clip(NodeImport in) {
    double low = bound(in, 1, "min", Double.NEGATIVE_INFINITY);
    double high = bound(in, 2, "max", Double.POSITIVE_INFINITY);
    if (!(low <= high)) {
      throw in.refuse("it clips to " + low + ".." + high, "give a range");
    }
    if (in.isConstant(0)) {
      in.give(clipped(in.constant(0, "operand"), low, high));
      return;
    }
    Value input = in.any(0);
    if (input.integers().isEmpty()) {
      clamp(in, low, high);
      return;
    }
    if (!(in.scope().node(input.node()) instanceof Node.Quantize quantize)) {
      throw in.refuse(
          "it clips integers that are not the result of a QuantizeLinear",
          "put the Clip right after the QuantizeLinear");
    }
    Quantizer narrower =
        quantize
            .quantizer()
            .with(
                quantize
                    .quantizer()
                    .range()
                    .intersect((long) Math.ceil(low), (long) Math.floor(high)));
    Node made =
        in.emit(new Node.Quantize(in.output(), quantize.input(), quantize.shape(), narrower));
    in.give(input.elementsOf(made).withIntegers(Optional.of(narrower)));
  }

  static void batchNormalization(NodeImport in) {
    Value input = in.value(0);
    if (in.node().integer("training_mode", 0) != 0) {
      throw in.refuse("it is in training mode", "export the model in evaluation mode");
    }
    int channels = input.shape().channels();
    List<Double> gamma = in.ofChannels(in.constant(1, "scale"), channels, "scale");
    List<Double> beta = in.ofChannels(in.constant(2, "bias"), channels, "bias");
    List<Double> mean = in.ofChannels(in.constant(3, "mean"), channels, "mean");
    List<Double> variance = in.ofChannels(in.constant(4, "variance"), channels, "variance");
    BigDecimal epsilon = new BigDecimal(in.node().real("epsilon", 1e-5f));
    List<Double> factors = new ArrayList<>();
    List<Double> offsets = new ArrayList<>();
    for (int c = 0; c < gamma.size(); c++) {
      BigDecimal spread = new BigDecimal(variance.get(c)).add(epsilon);
      if (spread.signum() <= 0) {
        throw in.refuse(
            "channel " + c + " has variance " + variance.get(c), "train or export it again");
      }
      BigDecimal factor = new BigDecimal(gamma.get(c)).divide(spread.sqrt(DIGITS), DIGITS);
      factors.add(factor.doubleValue());
      offsets.add(
          new BigDecimal(beta.get(c))
              .subtract(factor.multiply(new BigDecimal(mean.get(c))))
              .doubleValue());
    }
    give(in, input, factors, offsets);
  }

  private static void addTensors(NodeImport in) {
    Value left = in.value(0);
    Value right = in.value(1);
    boolean alike =
        left.shape().equals(right.shape())
            && left.dims().equals(right.dims())
            && left.isIn(right.order());
    if (!alike) {
      throw in.refuse(
          "it adds tensors of different shapes", "only tensors of one shape can be added");
    }
    Node made = in.emit(new Node.Add(in.output(), left.node(), right.node(), left.shape()));
    in.give(left.elementsOf(made));
  }

  private static void affine(
      NodeImport in,
      Value input,
      Constant constant,
      DoubleUnaryOperator factor,
      DoubleUnaryOperator offset) {
    List<Double> numbers = in.perChannel(constant, input);
    List<Double> factors = numbers.stream().map(factor::applyAsDouble).toList();
    List<Double> offsets = numbers.stream().map(offset::applyAsDouble).toList();
    if (factors.stream().anyMatch(number -> !Double.isFinite(number))) {
      throw in.refuse("it divides by 0", "remove the node");
    }
    give(in, input, factors, offsets);
  }

  private static void give(NodeImport in, Value input, List<Double> factors, List<Double> offsets) {
    Node made =
        in.emit(new Node.Affine(in.output(), input.node(), input.shape(), factors, offsets));
    in.give(input.elementsOf(made));
  }

  private static void clamp(NodeImport in, double low, double high) {
    Value input = in.value(0);
    Node made = in.emit(new Node.Clamp(in.output(), input.node(), input.shape(), low, high));
    in.give(input.elementsOf(made));
  }

  private static double bound(NodeImport in, int index, String attribute, double none) {
    if (in.has(index)) {
      return in.scalarOf(in.constant(index, attribute), attribute);
    }
    return in.node().attributes().containsKey(attribute) ? in.node().real(attribute, 0) : none;
  }

  private static Constant clipped(Constant constant, double low, double high) {
    double[] values = new double[constant.elements()];
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.max(low, Math.min(high, constant.values().get(i)));
    }
    return new Constant(
        constant.shape(),
        Reals.of(values),
        constant
            .declared()
            .map(range -> range.intersect((long) Math.ceil(low), (long) Math.floor(high))),
        Optional.empty());
  }

  /** Both operands known: the result is rounded to double once. */
  private static void constants(NodeImport in, DoubleBinaryOperator operator) {
    Constant left = in.constant(0, "operand");
    Constant right = in.constant(1, "operand");
    List<Long> shape = Broadcast.shape(left.shape(), right.shape());
    Reals a = left.broadcast(shape);
    Reals b = right.broadcast(shape);
    double[] results = new double[a.size()];
    for (int i = 0; i < results.length; i++) {
      results[i] = operator.applyAsDouble(a.get(i), b.get(i));
    }
    in.give(Constant.of(shape, results));
  }
}
