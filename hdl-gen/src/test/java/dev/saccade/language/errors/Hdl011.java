package dev.saccade.language.errors;

import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;

/** The example of page HDL011. */
final class Hdl011 {
  private Hdl011() {}

  private static UInt leaked;

  record Inner() implements Example {
    @Override
    public void build(Logic m, Io io) {
      leaked = io.a();
      io.b().set(io.a());
    }
  }

  record Wrong() implements Example {
    // snippet wrong
    @Override
    public void build(Logic m, Io io) {
      Example.Io inner = m.instance("inner", new Inner());
      inner.a().set(io.a());
      io.b().set(inner.b().plus(leaked)); // a signal of Inner
    }
    // end
  }

  record Right() implements Example {
    // snippet right
    @Override
    public void build(Logic m, Io io) {
      Example.Io inner = m.instance("inner", new Inner());
      inner.a().set(io.a());
      io.b().set(inner.b().plus(io.a()));
    }
    // end
  }
}
