package dev.saccade.language;

import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;

/** A design with mistakes in two modules, of the kinds found at once and at the end. */
record ManyMistakes() implements Hardware<ManyMistakes.Io> {
  record Io(UInt a, UInt b) {}

  record Inner() implements Hardware<ManyMistakes.Io> {
    @Override
    public Io io(Ports p) {
      return new Io(p.in(uint(8)), p.out(uint(8)));
    }

    @Override
    public void build(Logic m, Io io) {
      m.val("unread", io.a().plus(1));
      m.when(io.a().bit(0), () -> io.b().set(io.a()));
    }
  }

  @Override
  public Io io(Ports p) {
    return new Io(p.in(uint(8)), p.out(uint(8)));
  }

  @Override
  public void build(Logic m, Io io) {
    UInt wrong = io.a().plus(m.lit(9, 1)).plus(256);
    UInt held = m.reg("held", uint(8), 0);
    held.set(wrong.trunc(9));
    Io inner = m.instance("inner", new Inner());
    inner.a().set(held);
    io.b().set(inner.b());
  }
}
