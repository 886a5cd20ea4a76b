package dev.saccade.language.errors;

import dev.saccade.hdl.Logic;

/** The example of page HDL010. */
final class Hdl010 {
  private Hdl010() {}

  record Wrong() implements Example {
    // snippet wrong
    @Override
    public void build(Logic m, Io io) {
      io.a().set(io.a().plus(1));
      io.b().set(io.a());
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
