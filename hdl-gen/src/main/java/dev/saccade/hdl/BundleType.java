package dev.saccade.hdl;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** The type of a record of values; component {@code c} of {@code name} is called {@code name_c}. */
public final class BundleType<R extends Record> extends Type<R> {
  private final Class<R> record;
  private final List<Type<?>> components;

  BundleType(Class<R> record, List<Type<?>> components) {
    this.record = record;
    this.components = List.copyOf(components);
    if (record.getRecordComponents().length != components.size()) {
      throw new IllegalArgumentException(
          record.getSimpleName()
              + " has "
              + record.getRecordComponents().length
              + " components, but "
              + components.size()
              + " types are given");
    }
  }

  @Override
  public int width() {
    return components.stream().mapToInt(Type::width).reduce(0, Math::addExact);
  }

  @Override
  R build(String name, Leaves leaves) {
    RecordComponent[] fields = record.getRecordComponents();
    List<Object> values = new ArrayList<>();
    Class<?>[] parameters = new Class<?>[fields.length];
    for (int i = 0; i < fields.length; i++) {
      values.add(components.get(i).build(name + "_" + Records.snake(fields[i].getName()), leaves));
      parameters[i] = fields[i].getType();
    }
    try {
      Constructor<R> constructor = record.getDeclaredConstructor(parameters);
      constructor.setAccessible(true);
      return constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "the types " + components + " do not make a " + record.getSimpleName(), e);
    }
  }

  @Override
  public String toString() {
    return "bundle(" + record.getSimpleName() + ", " + components + ")";
  }
}
