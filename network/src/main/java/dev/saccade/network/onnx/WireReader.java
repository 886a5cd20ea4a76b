package dev.saccade.network.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * A cursor over the fields of one protobuf message within an array that it never copies.
 *
 * <p>The bytes are not trusted: every length is held against the end of its message, and messages
 * and strings are counted over the whole file, so that a small file cannot become many objects.
 * Every failure is an {@link OnnxException} that names the message by its path.
 */
final class WireReader {
  /** Messages and strings of one file; a network of a thousand layers has some ten thousand. */
  private static final int MOST_OBJECTS = 500_000;

  private static final String CURE = "the file is truncated or damaged, export it again";

  private final byte[] bytes;
  private final int end;
  private final WireReader parent;
  private final String label;
  private final int[] objects;
  private int at;
  private int field;
  private int wireType;

  private WireReader(
      byte[] bytes, int at, int end, WireReader parent, String label, int[] objects) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
    this.parent = parent;
    this.label = label;
    this.objects = objects;
  }

  /** The whole of a file. */
  static WireReader of(byte[] bytes, String label) {
    return new WireReader(bytes, 0, bytes.length, null, label, new int[1]);
  }

  /** Moves to the next field; its value must then be taken or skipped. False at the end. */
  boolean next() {
    if (at == end) {
      return false;
    }
    long tag = rawVarint();
    if (tag >>> 3 == 0 || tag >>> 3 > 536_870_911) {
      throw fail("field number " + (tag >>> 3));
    }
    field = (int) (tag >>> 3);
    wireType = (int) (tag & 7);
    return true;
  }

  int field() {
    return field;
  }

  /** An int32, int64, enum or bool. */
  long integer() {
    expect(0, "an integer");
    return rawVarint();
  }

  float real() {
    expect(5, "a float");
    return Float.intBitsToFloat((int) rawFixed(4));
  }

  String text() {
    int length = length("a string");
    try {
      CharBuffer decoded =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, at, length));
      at += length;
      return decoded.toString();
    } catch (CharacterCodingException e) {
      throw new OnnxException(place(), "field " + field + " is no UTF-8 text", CURE);
    }
  }

  /**
   * @param childLabel names the message in errors
   */
  WireReader message(String childLabel) {
    int length = length("a message");
    WireReader child = new WireReader(bytes, at, at + length, this, childLabel, objects);
    at += length;
    return child;
  }

  byte[] byteArray() {
    int length = length("bytes");
    byte[] copy = Arrays.copyOfRange(bytes, at, at + length);
    at += length;
    return copy;
  }

  /** One element of a repeated integer, or all of a packed one. */
  void integers(LongConsumer sink) {
    if (wireType == 0) {
      sink.accept(rawVarint());
      return;
    }
    WireReader packed = packed();
    while (packed.at < packed.end) {
      sink.accept(packed.rawVarint());
    }
  }

  /** Elements of a repeated float (4 bytes) or double (8 bytes), packed or not, as their bits. */
  void fixed(int size, LongConsumer sink) {
    if (wireType == (size == 4 ? 5 : 1)) {
      sink.accept(rawFixed(size));
      return;
    }
    WireReader packed = packed();
    while (packed.at < packed.end) {
      sink.accept(packed.rawFixed(size));
    }
  }

  /** Passes over the value of a field that is not needed. */
  void skip() {
    switch (wireType) {
      case 0 -> rawVarint();
      case 1 -> rawFixed(8);
      case 5 -> rawFixed(4);
      case 2 -> {
        int length = rawLength();
        at += length;
      }
      default -> throw fail("wire type " + wireType + " of field " + field);
    }
  }

  /** Where this message is, such as {@code model.onnx, graph, node 3}. */
  String place() {
    return parent == null ? label : parent.place() + ", " + label;
  }

  private WireReader packed() {
    expect(2, "packed numbers");
    int length = rawLength();
    WireReader packed = new WireReader(bytes, at, at + length, this, "field " + field, objects);
    at += length;
    return packed;
  }

  private int length(String what) {
    expect(2, what);
    if (++objects[0] > MOST_OBJECTS) {
      throw new OnnxException(
          place(),
          "the file holds more than " + MOST_OBJECTS + " parts",
          "networks for this accelerator have far fewer; check that it is the right file");
    }
    return rawLength();
  }

  private int rawLength() {
    long length = rawVarint();
    if (length < 0 || length > end - at) {
      throw fail(
          "field "
              + field
              + " claims "
              + Long.toUnsignedString(length)
              + " bytes where "
              + (end - at)
              + " are left");
    }
    return (int) length;
  }

  private long rawVarint() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      if (at == end) {
        throw fail("a number is cut off");
      }
      byte next = bytes[at++];
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw fail("a number has more than 64 bits");
  }

  private long rawFixed(int size) {
    if (end - at < size) {
      throw fail("a number is cut off");
    }
    ByteBuffer number = ByteBuffer.wrap(bytes, at, size).order(ByteOrder.LITTLE_ENDIAN);
    at += size;
    return size == 4 ? number.getInt() & 0xFFFF_FFFFL : number.getLong();
  }

  private void expect(int expected, String what) {
    if (wireType != expected) {
      throw fail("field " + field + " must be " + what + ", its wire type is " + wireType);
    }
  }

  private OnnxException fail(String mistake) {
    return new OnnxException(place(), mistake + " (byte " + at + ")", CURE);
  }
}
