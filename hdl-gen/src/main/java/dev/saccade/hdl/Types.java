package dev.saccade.hdl;

import java.util.List;

/** The types of values, for static import: {@code p.in(uint(8))}. */
public final class Types {
  private Types() {}

  /** A truth value, one bit. */
  public static BoolType bool() {
    return BoolType.INSTANCE;
  }

  /** An unsigned number of {@code width} bits, at least 1. */
  public static UIntType uint(int width) {
    return new UIntType(width);
  }

  /** A two's-complement number of {@code width} bits, at least 1. */
  public static SIntType sint(int width) {
    return new SIntType(width);
  }

  /**
   * {@code size} values of one type. A vector of 0 elements stands for no signal at all, such as
   * ports that only some parameters ask for.
   */
  public static <T> VecType<T> vec(Type<T> element, int size) {
    return new VecType<>(element, size);
  }

  /** A record of values; one type per component. The first component is at the top when packed. */
  public static <R extends Record> BundleType<R> bundle(Class<R> record, Type<?>... components) {
    return new BundleType<>(record, List.of(components));
  }
}
