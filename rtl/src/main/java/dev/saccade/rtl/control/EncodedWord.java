package dev.saccade.rtl.control;

import dev.saccade.fabric.layout.Field;
import dev.saccade.fabric.layout.RecordLayout;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A word of an encoding, made of signals for its fields. */
final class EncodedWord {
  private EncodedWord() {}

  /** Word {@code number} of 32 bits; fields without a signal are 0. */
  static UInt of(Logic m, RecordLayout<?> layout, int number, Map<String, UInt> signals) {
    List<UInt> parts = new ArrayList<>();
    for (Field field : layout.fields().fields()) {
      if (field.word() == number) {
        parts.add(0, signals.getOrDefault(field.name(), m.lit(field.bits(), 0)));
      }
    }
    return m.concat(parts).extend(32);
  }

  /** A field of the word that it stands in. */
  static UInt field(RecordLayout<?> layout, String name, UInt word) {
    Field field = layout.field(name);
    return word.bits(field.top(), field.offset());
  }
}
