package dev.saccade.rtl.control;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.MemoryTarget;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;
import java.util.List;

/**
 * Where the memories of PROGRAM packets lie in the one memory of 32-bit words that holds them all:
 * descriptors, mode entries, programs, slots, in this order and without gaps.
 */
public record ControlMap(FabricConfig config) {
  private static final List<MemoryTarget> ORDER =
      List.of(
          MemoryTarget.DESCRIPTORS,
          MemoryTarget.MODE_ENTRIES,
          MemoryTarget.PROGRAMS,
          MemoryTarget.SLOTS);

  /** Whether a memory lies here. */
  static boolean holds(MemoryTarget target) {
    return ORDER.contains(target);
  }

  /** The word in which a memory begins. */
  int base(MemoryTarget target) {
    int base = 0;
    for (MemoryTarget before : ORDER.subList(0, ORDER.indexOf(target))) {
      base += before.words(config);
    }
    return base;
  }

  /** Words of all memories together. */
  public int words() {
    return ORDER.stream().mapToInt(target -> target.words(config)).sum();
  }

  /** Bits of an address. */
  public int addressBits() {
    return Widths.indexBits(words());
  }

  /** The word in which a program begins. */
  int program(int number) {
    return base(MemoryTarget.PROGRAMS) + number * MemoryTarget.programWords(config);
  }

  /** The word in which a program begins; anything for one that does not exist. */
  UInt program(Logic m, UInt number) {
    UInt base = m.lit(addressBits(), 0);
    for (int i = 0; i < config.programs(); i++) {
      base = number.eq(i).mux(m.lit(addressBits(), program(i)), base);
    }
    return base;
  }
}
