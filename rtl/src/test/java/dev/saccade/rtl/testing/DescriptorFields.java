package dev.saccade.rtl.testing;

import dev.saccade.fabric.Descriptor;
import dev.saccade.fabric.layout.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields of a descriptor by name; those that are not put are 0. */
public final class DescriptorFields {
  private final Map<String, Integer> values = new HashMap<>();

  DescriptorFields put(String field, int value) {
    Descriptor.LAYOUT.field(field);
    values.put(field, value);
    return this;
  }

  /** The same descriptor with its input somewhere else, as the sequencer moves a frame's. */
  public static Descriptor withInput(Descriptor layer, int inBase) {
    DescriptorFields moved = new DescriptorFields();
    List<Field> all = Descriptor.LAYOUT.fields().fields();
    long[] numbers = Descriptor.LAYOUT.fields().decode(Descriptor.LAYOUT.encode(layer), 0);
    for (int i = 0; i < numbers.length; i++) {
      moved.put(all.get(i).name(), Math.toIntExact(numbers[i]));
    }
    return of(moved.put("inBase", inBase));
  }

  static Descriptor of(DescriptorFields fields) {
    List<Field> all = Descriptor.LAYOUT.fields().fields();
    long[] numbers = all.stream().mapToLong(f -> fields.values.getOrDefault(f.name(), 0)).toArray();
    return Descriptor.LAYOUT.decode(Descriptor.LAYOUT.fields().encode(numbers), 0);
  }
}
