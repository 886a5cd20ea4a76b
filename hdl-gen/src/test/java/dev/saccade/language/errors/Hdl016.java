package dev.saccade.language.errors;

import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;

/** The example of page HDL016. */
final class Hdl016 {
  private Hdl016() {}

  record Wrong() implements Example {
    // snippet wrong
    @Override
    public void build(Logic m, Io io) {
      UInt sum = m.wire("sum", uint(8));
      UInt next = m.val("next_sum", sum.plus(io.a()));
      sum.set(next);
      io.b().set(sum);
    }
    // end
  }

  record Right() implements Example {
    // snippet right
    @Override
    public void build(Logic m, Io io) {
      UInt sum = m.reg("sum", uint(8), 0);
      UInt next = m.val("next_sum", sum.plus(io.a()));
      sum.next(next);
      io.b().set(sum);
    }
    // end
  }
}
