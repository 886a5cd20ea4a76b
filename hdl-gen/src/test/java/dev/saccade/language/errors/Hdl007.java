package dev.saccade.language.errors;

import dev.saccade.hdl.Logic;

/** The example of page HDL007. */
final class Hdl007 {
  private Hdl007() {}

  record Wrong() implements Example {
    // snippet wrong
    @Override
    public void build(Logic m, Io io) {
      io.b().set(m.val("sum_1", io.a().plus(1)));
    }
    // end
  }

  record Right() implements Example {
    // snippet right
    @Override
    public void build(Logic m, Io io) {
      io.b().set(m.val("sum1", io.a().plus(1)));
    }
    // end
  }
}
