package dev.saccade.fabric.layout;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/**
 * The encoding of a record whose components are {@code int}, {@code long} or {@code boolean} and
 * carry {@link Bits}. The declaration of the record is the only place where the encoding is
 * written.
 */
public final class RecordLayout<R extends Record> {
  private final Class<R> type;
  private final FieldLayout fields;

  private RecordLayout(Class<R> type, FieldLayout fields) {
    this.type = type;
    this.fields = fields;
  }

  /** The layout of a record in words of 32 bits. */
  public static <R extends Record> RecordLayout<R> of(Class<R> type) {
    FieldLayout.Builder builder = FieldLayout.inWords(type.getSimpleName(), 32);
    for (RecordComponent component : type.getRecordComponents()) {
      Bits bits = component.getAnnotation(Bits.class);
      if (bits == null) {
        throw new IllegalArgumentException(
            type.getSimpleName() + "." + component.getName() + " has no width; give it @Bits");
      }
      builder.add(component.getName(), bits.value(), bits.signed(), bits.doc());
    }
    return new RecordLayout<>(type, builder.build());
  }

  public FieldLayout fields() {
    return fields;
  }

  /** The field of a component. */
  public Field field(String component) {
    return fields.field(component);
  }

  public int words() {
    return fields.words();
  }

  public int bytes() {
    return fields.bytes();
  }

  /**
   * The encoding of a record.
   *
   * @throws IllegalArgumentException naming the component whose value does not fit
   */
  public byte[] encode(R value) {
    return fields.encode(
        Arrays.stream(type.getRecordComponents()).mapToLong(c -> read(c, value)).toArray());
  }

  /**
   * The record that is encoded at {@code at}.
   *
   * @throws IllegalArgumentException if bytes are missing, or the record refuses the values
   */
  public R decode(byte[] encoded, int at) {
    long[] values = fields.decode(encoded, at);
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      arguments[i] = box(types[i], values[i]);
    }
    try {
      return type.getDeclaredConstructor(types).newInstance(arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refused) {
        throw refused;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " must be a public record", e);
    }
  }

  private static Object box(Class<?> type, long value) {
    if (type == boolean.class) {
      return value != 0;
    }
    if (type == int.class) {
      return Math.toIntExact(value);
    }
    return value;
  }

  private static long read(RecordComponent component, Object value) {
    try {
      Object read = component.getAccessor().invoke(value);
      return read instanceof Boolean flag ? (flag ? 1 : 0) : ((Number) read).longValue();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " must be readable", e);
    }
  }
}
