package dev.saccade.network.model;

import java.util.Locale;
import java.util.Optional;

/** Quant (also called IntQuant), BipolarQuant and Trunc of QONNX, versions 1 and 2. */
final class QonnxOperators {
  private static final int MOST_BITS = 32;

  private QonnxOperators() {}

  static void quant(NodeImport in) {
    IntegerRange range =
        range(
            in,
            in.scalar(3, "bit width"),
            in.node().integer("signed", 1) != 0,
            in.node().integer("narrow", 0) != 0);
    double zero = in.scalar(2, "zero point");
    Rounding rounding = rounding(in, in.node().text("rounding_mode", "ROUND"));
    if (in.isConstant(0)) {
      constant(in, in.constant(1, "scale"), s -> Quantizer.of(s, zero, rounding, range));
    } else {
      tensor(in, Quantizer.of(scale(in, 1), zero, rounding, range));
    }
  }

  static void bipolarQuant(NodeImport in) {
    if (in.isConstant(0)) {
      constant(in, in.constant(1, "scale"), Quantizer::bipolar);
    } else {
      tensor(in, Quantizer.bipolar(scale(in, 1)));
    }
  }

  /**
   * {@code round(round(x / scale + zero) / 2^k)}. The inner rounding only removes the error of
   * floating point from numbers that are integers; with FLOOR, half an integer is added instead,
   * which gives the same for all integers and serves numbers close to them too.
   */
  static void trunc(NodeImport in) {
    double scale = scale(in, 1);
    double zero = in.scalar(2, "zero point");
    double inputBits = in.scalar(3, "input bit width");
    boolean second = in.node().inputs().size() > 5;
    double outputBits = in.scalar(in.node().inputs().size() - 1, "output bit width");
    double outputScale = second ? scale(in, 4) : scale;
    long dropped =
        second
            ? Math.round(Math.log(outputScale / scale) / Math.log(2))
            : Math.round(inputBits - outputBits);
    if (dropped < 0 || dropped > MOST_BITS) {
      throw in.refuse("it drops " + dropped + " bits", "drop 0 to " + MOST_BITS + " bits");
    }
    double divisor = Math.scalb(1.0, (int) dropped);
    Rounding rounding = rounding(in, in.node().text("rounding_mode", "FLOOR"));
    double half = rounding == Rounding.FLOOR && dropped > 0 ? 0.5 : 0;
    Value input = in.value(0);
    boolean signed =
        second
            ? in.node().integer("signed", 1) != 0
            : RangeInference.of(in.scope(), input.node()).low() < 0;
    IntegerRange range =
        range(in, outputBits, signed, second && in.node().integer("narrow", 0) != 0);
    Quantizer quantizer =
        new Quantizer(
            scale * divisor,
            (zero + half) / divisor,
            rounding,
            range,
            outputScale,
            second ? zero / divisor : zero);
    if (!second) {
      requireNoClipping(in, input, quantizer);
    }
    tensor(in, quantizer);
  }

  /** Version 1 does not clip, so its bit width must hold whatever can come. */
  private static void requireNoClipping(NodeImport in, Value input, Quantizer quantizer) {
    RangeInference.Interval reals = RangeInference.of(in.scope(), input.node());
    double low = Math.floor(reals.low() / quantizer.scale() + quantizer.offset());
    double high = Math.floor(reals.high() / quantizer.scale() + quantizer.offset());
    if (low < quantizer.range().low() || high > quantizer.range().high()) {
      throw in.refuse(
          "its results can go from " + low + " to " + high + ", beyond its output bit width",
          "use the input and output bit widths of the tensor");
    }
  }

  private static double scale(NodeImport in, int index) {
    double scale = in.scalar(index, "scale");
    if (!(scale > 0)) {
      throw in.refuse("its scale is " + scale, "use a positive scale");
    }
    return scale;
  }

  private static IntegerRange range(NodeImport in, double bits, boolean signed, boolean narrow) {
    if (bits != Math.rint(bits) || bits < 1 || bits > MOST_BITS || (bits == 1 && narrow)) {
      throw in.refuse(
          "a bit width of " + bits + (narrow ? ", narrow" : ""), "use 1 to " + MOST_BITS + " bits");
    }
    return IntegerRange.of((int) bits, signed, narrow);
  }

  private static Rounding rounding(NodeImport in, String mode) {
    return switch (mode.toUpperCase(Locale.ROOT)) {
      case "ROUND", "HALF_EVEN" -> Rounding.HALF_EVEN;
      case "CEIL" -> Rounding.CEILING;
      case "FLOOR" -> Rounding.FLOOR;
      case "UP" -> Rounding.UP;
      case "DOWN", "ROUND_TO_ZERO" -> Rounding.DOWN;
      case "HALF_UP" -> Rounding.HALF_UP;
      case "HALF_DOWN" -> Rounding.HALF_DOWN;
      default -> throw in.refuse("rounding_mode '" + mode + "'", "use ROUND");
    };
  }

  private static void tensor(NodeImport in, Quantizer quantizer) {
    Value input = in.value(0);
    Node made = in.emit(new Node.Quantize(in.output(), input.node(), input.shape(), quantizer));
    in.give(input.elementsOf(made));
  }

  /** Makes the quantiser of a scale. */
  interface OfScale {
    Quantizer of(double scale);
  }

  /** Quantises a constant, with a scale per element if need be, and gives real numbers. */
  private static void constant(NodeImport in, Constant scale, OfScale ofScale) {
    in.give(quantized(in, scale, ofScale));
  }

  /** A constant on the grid of a quantiser, with a scale per element if need be. */
  static Constant quantized(NodeImport in, Constant scale, OfScale ofScale) {
    Constant input = in.constant(0, "operand");
    Reals scales = scale.broadcast(input.shape());
    int elements = input.elements();
    double[] values = new double[elements];
    double[] integers = new double[elements];
    double[] steps = new double[elements];
    Quantizer quantizer = ofScale.of(scales.size() == 0 ? 1 : scales.get(0));
    for (int i = 0; i < elements; i++) {
      double x = input.values().get(i);
      if (!Double.isFinite(x)) {
        throw in.refuse("element " + i + " of its constant is " + x, "train the model again");
      }
      if (i > 0 && scales.get(i) != scales.get(i - 1)) {
        quantizer = ofScale.of(scales.get(i));
      }
      integers[i] = quantizer.integer(x);
      steps[i] = quantizer.step();
      values[i] = quantizer.real((long) integers[i]);
    }
    return new Constant(
        input.shape(),
        Reals.of(values),
        Optional.empty(),
        Optional.of(
            new Constant.Grid(
                Reals.of(integers), Reals.of(steps), quantizer.zero(), quantizer.range())));
  }
}
