package dev.saccade.hdl;

import java.lang.reflect.RecordComponent;
import java.util.Locale;

/** Reads the components of records. */
final class Records {
  private Records() {}

  static Object get(RecordComponent component, Object record) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  /** {@code StreamFifo} and {@code streamFifo} become {@code stream_fifo}; digits stay. */
  static String snake(String camel) {
    return camel
        .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
        .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
        .toLowerCase(Locale.ROOT);
  }
}
