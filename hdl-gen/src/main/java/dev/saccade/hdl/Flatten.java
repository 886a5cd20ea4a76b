package dev.saccade.hdl;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/**
 * Walks the single signals of a value, list, stream, flow or record, in order, with their names.
 */
final class Flatten {
  private Flatten() {}

  /**
   * Calls {@code leaves} with the name and the value of each signal.
   *
   * @throws IllegalArgumentException if something else is found; the message names it
   */
  static void walk(String name, Object value, BiConsumer<String, Value> leaves) {
    if (value instanceof Value leaf) {
      leaves.accept(name, leaf);
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        walk(name + i, list.get(i), leaves);
      }
    } else if (value instanceof Stream<?> stream) {
      leaves.accept(name + "_valid", stream.valid());
      leaves.accept(name + "_ready", stream.ready());
      walk(name + "_payload", stream.payload(), leaves);
    } else if (value instanceof Flow<?> flow) {
      leaves.accept(name + "_valid", flow.valid());
      walk(name + "_payload", flow.payload(), leaves);
    } else if (value instanceof Record record) {
      components(record, c -> name + "_" + Records.snake(c), leaves);
    } else {
      throw new IllegalArgumentException(
          "component '"
              + name
              + "' is "
              + (value == null ? "null" : "a " + value.getClass().getSimpleName()));
    }
  }

  /** Walks the components of a record; {@code naming} makes their names. */
  static void components(
      Record record, UnaryOperator<String> naming, BiConsumer<String, Value> leaves) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      walk(naming.apply(component.getName()), Records.get(component, record), leaves);
    }
  }
}
