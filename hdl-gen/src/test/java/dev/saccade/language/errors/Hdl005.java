package dev.saccade.language.errors;

import dev.saccade.hdl.Logic;

/** The example of page HDL005. */
final class Hdl005 {
  private Hdl005() {}

  record Wrong() implements Example {
    // snippet wrong
    @Override
    public void build(Logic m, Io io) {
      io.b().set(io.a().extend(7).extend(8));
    }
    // end
  }

  record Right() implements Example {
    // snippet right
    @Override
    public void build(Logic m, Io io) {
      io.b().set(io.a().extend(9).trunc(8));
    }
    // end
  }
}
