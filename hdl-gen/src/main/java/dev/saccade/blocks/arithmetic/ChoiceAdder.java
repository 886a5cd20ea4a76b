package dev.saccade.blocks.arithmetic;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.blocks.vendor.Ccu2c;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import java.util.ArrayList;
import java.util.List;

/**
 * The step of an accumulator that adds to one of two numbers, such as to itself or to its double:
 * {@code sum = (first ? a : b) + c}, modulo {@code 2^width}. Combinational.
 *
 * <ul>
 *   <li>ECP5: the table of a carry slice chooses, so that a bit costs one position of a carry chain
 *       and nothing else, which synthesis of plain operators does not find.
 *   <li>7-series: the choice goes into the LUT6 of the sum, before the carry, if c is the operand
 *       that the carry takes as it is.
 *   <li>iCE40 and Gowin: the carry sees its operands as they are, so the choice is a table of its
 *       own, in which there is room for what else decides about a and b.
 * </ul>
 *
 * @param width bits of the operands and of the sum, 2 or more
 * @param body what it is made of; all add the same
 */
public record ChoiceAdder(int width, Body body) implements Hardware<ChoiceAdder.Io> {
  /**
   * Passes the carry for {@code (d ? b : c) xor a}. Where it does not, the carry out is the table's
   * value for c and d at 0: a, which equals the other operand then.
   */
  private static final int CHOOSE_AND_ADD = 0x665a;

  public ChoiceAdder {
    if (width < 2) {
      throw new IllegalArgumentException("an adder of " + width + " bits; use 2 or more");
    }
  }

  /** Ports. */
  public record Io(Bool first, UInt a, UInt b, UInt c, UInt sum) {}

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(bool()), p.in(uint(width)), p.in(uint(width)), p.in(uint(width)), p.out(uint(width)));
  }

  @Override
  public void build(Logic m, Io io) {
    io.sum().set(body == Body.ECP5 ? slices(m, io) : io.c().plus(io.first().mux(io.a(), io.b())));
  }

  private UInt slices(Logic m, Io io) {
    List<UInt> highestFirst = new ArrayList<>();
    Bool carry = m.lit(false);
    for (int low = 0; low < width; low += 2) {
      Ccu2c.Io slice = m.instance("slice" + low / 2, new Ccu2c(CHOOSE_AND_ADD, CHOOSE_AND_ADD));
      int high = Math.min(low + 1, width - 1);
      slice.cin().set(carry);
      slice.a0().set(io.c().bit(low));
      slice.b0().set(io.a().bit(low));
      slice.c0().set(io.b().bit(low));
      slice.d0().set(io.first());
      slice.a1().set(io.c().bit(high));
      slice.b1().set(io.a().bit(high));
      slice.c1().set(io.b().bit(high));
      slice.d1().set(io.first());
      highestFirst.add(0, slice.s0().asUInt());
      if (high > low) {
        highestFirst.add(0, slice.s1().asUInt());
      } else {
        m.ignore(slice.s1());
      }
      carry = slice.cout();
    }
    m.ignore(carry);
    return m.concat(highestFirst);
  }
}
