package dev.saccade.hdl;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters of a module: what its record holds. */
final class Parameters {
  private Parameters() {}

  /** Names and values as text, in record order. */
  static Map<String, String> of(Hardware<?> hardware) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (RecordComponent component : components(hardware)) {
      parameters.put(component.getName(), String.valueOf(Records.get(component, hardware)));
    }
    return parameters;
  }

  /** What is wrong with them, if anything: records must be compared by value. */
  static Optional<String> illegal(Hardware<?> hardware) {
    if (hardware instanceof Record record) {
      return illegal(record);
    }
    return Optional.of(hardware.getClass().getName() + " is not a record");
  }

  private static Optional<String> illegal(Record record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Optional<String> reason = illegal(component.getName(), Records.get(component, record));
      if (reason.isPresent()) {
        return reason;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> illegal(String name, Object value) {
    if (value instanceof Integer
        || value instanceof Long
        || value instanceof Boolean
        || value instanceof String
        || value instanceof Enum<?>) {
      return Optional.empty();
    }
    if (value instanceof Record record) {
      return illegal(record);
    }
    if (value instanceof List<?> list) {
      return list.stream().flatMap(v -> illegal(name, v).stream()).findFirst();
    }
    String kind = value == null ? "null" : "of type " + value.getClass().getSimpleName();
    return Optional.of("parameter '" + name + "' is " + kind);
  }

  private static RecordComponent[] components(Hardware<?> hardware) {
    return hardware instanceof Record
        ? hardware.getClass().getRecordComponents()
        : new RecordComponent[0];
  }
}
