package dev.saccade.hdl.verilog;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which bits of a module's names its text reads, so that linters can be told of the others. */
final class ReadBits {
  private record Entry(int width, BitSet read) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Optional<ReadBits> outer;

  ReadBits() {
    this.outer = Optional.empty();
  }

  /** For a scope whose text reads names of the outer one too. */
  ReadBits(ReadBits outer) {
    this.outer = Optional.of(outer);
  }

  void declare(String name, int width) {
    entries.put(name, new Entry(width, new BitSet(width)));
  }

  void readAll(String name) {
    Entry entry = entries.get(name);
    if (entry != null) {
      entry.read().set(0, entry.width());
    } else {
      outer.ifPresent(scope -> scope.readAll(name));
    }
  }

  void read(String name, int high, int low) {
    Entry entry = entries.get(name);
    if (entry != null) {
      entry.read().set(low, high + 1);
    } else {
      outer.ifPresent(scope -> scope.read(name, high, low));
    }
  }

  /** The parts of names that nothing reads, as Verilog, in order of declaration. */
  List<String> unread() {
    List<String> parts = new ArrayList<>();
    entries.forEach((name, entry) -> addUnread(name, entry, parts));
    return parts;
  }

  private static void addUnread(String name, Entry entry, List<String> parts) {
    if (entry.read().isEmpty()) {
      parts.add(name);
      return;
    }
    int high = entry.read().previousClearBit(entry.width() - 1);
    while (high >= 0) {
      int low = entry.read().previousSetBit(high) + 1;
      parts.add(Bits.of(name, entry.width(), high, low));
      high = low == 0 ? -1 : entry.read().previousClearBit(low - 1);
    }
  }
}
