package dev.saccade.language.errors;

import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;

/** The example of page HDL008. */
final class Hdl008 {
  private Hdl008() {}

  record Wrong() implements Example {
    // snippet wrong
    @Override
    public void build(Logic m, Io io) {
      UInt sum = m.val("sum", io.a().plus(1));
      io.b().set(m.val("Sum", sum.plus(1)));
    }
    // end
  }

  record Right() implements Example {
    // snippet right
    @Override
    public void build(Logic m, Io io) {
      UInt sum = m.val("sum", io.a().plus(1));
      io.b().set(m.val("sum_plus_one", sum.plus(1)));
    }
    // end
  }
}
