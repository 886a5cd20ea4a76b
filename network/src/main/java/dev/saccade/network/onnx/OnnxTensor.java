package dev.saccade.network.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/** A dense tensor of numbers, its elements as they stand in the file. Immutable. */
public final class OnnxTensor {
  /** Most elements of one tensor: 256 Mi. */
  private static final long MOST_ELEMENTS = 1L << 28;

  private final String name;
  private final ElementType type;
  private final List<Long> shape;
  private final int elements;
  private final ByteBuffer data;

  /**
   * @param data little-endian elements; those of 2 and 4 bits packed, the first one lowest
   */
  OnnxTensor(String name, ElementType type, List<Long> shape, byte[] data, String place) {
    this.name = name;
    this.type = type;
    this.shape = List.copyOf(shape);
    this.elements = elements(shape, place);
    this.data = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
    long needed = ((long) elements * type.bits() + 7) / 8;
    if (needed != data.length) {
      throw new OnnxException(
          place,
          "shape "
              + shape
              + " of "
              + type
              + " needs "
              + needed
              + " bytes, there are "
              + data.length,
          "the file is truncated or damaged, export it again");
    }
  }

  /** Float32 elements. */
  public static OnnxTensor of(String name, List<Long> shape, float... values) {
    ByteBuffer data = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    data.asFloatBuffer().put(values);
    return new OnnxTensor(name, ElementType.FLOAT, shape, data.array(), "tensor '" + name + "'");
  }

  /** Float64 elements. */
  public static OnnxTensor of(String name, List<Long> shape, double[] values) {
    ByteBuffer data = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    data.asDoubleBuffer().put(values);
    return new OnnxTensor(name, ElementType.DOUBLE, shape, data.array(), "tensor '" + name + "'");
  }

  /** Integers of any type; each must fit it. */
  public static OnnxTensor of(String name, ElementType type, List<Long> shape, long... values) {
    byte[] data = new byte[(int) (((long) values.length * type.bits() + 7) / 8)];
    int bits = type.bits();
    for (int i = 0; i < values.length; i++) {
      for (int bit = 0; bit < bits; bit++) {
        int at = i * bits + bit;
        data[at >> 3] |= (byte) ((values[i] >> bit & 1) << (at & 7));
      }
    }
    return new OnnxTensor(name, type, shape, data, "tensor '" + name + "'");
  }

  public String name() {
    return name;
  }

  public ElementType type() {
    return type;
  }

  /** Sizes, outermost first; empty for a scalar. */
  public List<Long> shape() {
    return shape;
  }

  /** Number of elements. */
  public int elements() {
    return elements;
  }

  /** The same elements under another name. */
  public OnnxTensor named(String other) {
    return new OnnxTensor(other, type, shape, data.array(), "tensor '" + other + "'");
  }

  /** An element of any type as a double: exact, but for integers beyond 2^53. */
  public double real(int index) {
    return switch (type) {
      case FLOAT -> data.getFloat(4 * index);
      case DOUBLE -> data.getDouble(8 * index);
      case FLOAT16 -> ofHalf(data.getShort(2 * index));
      case BFLOAT16 -> Float.intBitsToFloat(data.getShort(2 * index) << 16);
      default -> (double) integer(index);
    };
  }

  /** An element of an integer type; uint64 beyond 2^63 wraps. */
  public long integer(int index) {
    long bits =
        switch (type.bits()) {
          case 64 -> data.getLong(8 * index);
          case 32 -> data.getInt(4 * index);
          case 16 -> data.getShort(2 * index);
          case 8 -> data.get(index);
          default -> packed(index);
        };
    int unused = 64 - type.bits();
    return switch (type.kind()) {
      case SIGNED -> bits << unused >> unused;
      case UNSIGNED -> bits << unused >>> unused;
      case REAL ->
          throw new OnnxException(
              "tensor '" + name + "'",
              "it holds " + type + " where integers are needed",
              "store it as int64");
    };
  }

  /** Little-endian elements. */
  byte[] data() {
    return data.array();
  }

  private long packed(int index) {
    long place = (long) index * type.bits();
    return data.get((int) (place >> 3)) >> (int) (place & 7);
  }

  private static double ofHalf(short half) {
    int exponent = half >> 10 & 0x1F;
    int fraction = half & 0x3FF;
    double sign = half < 0 ? -1 : 1;
    if (exponent == 0x1F) {
      return fraction == 0 ? sign * Double.POSITIVE_INFINITY : Double.NaN;
    }
    return exponent == 0
        ? sign * Math.scalb((double) fraction, -24)
        : sign * Math.scalb((double) (fraction | 0x400), exponent - 25);
  }

  private static int elements(List<Long> shape, String place) {
    long elements = 1;
    for (long size : shape) {
      if (size < 0 || size > MOST_ELEMENTS || elements * size > MOST_ELEMENTS) {
        throw new OnnxException(
            place,
            "shape " + shape + " has a negative size or more than 2^28 elements",
            "the file is damaged, or the network is far too large for this accelerator");
      }
      elements *= size;
    }
    return (int) elements;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OnnxTensor that
        && name.equals(that.name)
        && type == that.type
        && shape.equals(that.shape)
        && Arrays.equals(data.array(), that.data.array());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(data.array());
  }

  @Override
  public String toString() {
    return "'" + name + "' " + type + shape;
  }
}
