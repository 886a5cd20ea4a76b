package dev.saccade.language.errors;

import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;

/** The example of page HDL029. */
final class Hdl029 {
  private Hdl029() {}

  record Wrong() implements Example {
    // snippet wrong
    @Override
    public void build(Logic m, Io io) {
      UInt held = m.reg("held", uint(8), io.a());
      held.next(held.plus(1));
      io.b().set(held);
    }
    // end
  }

  record Right() implements Example {
    // snippet right
    @Override
    public void build(Logic m, Io io) {
      UInt held = m.reg("held", uint(8), m.lit(8, 255));
      held.next(held.plus(io.a()));
      io.b().set(held);
    }
    // end
  }
}
