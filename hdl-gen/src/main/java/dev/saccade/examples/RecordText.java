package dev.saccade.examples;

import dev.saccade.hdl.Hardware;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes a module from the text of its record, as the first line of its Verilog has it: {@code
 * StreamFifo[width=8, depth=16]}.
 */
final class RecordText {
  private final String text;

  private RecordText(String text) {
    this.text = text;
  }

  /**
   * The module that a text describes.
   *
   * @param known the records that may be named, by their simple names
   * @throws IllegalArgumentException if there is no such record or it refuses the parameters; the
   *     message says which are right
   */
  static Hardware<?> parse(String text, Map<String, Class<? extends Hardware<?>>> known) {
    return new RecordText(text).parse(known);
  }

  private Hardware<?> parse(Map<String, Class<? extends Hardware<?>>> known) {
    int open = text.indexOf('[');
    if (open < 0 || !text.endsWith("]")) {
      throw wrong("is no record", "write NAME[parameter=value, ...]");
    }
    String name = text.substring(0, open).strip();
    Class<? extends Hardware<?>> module = known.get(name);
    if (module == null) {
      throw wrong("names no block", "there are: " + String.join(", ", known.keySet()));
    }
    List<String> given = split(text.substring(open + 1, text.length() - 1));
    RecordComponent[] components = module.getRecordComponents();
    String cure = "write " + name + shape(components);
    if (given.size() != components.length) {
      throw wrong("has " + given.size() + " parameters", cure);
    }
    Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      String[] pair = given.get(i).split("=", 2);
      if (pair.length != 2 || !pair[0].strip().equals(components[i].getName())) {
        throw wrong("has '" + given.get(i).strip() + "'", cure);
      }
      arguments[i] = value(pair[1].strip(), components[i].getGenericType(), cure);
    }
    return make(module, components, arguments);
  }

  private Hardware<?> make(
      Class<? extends Hardware<?>> module, RecordComponent[] components, Object[] arguments) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<? extends Hardware<?>> constructor = module.getDeclaredConstructor(types);
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException("'" + text + "': " + e.getCause().getMessage(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a " + module, e);
    }
  }

  private Object value(String value, Type type, String cure) {
    try {
      if (type == int.class || type == Integer.class) {
        return Integer.valueOf(value);
      }
      if (type == long.class) {
        return Long.valueOf(value);
      }
      if (type == boolean.class && (value.equals("true") || value.equals("false"))) {
        return Boolean.valueOf(value);
      }
      if (type instanceof Class<?> constants && constants.isEnum()) {
        return Arrays.stream(constants.getEnumConstants())
            .filter(constant -> constant.toString().equals(value.toUpperCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(() -> wrong("has '" + value + "'", cure));
      }
      if (type instanceof ParameterizedType list && value.startsWith("[") && value.endsWith("]")) {
        Type element = list.getActualTypeArguments()[0];
        return split(value.substring(1, value.length() - 1)).stream()
            .map(part -> value(part.strip(), element, cure))
            .toList();
      }
    } catch (NumberFormatException e) {
      throw wrong("has '" + value + "', which is no number of its type", cure);
    }
    throw wrong("has '" + value + "'", cure);
  }

  /** The parts between the commas that stand outside of brackets. */
  private static List<String> split(String list) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (c == ',' && depth == 0) {
        parts.add(list.substring(start, i));
        start = i + 1;
      }
    }
    if (!list.isBlank()) {
      parts.add(list.substring(start));
    }
    return parts;
  }

  private static String shape(RecordComponent[] components) {
    return Arrays.stream(components)
        .map(component -> component.getName() + "=" + placeholder(component.getGenericType()))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String placeholder(Type type) {
    if (type instanceof ParameterizedType) {
      return "[N, ...]";
    }
    if (type instanceof Class<?> constants && constants.isEnum()) {
      return Arrays.stream(constants.getEnumConstants())
          .map(Object::toString)
          .collect(Collectors.joining("|"));
    }
    return type == boolean.class ? "true|false" : "N";
  }

  private IllegalArgumentException wrong(String what, String cure) {
    return new IllegalArgumentException("'" + text + "' " + what + "; " + cure);
  }
}
