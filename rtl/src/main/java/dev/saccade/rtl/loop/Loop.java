package dev.saccade.rtl.loop;

import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;

/**
 * One of several nested loops that run in hardware, one turn of the innermost per cycle at most.
 * The nest is built from the inside: {@code Loop.innermost}, then {@link #within} for each loop
 * around it. Counters are at their beginning when the whole nest has finished, ready for its next
 * run.
 *
 * @param advances in this cycle a turn of this loop ends; true for every loop inside of it as well
 * @param last this is the loop's last turn
 */
public record Loop(Bool advances, Bool last) {

  /** The last turn ends in this cycle, so the loop around it advances. */
  public Bool finishes() {
    return advances.and(last);
  }

  /** A loop that turns when {@code step} is true, {@code turns} times, at least once. */
  public static Loop innermost(Logic m, String name, Bool step, UInt turns) {
    // Counted from 1, so that what is compared is the register and not the sum behind it.
    UInt turn = m.reg(name + "_turn", uint(turns.width()), 1);
    Bool last = m.val(name + "_last", turn.eq(turns));
    m.when(step, () -> turn.next(last.mux(m.lit(turn.width(), 1), turn.plus(1))));
    return new Loop(step, last);
  }

  /** As {@link #innermost}, counting in a register of the caller that is 0 after a reset. */
  public static Loop over(Logic m, String name, UInt index, Bool step, UInt turns) {
    Bool last = m.val(name + "_last", index.plus(1).eq(turns));
    m.when(step, () -> index.next(last.mux(m.lit(index.width(), 0), index.plus(1))));
    return new Loop(step, last);
  }

  /** The loop around this one, counting in a register of the caller that is 0 after a reset. */
  public Loop over(Logic m, String name, UInt index, UInt turns) {
    return over(m, name, index, m.val(name + "_advances", finishes()), turns);
  }

  /** The loop around this one. */
  public Loop within(Logic m, String name, UInt turns) {
    return innermost(m, name, m.val(name + "_advances", finishes()), turns);
  }
}
