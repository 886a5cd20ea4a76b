package dev.saccade.network.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads a TensorProto, whose elements may stand in any of five fields. */
final class TensorReader {
  private static final int MOST_DIMENSIONS = 16;

  private final List<Long> shape = new ArrayList<>();
  private final WireReader in;
  private String name = "";
  private long typeNumber;
  private byte[] raw;
  private final TypedElements typed = new TypedElements();

  private TensorReader(WireReader in) {
    this.in = in;
  }

  static OnnxTensor read(WireReader in) {
    return new TensorReader(in).tensor();
  }

  private OnnxTensor tensor() {
    // The type decides how typed elements are stored and may follow them, so they wait as 64 bits.
    while (in.next()) {
      switch (in.field()) {
        case 1 -> in.integers(this::dimension);
        case 2 -> typeNumber = in.integer();
        case 4 -> in.fixed(4, typed::add);
        case 5, 7, 11 -> in.integers(typed::add);
        case 8 -> name = in.text();
        case 9 -> raw = in.byteArray();
        case 10 -> in.fixed(8, typed::add);
        case 14 -> requireInside(in.integer());
        default -> in.skip();
      }
    }
    String place = in.place() + " '" + name + "'";
    ElementType type =
        ElementType.of(typeNumber)
            .orElseThrow(
                () ->
                    new OnnxException(
                        place,
                        "elements of type " + typeNumber,
                        "use float32, or integers of 2 to 64 bits"));
    return new OnnxTensor(name, type, shape, raw != null ? raw : typed.pack(type), place);
  }

  private void dimension(long size) {
    if (shape.size() == MOST_DIMENSIONS) {
      throw new OnnxException(
          in.place(), "more than " + MOST_DIMENSIONS + " dimensions", "the file is damaged");
    }
    shape.add(size);
  }

  private void requireInside(long location) {
    if (location != 0) {
      throw new OnnxException(
          in.place() + " '" + name + "'",
          "its elements are in another file",
          "save the model in one file: onnx.save_model(model, path, save_as_external_data=False)");
    }
  }

  /** 64-bit numbers in a growing array: lists of boxed ones would take three times the room. */
  private static final class TypedElements {
    private long[] numbers = new long[8];
    private int count;

    void add(long number) {
      if (count == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * count);
      }
      numbers[count++] = number;
    }

    /** The low bytes of each number; one number of int32_data holds a byte of packed elements. */
    byte[] pack(ElementType type) {
      int size = Math.max(1, type.bits() / 8);
      ByteBuffer data = ByteBuffer.allocate(size * count).order(ByteOrder.LITTLE_ENDIAN);
      for (int i = 0; i < count; i++) {
        switch (size) {
          case 1 -> data.put((byte) numbers[i]);
          case 2 -> data.putShort((short) numbers[i]);
          case 4 -> data.putInt((int) numbers[i]);
          default -> data.putLong(numbers[i]);
        }
      }
      return data.array();
    }
  }
}
