package dev.saccade.rtl.testing;

import dev.saccade.hdl.sim.Simulation;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Drives the ports of a bundle from the record that it mirrors. */
public final class Poke {
  private Poke() {}

  /** Pokes every input below {@code prefix} that has the name of a component. */
  public static void fields(Simulation simulation, String prefix, Record values) {
    Map<String, Long> byName = new TreeMap<>();
    for (RecordComponent component : values.getClass().getRecordComponents()) {
      byName.put(snake(component.getName()), read(component, values));
    }
    simulation.ports().stream()
        .filter(port -> port.input() && port.name().startsWith(prefix + "_"))
        .forEach(
            port -> {
              String name = port.name().substring(prefix.length() + 1);
              Long value = byName.get(name);
              if (value == null) {
                throw new IllegalArgumentException(
                    "no component for port " + port.name() + " among " + byName.keySet());
              }
              simulation.poke(port.name(), value);
            });
  }

  private static long read(RecordComponent component, Record values) {
    try {
      Object value = component.getAccessor().invoke(values);
      return value instanceof Boolean flag ? (flag ? 1 : 0) : ((Number) value).longValue();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String snake(String camel) {
    return Stream.of(camel.split("(?=[A-Z])", -1))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("_"));
  }
}
