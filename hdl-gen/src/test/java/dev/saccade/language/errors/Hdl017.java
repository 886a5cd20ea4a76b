package dev.saccade.language.errors;

import dev.saccade.hdl.Logic;

/** The example of page HDL017. */
final class Hdl017 {
  private Hdl017() {}

  record Wrong() implements Example {
    // snippet wrong
    @Override
    public void build(Logic m, Io io) {
      io.b().set(io.a().shr(1).extend(8));
    }
    // end
  }

  record Right() implements Example {
    // snippet right
    @Override
    public void build(Logic m, Io io) {
      m.ignore(io.a().bit(0));
      io.b().set(io.a().shr(1).extend(8));
    }
    // end
  }
}
