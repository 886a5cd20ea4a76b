package dev.saccade.rtl.control;

import dev.saccade.fabric.ErrorCode;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;

/**
 * Why a record is not executed.
 *
 * @param refuses it is not executed
 * @param code number of an {@link ErrorCode}; 0 if it is executed
 * @param detail depends on the code
 */
public record Refusal(Bool refuses, UInt code, UInt detail) {
  static final int CODE_BITS = 8;
  static final int DETAIL_BITS = 8;

  static Refusal none(Logic m) {
    return new Refusal(
        m.lit(false), m.lit(CODE_BITS, ErrorCode.NONE.number()), m.lit(DETAIL_BITS, 0));
  }

  /** Another reason, which counts before this one. */
  Refusal or(Logic m, Bool applies, ErrorCode other, UInt otherDetail) {
    return new Refusal(
        refuses.or(applies),
        applies.mux(m.lit(CODE_BITS, other.number()), code),
        applies.mux(otherDetail, detail));
  }
}
