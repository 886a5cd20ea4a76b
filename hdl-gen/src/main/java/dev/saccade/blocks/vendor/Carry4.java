package dev.saccade.blocks.vendor;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Primitive;
import dev.saccade.hdl.UInt;
import java.util.ArrayList;
import java.util.List;

/**
 * Four positions of a 7-series carry chain: where {@code s} is 1 the carry passes, elsewhere it is
 * {@code di}. The first carry is {@code ci} or {@code cyinit}; one of the two is 0.
 */
public record Carry4() implements Primitive<Carry4.Io> {
  /** Pins as on the cell. */
  public record Io(Bool ci, Bool cyinit, UInt di, UInt s, UInt co, UInt o) {}

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(bool()), p.in(bool()), p.in(uint(4)), p.in(uint(4)), p.out(uint(4)), p.out(uint(4)));
  }

  @Override
  public String cell() {
    return "CARRY4";
  }

  @Override
  public void build(Logic m, Io io) {
    Bool carry = io.ci().or(io.cyinit());
    List<Bool> carries = new ArrayList<>();
    List<Bool> sums = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      sums.add(0, io.s().bit(i).xor(carry));
      carry = io.s().bit(i).mux(carry, io.di().bit(i));
      carries.add(0, carry);
    }
    io.o().set(m.concat(sums));
    io.co().set(m.concat(carries));
  }
}
