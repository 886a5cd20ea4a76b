package dev.saccade.network.onnx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads an AttributeProto. Old exporters leave its kind out, which then follows from its fields.
 */
final class AttributeReader {
  private static final int REAL = 1;
  private static final int INTEGER = 2;
  private static final int TEXT = 3;
  private static final int TENSOR = 4;
  private static final int REALS = 6;
  private static final int INTEGERS = 7;

  /** Elements of one attribute; the longest that mean something are a dozen sizes. */
  private static final int MOST_ELEMENTS = 100_000;

  private final WireReader in;
  private final List<Long> integers = new ArrayList<>();
  private final List<Float> reals = new ArrayList<>();
  private int kind;
  private int seen;
  private long integer;
  private float real;
  private String text = "";
  private OnnxTensor tensor;

  private AttributeReader(WireReader in) {
    this.in = in;
  }

  static void read(WireReader in, Map<String, OnnxAttribute> attributes) {
    AttributeReader reader = new AttributeReader(in);
    String name = reader.fields();
    attributes.put(name, reader.value(name));
  }

  private String fields() {
    String name = "";
    while (in.next()) {
      switch (in.field()) {
        case 1 -> name = in.text();
        case 2 -> real = saw(REAL, in.real());
        case 3 -> integer = saw(INTEGER, in.integer());
        case 4 -> text = saw(TEXT, in.text());
        case 5 -> tensor = saw(TENSOR, TensorReader.read(in.message("tensor")));
        case 7 -> in.fixed(4, bits -> add(REALS, reals, Float.intBitsToFloat((int) bits)));
        case 8 -> in.integers(value -> add(INTEGERS, integers, value));
        case 20 -> kind = (int) Math.max(0, Math.min(99, in.integer()));
        default -> in.skip();
      }
    }
    return name;
  }

  private <T> T saw(int kindOfField, T value) {
    seen = kindOfField;
    return value;
  }

  private <T> void add(int kindOfField, List<T> values, T value) {
    if (values.size() == MOST_ELEMENTS) {
      throw new OnnxException(
          in.place(), "more than " + MOST_ELEMENTS + " elements", "the file is damaged");
    }
    seen = kindOfField;
    values.add(value);
  }

  private OnnxAttribute value(String name) {
    return switch (kind == 0 ? seen : kind) {
      case REAL -> new OnnxAttribute.Real(real);
      case INTEGER -> new OnnxAttribute.Integer64(integer);
      case TEXT -> new OnnxAttribute.Text(text);
      case TENSOR -> new OnnxAttribute.Tensor(required(name));
      case REALS -> new OnnxAttribute.Reals(reals);
      case INTEGERS -> new OnnxAttribute.Integers(integers);
      default -> new OnnxAttribute.Unread(kind);
    };
  }

  private OnnxTensor required(String name) {
    if (tensor == null) {
      throw new OnnxException(
          in.place() + " '" + name + "'", "its tensor is missing", "export the model again");
    }
    return tensor;
  }
}
