package dev.saccade.network.export;

import dev.saccade.network.onnx.ElementType;
import dev.saccade.network.onnx.OnnxAttribute;
import dev.saccade.network.onnx.OnnxNode;
import dev.saccade.network.onnx.OnnxTensor;
import java.util.ArrayList;
import java.util.List;

/** The nodes and constants written so far. */
final class GraphWriter {
  private static final long TO_FLOAT = 1;
  private static final long TO_DOUBLE = 11;

  private final List<OnnxNode> nodes = new ArrayList<>();
  private final List<OnnxTensor> constants = new ArrayList<>();

  List<OnnxNode> nodes() {
    return List.copyOf(nodes);
  }

  List<OnnxTensor> constants() {
    return List.copyOf(constants);
  }

  /** A node whose result gets a name. */
  void add(OnnxNode node) {
    nodes.add(node);
  }

  /** A standard node without attributes. */
  void add(String operator, String output, String... inputs) {
    add(OnnxNode.of(operator, List.of(inputs), output));
  }

  /** A constant of float32. */
  String reals(String name, List<Long> shape, float... values) {
    constants.add(OnnxTensor.of(name, shape, values));
    return name;
  }

  /** A scalar of float32. */
  String real(String name, double value) {
    return reals(name, List.of(), (float) value);
  }

  /** A scalar of a small integer type. */
  String integer(String name, ElementType type, long value) {
    constants.add(OnnxTensor.of(name, type, List.of(), value));
    return name;
  }

  /**
   * {@code factor * x + offset} per channel. Numbers that are no float32s are computed between two
   * Casts, in double precision, so that nothing is rounded.
   */
  void affine(String output, String input, List<Double> factors, List<Double> offsets) {
    boolean narrow = isFloat(factors) && isFloat(offsets);
    boolean scales = factors.stream().anyMatch(factor -> factor != 1);
    boolean moves = offsets.stream().anyMatch(offset -> offset != 0);
    String last = input;
    if (!narrow) {
      add(OnnxNode.of("Cast", List.of(last), output + "/double").with("to", TO_DOUBLE));
      last = output + "/double";
    }
    if (scales) {
      String result = narrow && !moves ? output : output + "/scaled";
      add("Mul", result, last, perChannel(output + "/factor", factors, narrow));
      last = result;
    }
    if (moves) {
      String result = narrow ? output : output + "/moved";
      add("Add", result, last, perChannel(output + "/offset", offsets, narrow));
      last = result;
    }
    if (!narrow) {
      add(OnnxNode.of("Cast", List.of(last), output).with("to", TO_FLOAT));
    } else if (last.equals(input)) {
      add("Identity", output, input);
    }
  }

  /** A constant of one number per channel of an NCHW tensor. */
  private String perChannel(String name, List<Double> numbers, boolean narrow) {
    List<Long> shape = List.of(1L, (long) numbers.size(), 1L, 1L);
    double[] values = numbers.stream().mapToDouble(Double::doubleValue).toArray();
    constants.add(
        narrow ? OnnxTensor.of(name, shape, floats(values)) : OnnxTensor.of(name, shape, values));
    return name;
  }

  /** The nearest float32s. */
  static float[] floats(double... numbers) {
    float[] floats = new float[numbers.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) numbers[i];
    }
    return floats;
  }

  static boolean isFloat(double number) {
    return (float) number == number;
  }

  private static boolean isFloat(List<Double> numbers) {
    return numbers.stream().allMatch(GraphWriter::isFloat);
  }

  /** An attribute of text. */
  static OnnxAttribute text(String value) {
    return new OnnxAttribute.Text(value);
  }
}
