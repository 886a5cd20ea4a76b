package dev.saccade.fabric;

import dev.saccade.fabric.layout.Field;
import dev.saccade.fabric.layout.FieldLayout;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The contract as text: the tables of {@code docs/fabric.md}, made of what encodes and decodes. */
public final class ContractTables {
  private ContractTables() {}

  /** Every encoding of a configuration, in the order of the documentation. */
  public static List<FieldLayout> layouts(FabricConfig config) {
    return Stream.concat(
            Stream.of(
                    DecisionRecord.LAYOUT,
                    ProgramEntry.LAYOUT,
                    ModeBase.LAYOUT,
                    Descriptor.LAYOUT,
                    ModeEntry.LAYOUT,
                    ResultHeader.LAYOUT,
                    Counters.LAYOUT,
                    ErrorReport.LAYOUT)
                .map(layout -> layout.fields()),
            Stream.of(ParameterWord.layout(config)))
        .toList();
  }

  /** Names, places and widths only: what must be equal on both sides. */
  static String encodings(FabricConfig config) {
    return layouts(config).stream()
        .flatMap(
            layout ->
                layout.fields().stream()
                    .map(f -> layout.name() + "." + f.name() + place(f) + f.signed()))
        .collect(Collectors.joining("\n"));
  }

  /** The tables in Markdown. */
  public static String markdown(FabricConfig config) {
    StringBuilder text = new StringBuilder();
    for (FieldLayout layout : layouts(config)) {
      text.append("\n## ").append(layout.name()).append("\n\n");
      text.append(layout.words()).append(layout.words() == 1 ? " word of " : " words of ");
      text.append(layout.wordBits()).append(" bits.\n\n");
      text.append("| field | word | bits | meaning |\n|---|---|---|---|\n");
      for (Field field : layout.fields()) {
        text.append("| `").append(field.name()).append("` | ").append(field.word()).append(" | ");
        text.append(field.top()).append(':').append(field.offset());
        text.append(field.signed() ? ", signed" : "").append(" | ");
        text.append(field.doc()).append(" |\n");
      }
    }
    text.append("\n## Memories\n\n| memory | number | bits of a word |\n|---|---|---|\n");
    for (MemoryTarget target : MemoryTarget.values()) {
      text.append("| `").append(target).append("` | ").append(target.number()).append(" | ");
      text.append(target.wordBits(config)).append(" |\n");
    }
    text.append("\n## Errors\n\n| number | code | meaning |\n|---|---|---|\n");
    for (ErrorCode code : ErrorCode.values()) {
      text.append("| ").append(code.number()).append(" | `").append(code).append("` | ");
      text.append(code.meaning()).append(" |\n");
    }
    text.append(
        "\n## Registers\n\n| address | register | writable | meaning |\n|---|---|---|---|\n");
    for (RegisterMap register : RegisterMap.values()) {
      text.append(String.format("| 0x%02x | `%s` | ", register.address(), register));
      text.append(register.writable() ? "yes" : "no").append(" | ");
      text.append(register.meaning()).append(" |\n");
    }
    return text.toString();
  }

  private static String place(Field field) {
    return "[" + field.word() + ":" + field.top() + ":" + field.offset() + "]";
  }
}
