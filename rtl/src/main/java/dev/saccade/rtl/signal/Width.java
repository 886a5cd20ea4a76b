package dev.saccade.rtl.signal;

import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;

/** A number in the width that a unit computes with. */
public final class Width {
  private Width() {}

  /**
   * {@code number} in {@code bits} bits. What is above is dropped: encodings have room for the
   * largest fabric, and the compiler gives a fabric only numbers that fit, or wrap as addresses do.
   */
  public static UInt of(Logic m, int bits, UInt number) {
    if (number.width() <= bits) {
      return number.extend(bits);
    }
    m.ignore(number.bits(number.width() - 1, bits));
    return number.trunc(bits);
  }
}
