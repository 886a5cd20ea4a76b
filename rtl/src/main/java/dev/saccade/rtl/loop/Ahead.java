package dev.saccade.rtl.loop;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;

/**
 * A nest of loops that runs one step ahead of its use. What it says of a step waits in registers
 * until the step takes place, so that counters, their comparisons and the carry through the nest
 * have a cycle of their own, and what a step moves hangs on registers alone.
 *
 * <p>Loops are built on {@link #goes}. After {@code begins} the nest goes to the first step of its
 * run: that may take place in the cycle after, at the earliest. The nest does not go beyond the
 * last step of a run, so its counters are at their beginning when the next run begins.
 */
public final class Ahead {
  private final Logic m;
  private final Bool begins;
  private final Bool step;
  private final Bool goes;

  /**
   * A nest ahead of its use.
   *
   * @param begins the numbers of turns are there; no step may take place in this cycle
   * @param step what the nest counts takes place
   */
  public Ahead(Logic m, Bool begins, Bool step) {
    this.m = m;
    this.begins = begins;
    this.step = step;
    this.goes = m.wire("goes_ahead", bool());
  }

  /** The nest goes to its next step in this cycle. */
  public Bool goes() {
    return goes;
  }

  /** Says how a run ends; to be called once. {@code last}: the step of this cycle is its last. */
  public void endsWith(Bool last) {
    goes.set(begins.or(step.and(last.not())));
  }

  /** What the nest said of the step that takes place now, or next. */
  public Bool of(String name, Bool flag) {
    Bool kept = m.regNoReset(name, bool());
    m.when(goes, () -> kept.next(flag));
    return kept;
  }

  /** As {@link #of(String, Bool)}. */
  public UInt of(String name, UInt number) {
    UInt kept = m.regNoReset(name, uint(number.width()));
    m.when(goes, () -> kept.next(number));
    return kept;
  }

  /** The step takes place in this cycle, and the nest said so of it. */
  public Bool now(String name, Bool flag) {
    return m.val(name + "_now", step.and(of(name, flag)));
  }
}
