package dev.saccade.rtl.array;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.blocks.arithmetic.ChoiceAdder;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;

/**
 * Adds the plane sums of one row up by Horner's rule: {@code sum = 2 sum + dot} where a plane
 * begins, {@code sum = sum + dot} within it, and {@code sum = dot} where a row group begins; planes
 * come with the most significant first. One plane sum per cycle; one register and one adder per
 * row, as the planes are the outer loop and the segments the inner one.
 *
 * @param dotBits of a plane sum
 * @param sumBits of the sum
 * @param signed whether both are in two's complement; else they are never negative
 * @param body what the adder is made of
 */
public record RowAccumulator(int dotBits, int sumBits, boolean signed, Body body)
    implements Hardware<RowAccumulator.Io> {

  /**
   * What becomes of the plane sum of this cycle.
   *
   * @param adds there is one
   * @param doubles it is the first of a plane, that of a row group's first plane included
   * @param begins it is the first of a row group
   * @param ends it is the last of a row group
   */
  public record Control(Bool adds, Bool doubles, Bool begins, Bool ends) {}

  /** Ports; {@code overflow} says, in the cycle in which the sum is wrong, that it is. */
  public record Io(Control control, UInt dot, UInt sum, Bool overflow) {}

  /** The type of a control. */
  public static BundleType<Control> controlType() {
    return bundle(Control.class, bool(), bool(), bool(), bool());
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }

  @Override
  public Io io(Ports p) {
    return new Io(p.in(controlType()), p.in(uint(dotBits)), p.out(uint(sumBits)), p.out(bool()));
  }

  @Override
  public void build(Logic m, Io io) {
    Control control = io.control();
    UInt sum = m.regNoReset("accumulator", uint(sumBits));
    int totalBits = Math.max(sumBits, dotBits) + 1;
    ChoiceAdder.Io adder = m.instance("total", new ChoiceAdder(totalBits, body));
    adder.first().set(control.doubles().not());
    adder.a().set(extended(sum, totalBits));
    adder.b().set(extended(doubled(m, control, sum, adder.sum()), totalBits));
    adder.c().set(extended(io.dot(), totalBits));
    m.when(control.adds(), () -> sum.next(adder.sum().trunc(sumBits)));
    io.sum().set(sum);

    Bool kept = control.doubles().and(control.begins().not());
    Bool lostByDoubling = m.val("lost_by_doubling", kept.and(beyond(sum, sumBits - 1)));
    Bool lostByAdding = m.val("lost_by_adding", beyond(adder.sum(), sumBits));
    Bool lost = control.adds().and(lostByDoubling.or(lostByAdding));
    io.overflow().set(m.delay("overflowed", lost, 0));
  }

  /**
   * Twice the sum, or 0 where a row group begins. On ECP5 the tables of the adder have no input
   * left that could clear the sum, so its double is a register of its own, which the last plane sum
   * of the row group before clears.
   */
  private UInt doubled(Logic m, Control control, UInt sum, UInt total) {
    if (body != Body.ECP5) {
      m.ignore(control.ends());
      return control.begins().mux(m.lit(sumBits, 0), sum.shl(1).trunc(sumBits));
    }
    UInt doubled = m.reg("doubled", uint(sumBits), 0);
    m.when(control.ends(), () -> doubled.next(0))
        .elseWhen(control.adds(), () -> doubled.next(total.shl(1).trunc(sumBits)));
    return doubled;
  }

  private UInt extended(UInt number, int bits) {
    return signed ? number.asSInt().extend(bits).asUInt() : number.extend(bits);
  }

  /** Whether a number does not fit so many bits, its sign included. */
  private Bool beyond(UInt number, int bits) {
    UInt above = number.bits(number.width() - 1, signed ? bits - 1 : bits);
    return signed ? above.reduceOr().and(above.reduceAnd().not()) : above.reduceOr();
  }
}
