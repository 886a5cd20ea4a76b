package dev.saccade.language.errors;

import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;

/** The example of page HDL009. */
final class Hdl009 {
  private Hdl009() {}

  record Wrong() implements Example {
    // snippet wrong
    @Override
    public void build(Logic m, Io io) {
      UInt held = m.reg("held", uint(8), 0);
      held.set(io.a());
      held.next(io.a());
      io.b().set(held);
    }
    // end
  }

  record Right() implements Example {
    // snippet right
    @Override
    public void build(Logic m, Io io) {
      UInt held = m.reg("held", uint(8), 0);
      held.next(io.a());
      io.b().set(held);
    }
    // end
  }
}
