package dev.saccade.language.errors;

import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;

/** The example of page HDL028. */
final class Hdl028 {
  private Hdl028() {}

  private static UInt leaked;

  record Inner() implements Example {
    @Override
    public void build(Logic m, Io io) {
      leaked = io.b();
      io.b().set(io.a());
    }
  }

  record Wrong() implements Example {
    // snippet wrong
    @Override
    public void build(Logic m, Io io) {
      Example.Io inner = m.instance("inner", new Inner());
      inner.a().set(io.a());
      io.b().set(inner.b());
      m.when(io.a().eq(0), () -> leaked.set(1)); // drives a signal of Inner
    }
    // end
  }

  record Right() implements Example {
    // snippet right
    @Override
    public void build(Logic m, Io io) {
      Example.Io inner = m.instance("inner", new Inner());
      inner.a().set(io.a());
      io.b().set(inner.b());
      m.when(io.a().eq(0), () -> io.b().set(1));
    }
    // end
  }
}
