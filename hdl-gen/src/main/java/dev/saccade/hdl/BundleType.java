package dev.saccade.hdl;

import dev.saccade.hdl.check.ProblemCode;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The type of a record of values; component {@code c} of {@code name} is called {@code name_c}. */
public final class BundleType<R extends Record> extends Type<R> {
  private final Class<R> record;
  private final List<Type<?>> components;

  BundleType(Class<R> record, List<Type<?>> components) {
    this.record = record;
    this.components = List.copyOf(components);
    int wanted = record.getRecordComponents().length;
    if (wanted != components.size()) {
      throw Source.problem(
          ProblemCode.HDL012,
          record.getSimpleName()
              + " has "
              + wanted
              + " components, but "
              + components.size()
              + " types are given",
          "give one type per component, in order");
    }
    if (wanted == 0) {
      throw Source.problem(
          ProblemCode.HDL004,
          "a bundle of " + record.getSimpleName() + ", which has no components",
          "use a record of at least 1 component");
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
      throw Source.problem(
          ProblemCode.HDL012,
          "the types " + components + " do not make a " + record.getSimpleName() + parts(fields),
          "give the types of its components, in order");
    }
  }

  private static String parts(RecordComponent[] fields) {
    return Arrays.stream(fields)
        .map(field -> field.getType().getSimpleName() + " " + field.getName())
        .collect(Collectors.joining(", ", "(", ")"));
  }

  @Override
  public String toString() {
    return "bundle(" + record.getSimpleName() + ", " + components + ")";
  }
}
