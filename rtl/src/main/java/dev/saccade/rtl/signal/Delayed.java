package dev.saccade.rtl.signal;

import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Value;

/** A signal as it was some cycles ago. */
public final class Delayed {
  private Delayed() {}

  /** {@code value} of {@code cycles} cycles ago, 0 after a reset; stage i is {@code name_di}. */
  public static <V extends Value> V by(Logic m, String name, int cycles, V value) {
    V delayed = value;
    for (int i = 1; i <= cycles; i++) {
      delayed = m.delay(name + "_d" + i, delayed, 0);
    }
    return delayed;
  }
}
