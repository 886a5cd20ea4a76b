package dev.saccade.language.errors;

import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;

/** The example of page HDL013. */
final class Hdl013 {
  private Hdl013() {}

  record Wrong() implements Example {
    // snippet wrong
    @Override
    public void build(Logic m, Io io) {
      UInt sum = m.wire("sum", uint(8));
      io.b().set(sum.plus(io.a()));
    }
    // end
  }

  record Right() implements Example {
    // snippet right
    @Override
    public void build(Logic m, Io io) {
      UInt sum = m.wire("sum", uint(8));
      sum.set(1);
      io.b().set(sum.plus(io.a()));
    }
    // end
  }
}
