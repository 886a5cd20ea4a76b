package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.uint;

import dev.saccade.fabric.DecisionRecord;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;

/**
 * Adds a region's origin to the address of a frame, {@code base += factor * addend}: a bit of the
 * factor in a cycle, the lowest first, so that no multiplier is needed.
 */
final class RegionOrigin {
  private static final int FACTOR_BITS = DecisionRecord.LAYOUT.field("originX").bits();

  private final Logic m;
  final UInt base;
  final UInt factor;
  final UInt addend;

  RegionOrigin(Logic m, int addressBits) {
    this.m = m;
    base = m.regNoReset("base", uint(addressBits));
    factor = m.regNoReset("factor", uint(FACTOR_BITS));
    addend = m.regNoReset("addend", uint(Math.max(addressBits, FACTOR_BITS)));
  }

  /** Adds the lowest bit of the factor that is left; of use in every cycle until {@link #added}. */
  void add() {
    factor.next(factor.shr(1).extend(FACTOR_BITS));
    addend.next(addend.shl(1).trunc(addend.width()));
    m.when(factor.bit(0), () -> base.next(base.plus(addend.trunc(base.width()))));
  }

  /** Whether the factor is larger than it may be, while the addend is the largest one. */
  Bool isOver() {
    return factor.gt(addend.trunc(FACTOR_BITS));
  }

  /** Nothing is left to add. */
  Bool added() {
    return factor.eq(0);
  }
}
