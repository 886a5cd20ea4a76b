package dev.saccade.network.onnx;

import java.util.Optional;
import java.util.stream.Stream;

/** Types of tensor elements, with their numbers in {@code onnx.proto3}. */
public enum ElementType {
  FLOAT(1, 32, Kind.REAL),
  UINT8(2, 8, Kind.UNSIGNED),
  INT8(3, 8, Kind.SIGNED),
  UINT16(4, 16, Kind.UNSIGNED),
  INT16(5, 16, Kind.SIGNED),
  INT32(6, 32, Kind.SIGNED),
  INT64(7, 64, Kind.SIGNED),
  BOOL(9, 8, Kind.UNSIGNED),
  FLOAT16(10, 16, Kind.REAL),
  DOUBLE(11, 64, Kind.REAL),
  UINT32(12, 32, Kind.UNSIGNED),
  UINT64(13, 64, Kind.UNSIGNED),
  BFLOAT16(16, 16, Kind.REAL),
  UINT4(21, 4, Kind.UNSIGNED),
  INT4(22, 4, Kind.SIGNED),
  UINT2(25, 2, Kind.UNSIGNED),
  INT2(26, 2, Kind.SIGNED);

  /** What the bits of an element mean. */
  enum Kind {
    REAL,
    SIGNED,
    UNSIGNED
  }

  private final int number;
  private final int bits;
  private final Kind kind;

  ElementType(int number, int bits, Kind kind) {
    this.number = number;
    this.bits = bits;
    this.kind = kind;
  }

  static Optional<ElementType> of(long number) {
    return Stream.of(values()).filter(type -> type.number == number).findFirst();
  }

  int number() {
    return number;
  }

  Kind kind() {
    return kind;
  }

  /** Bits of an element; those of 2 and 4 bits are packed, the first one lowest. */
  public int bits() {
    return bits;
  }

  public boolean isReal() {
    return kind == Kind.REAL;
  }

  /** Whether integers of this type can be negative. */
  public boolean isSigned() {
    return kind == Kind.SIGNED;
  }
}
