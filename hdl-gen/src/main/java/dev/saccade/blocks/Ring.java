package dev.saccade.blocks;

import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;

/** Numbers that wrap at a size, which need not be a power of two. */
final class Ring {
  private Ring() {}

  /** The number after {@code number}; 0 after {@code size - 1}. */
  static UInt next(Logic m, UInt number, int size) {
    UInt next = number.plus(1);
    return powerOfTwo(size) ? next : number.eq(size - 1).mux(m.lit(number.width(), 0), next);
  }

  /** {@code (number + step) modulo size}, for {@code number < size} and {@code step <= size}. */
  static UInt plus(UInt number, UInt step, int size) {
    UInt sum = number.plusWide(step);
    UInt wrapped = sum.ge(size).mux(sum.minus(size), sum);
    return wrapped.trunc(Widths.indexBits(size));
  }

  private static boolean powerOfTwo(int size) {
    return Integer.bitCount(size) == 1;
  }
}
