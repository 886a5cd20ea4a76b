package dev.saccade.language.errors;

import dev.saccade.hdl.Logic;

/** The example of page HDL026. */
final class Hdl026 {
  private Hdl026() {}

  record Wrong(int levels) implements Example {
    // snippet wrong
    @Override
    public void build(Logic m, Io io) {
      Example.Io inner = m.instance("inner", new Wrong(levels));
      inner.a().set(io.a());
      io.b().set(inner.b().plus(1));
    }
    // end
  }

  record Right(int levels) implements Example {
    // snippet right
    @Override
    public void build(Logic m, Io io) {
      if (levels == 0) {
        io.b().set(io.a());
        return;
      }
      Example.Io inner = m.instance("inner", new Right(levels - 1));
      inner.a().set(io.a());
      io.b().set(inner.b().plus(1));
    }
    // end
  }
}
