package dev.saccade.language.errors;

import dev.saccade.hdl.Logic;

/** The example of page HDL014. */
final class Hdl014 {
  private Hdl014() {}

  record Wrong() implements Example {
    // snippet wrong
    @Override
    public void build(Logic m, Io io) {
      m.when(io.a().bit(0), () -> io.b().set(io.a()));
    }
    // end
  }

  record Right() implements Example {
    // snippet right
    @Override
    public void build(Logic m, Io io) {
      io.b().set(0);
      m.when(io.a().bit(0), () -> io.b().set(io.a()));
    }
    // end
  }
}
