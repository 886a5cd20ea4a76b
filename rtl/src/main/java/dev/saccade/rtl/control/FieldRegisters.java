package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.uint;

import dev.saccade.fabric.layout.Field;
import dev.saccade.fabric.layout.RecordLayout;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Registers for fields of an encoding that arrives word by word: each field is kept from the cycle
 * after that in which its word arrives.
 */
final class FieldRegisters {
  private final Logic m;
  private final RecordLayout<?> layout;
  private final Map<String, UInt> registers = new LinkedHashMap<>();

  /**
   * @param prefix of the registers' names
   * @param fields what is kept; the other fields pass
   */
  FieldRegisters(Logic m, String prefix, RecordLayout<?> layout, List<String> fields) {
    this.m = m;
    this.layout = layout;
    for (String field : fields) {
      String name = field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
      int bits = layout.field(field).bits();
      registers.put(field, m.regNoReset(prefix + "_" + name, uint(bits)));
    }
  }

  /** Takes word {@code index} of the encoding while {@code arrives}. */
  void load(Bool arrives, UInt index, UInt data) {
    load(arrives, index, 0, List.of(data));
  }

  /** Takes some words at a time, those from {@code (index - first) * words.size()} on. */
  void load(Bool arrives, UInt index, int first, List<UInt> words) {
    registers.forEach(
        (name, register) -> {
          Field field = layout.field(name);
          UInt data = words.get(field.word() % words.size());
          m.when(
              arrives.and(index.eq(first + field.word() / words.size())),
              () -> register.next(data.bits(field.top(), field.offset())));
        });
  }

  UInt get(String field) {
    UInt found = registers.get(field);
    if (found == null) {
      throw new IllegalArgumentException("no register for field " + field);
    }
    return found;
  }

  /** A field of one bit. */
  Bool flag(String field) {
    return get(field).asBool();
  }

  /** The encoding again, for decoders; fields that are not kept are 0. */
  List<UInt> words() {
    List<UInt> words = new ArrayList<>();
    for (int word = 0; word < layout.words(); word++) {
      words.add(EncodedWord.of(m, layout, word, registers));
    }
    return words;
  }
}
