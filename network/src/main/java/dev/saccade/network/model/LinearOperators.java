package dev.saccade.network.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** QuantizeLinear and DequantizeLinear of ONNX; a Clip between them makes fewer than 8 bits. */
final class LinearOperators {
  private static final List<Long> SCALAR = List.of();

  private LinearOperators() {}

  /** Gives integers; the node that it makes already stands for their real numbers. */
  static void quantize(NodeImport in) {
    requireUnblocked(in);
    IntegerRange range =
        in.has(2)
            ? in.constant(2, "zero point").declared().orElseThrow(() -> realZero(in))
            : outputRange(in);
    if (in.isConstant(0)) {
      Constant input = in.constant(0, "operand");
      Constant scale = placed(in, in.constant(1, "scale"), input.shape());
      double zero = in.has(2) ? in.scalar(2, "zero point") : 0;
      Constant quantized = QonnxOperators.quantized(in, scale, s -> quantizer(s, zero, range));
      in.give(
          new Constant(
              input.shape(),
              quantized.grid().orElseThrow().integers(),
              Optional.of(range),
              Optional.empty()));
    } else {
      Value input = in.value(0);
      double scale = in.scalar(1, "scale");
      Quantizer quantizer = quantizer(scale, in.has(2) ? in.scalar(2, "zero point") : 0, range);
      Node made = in.emit(new Node.Quantize(in.output(), input.node(), input.shape(), quantizer));
      in.give(input.elementsOf(made).withIntegers(Optional.of(quantizer)));
    }
  }

  static void dequantize(NodeImport in) {
    requireUnblocked(in);
    if (in.isConstant(0)) {
      constant(in);
      return;
    }
    Value input = in.any(0);
    double scale = in.scalar(1, "scale");
    double zero = in.has(2) ? in.scalar(2, "zero point") : 0;
    if (in.scope().node(input.node()) instanceof Node.Input pixels
        && pixels.range() == PixelRange.BYTE) {
      Node made =
          in.emit(
              new Node.Affine(
                  in.output(),
                  input.node(),
                  pixels.shape(),
                  Collections.nCopies(pixels.shape().channels(), scale),
                  Collections.nCopies(pixels.shape().channels(), -zero * scale)));
      in.give(input.elementsOf(made));
      return;
    }
    Quantizer quantizer =
        input
            .integers()
            .orElseThrow(
                () ->
                    in.refuse(
                        "it reads a tensor that is no result of a QuantizeLinear",
                        "export both, or QONNX"));
    if (quantizer.step() != scale || quantizer.zero() != zero) {
      throw in.refuse(
          "its scale "
              + scale
              + " and zero point "
              + zero
              + " are not those of its"
              + " QuantizeLinear, "
              + quantizer.step()
              + " and "
              + quantizer.zero(),
          "use the same for both");
    }
    in.give(real(in, input).withIntegers(Optional.empty()));
  }

  /**
   * The quantiser under the name of its real numbers. Quantisers of ONNX Runtime give one
   * QuantizeLinear several DequantizeLinears: all of these are one node, named by the first.
   */
  private static Value real(NodeImport in, Value input) {
    if (!(in.scope().node(input.node()) instanceof Node.Quantize quantize)) {
      return input;
    }
    Node made =
        in.scope()
            .realOf(quantize.name())
            .orElseGet(
                () ->
                    in.emit(
                        new Node.Quantize(
                            in.output(),
                            quantize.input(),
                            quantize.shape(),
                            quantize.quantizer())));
    in.scope().defineReal(quantize.name(), made);
    return input.elementsOf(made);
  }

  private static void constant(NodeImport in) {
    Constant input = in.constant(0, "operand");
    IntegerRange range =
        input
            .declared()
            .orElseThrow(
                () ->
                    in.refuse("its operand holds real numbers", "store integers of up to 32 bits"));
    Reals scales = placed(in, in.constant(1, "scale"), input.shape()).broadcast(input.shape());
    double zero = in.has(2) ? in.scalar(2, "zero point") : 0;
    double[] values = new double[input.elements()];
    for (int i = 0; i < values.length; i++) {
      if (!(scales.get(i) > 0) || Double.isInfinite(scales.get(i))) {
        throw in.refuse("it has scale " + scales.get(i), "use positive finite scales");
      }
      values[i] = (input.values().get(i) - zero) * scales.get(i);
    }
    in.give(
        new Constant(
            input.shape(),
            Reals.of(values),
            Optional.empty(),
            Optional.of(new Constant.Grid(input.values(), scales, zero, range))));
  }

  /** The zero point is added after rounding, so an odd one makes halves go to odd integers. */
  private static Quantizer quantizer(double scale, double zero, IntegerRange range) {
    Rounding rounding = zero % 2 == 0 ? Rounding.HALF_EVEN : Rounding.HALF_ODD;
    return Quantizer.of(scale, zero, rounding, range);
  }

  /** A scale per index of the axis, placed along it. */
  private static Constant placed(NodeImport in, Constant scale, List<Long> shape) {
    if (scale.elements() == 1) {
      return scale.reshaped(SCALAR);
    }
    long axis = in.node().integer("axis", 1);
    long positive = axis < 0 ? axis + shape.size() : axis;
    if (positive < 0 || positive >= shape.size() || shape.get((int) positive) != scale.elements()) {
      throw in.refuse(
          scale.elements() + " scales along axis " + axis + " of " + shape,
          "give one per index of the axis, or one for all");
    }
    return scale.reshaped(ShapeOperators.along((int) positive, shape.size(), scale.elements()));
  }

  private static IntegerRange outputRange(NodeImport in) {
    return switch ((int) in.node().integer("output_dtype", 2)) {
      case 0, 2 -> IntegerRange.of(8, false, false);
      case 3 -> IntegerRange.of(8, true, false);
      case 21 -> IntegerRange.of(4, false, false);
      case 22 -> IntegerRange.of(4, true, false);
      case 25 -> IntegerRange.of(2, false, false);
      case 26 -> IntegerRange.of(2, true, false);
      default ->
          throw in.refuse(
              "output_dtype " + in.node().integer("output_dtype", 2),
              "use integers of 8 bits or less");
    };
  }

  private static void requireUnblocked(NodeImport in) {
    if (in.node().integer("block_size", 0) != 0) {
      throw in.refuse("it has scales per block", "use one scale per tensor or axis");
    }
  }

  private static ModelException realZero(NodeImport in) {
    return in.refuse("its zero point is no integer", "use int8 or uint8");
  }
}
