package dev.saccade.language.errors;

import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;

/** The example of page HDL004. */
final class Hdl004 {
  private Hdl004() {}

  record Wrong() implements Example {
    // snippet wrong
    @Override
    public void build(Logic m, Io io) {
      UInt count = m.reg("count", uint(Widths.ceilLog2(1)), 0);
      count.next(count.plus(io.a().trunc(1)));
      io.b().set(count.extend(8));
    }
    // end
  }

  record Right() implements Example {
    // snippet right
    @Override
    public void build(Logic m, Io io) {
      UInt count = m.reg("count", uint(Widths.indexBits(1)), 0);
      count.next(count.plus(io.a().trunc(1)));
      m.ignore(io.a().bits(7, 1));
      io.b().set(count.extend(8));
    }
    // end
  }
}
