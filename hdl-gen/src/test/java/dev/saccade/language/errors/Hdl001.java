package dev.saccade.language.errors;

import dev.saccade.hdl.Logic;

/** The example of page HDL001. */
final class Hdl001 {
  private Hdl001() {}

  record Wrong() implements Example {
    // snippet wrong
    @Override
    public void build(Logic m, Io io) {
      io.b().set(io.a().plus(m.lit(9, 1)));
    }
    // end
  }

  record Right() implements Example {
    // snippet right
    @Override
    public void build(Logic m, Io io) {
      io.b().set(io.a().plus(m.lit(9, 1).trunc(8)));
    }
    // end
  }
}
