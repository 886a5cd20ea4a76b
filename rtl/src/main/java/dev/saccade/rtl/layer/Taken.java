package dev.saccade.rtl.layer;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Type;

/**
 * What a stage keeps of the layer that it works at, so that another stage can work at the next. The
 * numbers with which a stage begins are used in the cycle in which it takes them, all others from
 * the cycle after that on.
 */
public final class Taken {
  private Taken() {}

  /** {@code offered} as it was when {@code take} was high for the last time. */
  public static <T> T when(Logic m, Bool take, String name, Type<T> type, T offered) {
    T kept = m.regNoReset(name, type);
    m.when(take, () -> m.next(kept, offered));
    return kept;
  }
}
