package dev.saccade.verilog;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.sint;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.SInt;
import dev.saccade.hdl.UInt;

/** Every operator once, in the places where Verilog's rules for widths and signs are a trap. */
record Arithmetic() implements Hardware<Arithmetic.Io> {
  record Io(
      UInt a,
      UInt b,
      SInt s,
      SInt t,
      UInt n,
      UInt distance,
      Bool c,
      UInt wideSum,
      UInt wrapped,
      SInt signedSum,
      UInt product,
      SInt signedProduct,
      UInt middle,
      UInt shared,
      SInt shifted,
      UInt shiftedFar,
      SInt chosen,
      Bool compared,
      Bool picked,
      Bool parity,
      UInt joined) {}

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(uint(8)),
        p.in(uint(8)),
        p.in(sint(6)),
        p.in(sint(9)),
        p.in(uint(4)),
        p.in(uint(40)),
        p.in(bool()),
        p.out(uint(9)),
        p.out(uint(8)),
        p.out(sint(12)),
        p.out(uint(16)),
        p.out(sint(15)),
        p.out(uint(4)),
        p.out(uint(8)),
        p.out(sint(6)),
        p.out(uint(8)),
        p.out(sint(6)),
        p.out(bool()),
        p.out(bool()),
        p.out(bool()),
        p.out(uint(24)));
  }

  @Override
  public void build(Logic m, Io io) {
    io.wideSum().set(io.a().plusWide(io.b()));
    io.wrapped().set(io.a().plus(io.b()).minus(m.lit(8, 3)));
    io.signedSum().set(io.s().extend(12).plus(io.t().extend(12)));
    io.product().set(io.a().times(io.b()));
    io.signedProduct().set(io.s().times(io.t()));
    io.middle().set(io.a().minus(io.b()).bits(5, 2));
    UInt sum = io.a().plus(io.b());
    io.shared().set(sum.xor(sum.shl(2).trunc(8)));
    io.shifted().set(io.s().shiftRight(io.n()));
    io.shiftedFar().set(io.a().shiftLeft(io.distance()));
    io.chosen().set(io.c().mux(io.s().shiftRight(io.n()), io.s().not()));
    io.compared().set(io.s().extend(9).lt(io.t()).or(io.s().lt(-3)).or(io.t().le(-256)));
    io.picked().set(io.a().bit(io.n()).or(io.distance().bit(io.n())));
    io.parity().set(io.a().plus(io.b()).reduceXor().xor(io.b().reduceOr()));
    io.joined().set(io.a().plus(1).concat(io.c().replicate(8)).concat(io.b().and(io.a().not())));
  }
}
