package dev.saccade.language.errors;

import dev.saccade.hdl.Logic;

/** The example of page HDL003. */
final class Hdl003 {
  private Hdl003() {}

  record Wrong() implements Example {
    // snippet wrong
    @Override
    public void build(Logic m, Io io) {
      io.b().set(io.a().plus(300));
    }
    // end
  }

  record Right() implements Example {
    // snippet right
    @Override
    public void build(Logic m, Io io) {
      io.b().set(io.a().plus(44));
    }
    // end
  }
}
