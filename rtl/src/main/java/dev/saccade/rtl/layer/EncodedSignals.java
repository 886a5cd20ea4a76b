package dev.saccade.rtl.layer;

import dev.saccade.fabric.layout.Field;
import dev.saccade.fabric.layout.RecordLayout;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.SInt;
import dev.saccade.hdl.Type;
import dev.saccade.hdl.Types;
import dev.saccade.hdl.UInt;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * Bundles of signals that mirror an encoding of {@code dev.saccade.fabric}: a signal has the name,
 * width and sign of a field, so that no width is written twice. Bundles may be nested; their
 * innermost components name the fields.
 */
public final class EncodedSignals {
  private EncodedSignals() {}

  /**
   * The type of a bundle whose signals are fields of {@code layout}.
   *
   * @throws IllegalArgumentException if a component is neither a field nor a bundle of fields
   */
  public static <R extends Record> BundleType<R> type(Class<R> bundle, RecordLayout<?> layout) {
    List<Type<?>> types = new ArrayList<>();
    for (RecordComponent component : bundle.getRecordComponents()) {
      types.add(type(component, layout));
    }
    return Types.bundle(bundle, types.toArray(Type<?>[]::new));
  }

  private static Type<?> type(RecordComponent component, RecordLayout<?> layout) {
    if (component.getType().isRecord()) {
      return type(component.getType().asSubclass(Record.class), layout);
    }
    int bits = layout.field(component.getName()).bits();
    if (component.getType() == Bool.class) {
      return Types.bool();
    }
    return component.getType() == SInt.class ? Types.sint(bits) : Types.uint(bits);
  }

  /** The names of the fields that a bundle holds, in order, each once. */
  public static List<String> names(Class<? extends Record> bundle) {
    List<String> names = new ArrayList<>();
    for (RecordComponent component : bundle.getRecordComponents()) {
      if (component.getType().isRecord()) {
        names.addAll(names(component.getType().asSubclass(Record.class)));
      } else {
        names.add(component.getName());
      }
    }
    return names.stream().distinct().toList();
  }

  /** Drives each signal of a bundle with its field out of the words of an encoding. */
  public static void decode(Logic m, Record bundle, RecordLayout<?> layout, List<UInt> words) {
    for (RecordComponent component : bundle.getClass().getRecordComponents()) {
      Object signal = read(component, bundle);
      if (signal instanceof Record inner) {
        decode(m, inner, layout, words);
      } else {
        Field field = layout.field(component.getName());
        UInt bits = words.get(field.word()).bits(field.top(), field.offset());
        drive(signal, bits);
      }
    }
  }

  private static void drive(Object signal, UInt bits) {
    if (signal instanceof Bool bool) {
      bool.set(bits.asBool());
    } else if (signal instanceof SInt number) {
      number.set(bits.asSInt());
    } else {
      ((UInt) signal).set(bits);
    }
  }

  private static Object read(RecordComponent component, Record bundle) {
    try {
      return component.getAccessor().invoke(bundle);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(component + " must be readable: make it public", e);
    }
  }
}
