package dev.saccade.rtl.control;

import dev.saccade.fabric.ErrorCode;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;

/**
 * Why a record is not executed.
 *
 * @param code number of an {@link ErrorCode}; 0 if it is executed
 * @param detail depends on the code
 */
public record Refusal(UInt code, UInt detail) {
  static Refusal none(Logic m) {
    return new Refusal(m.lit(8, ErrorCode.NONE.number()), m.lit(8, 0));
  }

  /** Another reason, which counts before this one. */
  Refusal or(Logic m, Bool applies, ErrorCode other, UInt otherDetail) {
    return new Refusal(
        applies.mux(m.lit(8, other.number()), code), applies.mux(otherDetail, detail));
  }
}
