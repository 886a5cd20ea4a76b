package dev.saccade.language.errors;

import dev.saccade.hdl.Logic;

/** The example of page HDL015. */
final class Hdl015 {
  private Hdl015() {}

  record Wrong() implements Example {
    // snippet wrong
    @Override
    public void build(Logic m, Io io) {
      io.b().set(io.a());
      io.b().set(io.a().plus(1));
    }
    // end
  }

  record Right() implements Example {
    // snippet right
    @Override
    public void build(Logic m, Io io) {
      io.b().set(io.a().plus(1));
    }
    // end
  }
}
