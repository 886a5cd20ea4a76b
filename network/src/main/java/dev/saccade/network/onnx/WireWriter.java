package dev.saccade.network.onnx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Writes the fields of one protobuf message, in the order of the calls. */
final class WireWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  byte[] toByteArray() {
    return out.toByteArray();
  }

  void integer(int field, long value) {
    tag(field, 0);
    varint(value);
  }

  void real(int field, float value) {
    tag(field, 5);
    fixed(value);
  }

  /** Nothing for the empty text, which is the default of every string field. */
  void text(int field, String value) {
    if (!value.isEmpty()) {
      element(field, value);
    }
  }

  /** An element of repeated strings, which may be empty. */
  void element(int field, String value) {
    byteArray(field, value.getBytes(StandardCharsets.UTF_8));
  }

  void byteArray(int field, byte[] value) {
    tag(field, 2);
    varint(value.length);
    out.writeBytes(value);
  }

  void message(int field, Consumer<WireWriter> content) {
    WireWriter child = new WireWriter();
    content.accept(child);
    byteArray(field, child.toByteArray());
  }

  void integers(int field, List<Long> values) {
    WireWriter packed = new WireWriter();
    values.forEach(packed::varint);
    byteArray(field, packed.toByteArray());
  }

  void reals(int field, List<Float> values) {
    WireWriter packed = new WireWriter();
    values.forEach(packed::fixed);
    byteArray(field, packed.toByteArray());
  }

  private void tag(int field, int wireType) {
    varint((long) field << 3 | wireType);
  }

  private void varint(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  private void fixed(float value) {
    int bits = Float.floatToRawIntBits(value);
    for (int shift = 0; shift < 32; shift += 8) {
      out.write(bits >> shift);
    }
  }
}
