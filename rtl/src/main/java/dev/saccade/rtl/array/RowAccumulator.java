package dev.saccade.rtl.array;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.sint;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.blocks.arithmetic.GatedAdder;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.SInt;
import dev.saccade.hdl.UInt;

/**
 * Adds the plane sums of one row up: {@code inner = 2 inner + dot} over the planes of a segment,
 * then {@code sum = sum + inner} over the segments of a digit, and {@code sum = sum << digitBits}
 * from a digit to the next; planes and digits come with the most significant first. One plane per
 * cycle; the inner sum is a register, so that the two adders stand in two cycles.
 *
 * @param dotBits of a plane sum, signed
 * @param digitBits B, bits of an activation digit
 * @param accumulatorBits the sum is within {@code -2^accumulatorBits <= sum < 2^accumulatorBits}
 * @param body what the adders are made of
 */
public record RowAccumulator(int dotBits, int digitBits, int accumulatorBits, Body body)
    implements Hardware<RowAccumulator.Io> {
  /** Planes of a weight at most, so bits that the inner sum has more than a plane sum. */
  private static final int PLANES = 8;

  private static final int CODE_BITS = 8;

  /**
   * What the sums do in this cycle. The second half belongs to the plane one cycle earlier.
   *
   * @param plane there is a plane sum
   * @param firstPlane it is the first of its segment
   * @param segment the inner sum is complete
   * @param clears it is the first of all
   * @param shifts it is the first of a later digit
   */
  public record Control(Bool plane, Bool firstPlane, Bool segment, Bool clears, Bool shifts) {}

  /** Ports; {@code overflow} says, in the cycle in which the sum is wrong, that it is. */
  public record Io(Control control, SInt dot, SInt sum, Bool overflow) {}

  /** The type of a control. */
  public static BundleType<Control> controlType() {
    return bundle(Control.class, bool(), bool(), bool(), bool(), bool());
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(controlType()), p.in(sint(dotBits)), p.out(sint(accumulatorBits + 1)), p.out(bool()));
  }

  @Override
  public void build(Logic m, Io io) {
    Control control = io.control();
    int innerBits = dotBits + PLANES;
    SInt inner = m.regNoReset("inner", sint(innerBits));
    SInt doubled = m.val("doubled", inner.shl(1).trunc(innerBits));
    SInt planes =
        addIf(m, "planes", control.firstPlane().not(), doubled, io.dot().extend(innerBits));
    m.when(control.plane(), () -> inner.next(planes));

    int sumBits = accumulatorBits + 1;
    SInt sum = m.regNoReset("accumulator", sint(sumBits));
    Bool lostByShift = m.lit(false);
    SInt before = sum;
    if (digitBits < CODE_BITS) {
      SInt shifted = m.val("shifted", sum.shl(digitBits).trunc(sumBits));
      before = m.val("sum_before", control.shifts().mux(shifted, sum));
      lostByShift = differ(m, "shifted_out", sum, sumBits - 1 - digitBits).and(control.shifts());
    } else {
      m.ignore(control.shifts()); // a code is one digit
    }
    int totalBits = Math.max(sumBits, innerBits) + 1;
    SInt total =
        addIf(
            m, "total", control.clears().not(), before.extend(totalBits), inner.extend(totalBits));
    m.when(control.segment(), () -> sum.next(total.trunc(sumBits)));
    io.sum().set(sum);

    Bool lostAbove = differ(m, "total_top", total, accumulatorBits);
    io.overflow().set(m.delay("overflowed", control.segment().and(lostAbove.or(lostByShift)), 0));
  }

  /** {@code (gate ? a : 0) + b}. */
  private SInt addIf(Logic m, String name, Bool gate, SInt a, SInt b) {
    GatedAdder.Io adder = m.instance(name, new GatedAdder(b.width(), body));
    adder.gate().set(gate);
    adder.a().set(a.asUInt());
    adder.b().set(b.asUInt());
    return adder.sum().asSInt();
  }

  /** Whether the bits from {@code lowest} up are not all equal, so that they are no mere sign. */
  private static Bool differ(Logic m, String name, SInt number, int lowest) {
    UInt top = m.val(name, number.bits(number.width() - 1, lowest));
    return top.reduceOr().and(top.reduceAnd().not());
  }
}
