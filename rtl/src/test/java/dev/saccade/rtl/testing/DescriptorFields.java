package dev.saccade.rtl.testing;

import dev.saccade.fabric.Descriptor;
import dev.saccade.fabric.layout.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields of a descriptor by name; those that are not put are 0. */
final class DescriptorFields {
  private final Map<String, Integer> values = new HashMap<>();

  DescriptorFields put(String field, int value) {
    Descriptor.LAYOUT.field(field);
    values.put(field, value);
    return this;
  }

  static Descriptor of(DescriptorFields fields) {
    List<Field> all = Descriptor.LAYOUT.fields().fields();
    long[] numbers = all.stream().mapToLong(f -> fields.values.getOrDefault(f.name(), 0)).toArray();
    return Descriptor.LAYOUT.decode(Descriptor.LAYOUT.fields().encode(numbers), 0);
  }
}
