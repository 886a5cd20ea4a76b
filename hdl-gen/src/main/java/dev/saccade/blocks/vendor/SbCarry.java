package dev.saccade.blocks.vendor;

import static dev.saccade.hdl.Types.bool;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Primitive;

/** The carry of an iCE40 logic cell: the majority of two operands and the carry in. */
public record SbCarry() implements Primitive<SbCarry.Io> {
  /** Pins {@code I0}, {@code I1}, {@code CI} and {@code CO}. */
  public record Io(Bool i0, Bool i1, Bool ci, Bool co) {}

  @Override
  public Io io(Ports p) {
    return new Io(p.in(bool()), p.in(bool()), p.in(bool()), p.out(bool()));
  }

  @Override
  public String cell() {
    return "SB_CARRY";
  }

  @Override
  public void build(Logic m, Io io) {
    Bool both = io.i0().and(io.i1());
    io.co().set(both.or(io.ci().and(io.i0().or(io.i1()))));
  }
}
