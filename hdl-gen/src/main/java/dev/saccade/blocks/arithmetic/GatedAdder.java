package dev.saccade.blocks.arithmetic;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;

/**
 * The step of an accumulator that may begin anew: {@code sum = (gate ? a : 0) + b}, modulo {@code
 * 2^width}. Combinational. Synthesis of plain operators spends a look-up table per bit on the gate,
 * beside the adder's; here a bit costs one position of a carry chain.
 *
 * <ul>
 *   <li>ECP5: the table of a carry slice gates its operand, as in {@link DigitSerialDot}.
 *   <li>7-series: the gate goes into the LUT6 of the sum, before the carry.
 *   <li>iCE40 and others: the carry sees its operands as they are, so the choice stands behind the
 *       sum, where it shares the cell's table.
 * </ul>
 *
 * @param width bits of the operands and of the sum, 2 or more
 * @param body what it is made of; all add the same
 */
public record GatedAdder(int width, Body body) implements Hardware<GatedAdder.Io> {
  public GatedAdder {
    if (width < 2) {
      throw new IllegalArgumentException("an adder of " + width + " bits; use 2 or more");
    }
  }

  /** Ports. */
  public record Io(Bool gate, UInt a, UInt b, UInt sum) {}

  @Override
  public Io io(Ports p) {
    return new Io(p.in(bool()), p.in(uint(width)), p.in(uint(width)), p.out(uint(width)));
  }

  @Override
  public void build(Logic m, Io io) {
    UInt sum =
        switch (body) {
          case ECP5 -> FamilyChains.sum(m, body, columns(io), width);
          case XC7, BEHAVIOURAL -> io.gate().mux(io.a(), 0).plus(io.b());
          case ICE40, GOWIN -> io.gate().mux(io.a().plus(io.b()), io.b());
        };
    io.sum().set(sum);
  }

  private static Columns columns(Io io) {
    Columns columns = new Columns();
    for (int i = 0; i < io.a().width(); i++) {
      columns.add(i, Operand.gated(io.a().bit(i), io.gate()));
      columns.add(i, Operand.plain(io.b().bit(i)));
    }
    return columns;
  }
}
