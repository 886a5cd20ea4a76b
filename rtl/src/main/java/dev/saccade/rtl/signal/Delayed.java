package dev.saccade.rtl.signal;

import static dev.saccade.hdl.Types.sint;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Logic;
import dev.saccade.hdl.SInt;
import dev.saccade.hdl.UInt;
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

  /**
   * {@code value} of the cycle before. Anything after a reset: registers without one are those that
   * multiplier blocks have at their ports.
   */
  public static SInt withoutReset(Logic m, String name, SInt value) {
    SInt delayed = m.regNoReset(name, sint(value.width()));
    delayed.next(value);
    return delayed;
  }

  /** As {@link #withoutReset(Logic, String, SInt)}. */
  public static UInt withoutReset(Logic m, String name, UInt value) {
    UInt delayed = m.regNoReset(name, uint(value.width()));
    delayed.next(value);
    return delayed;
  }
}
