package dev.saccade.language.errors;

import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;

/** The example of page HDL027. */
final class Hdl027 {
  private Hdl027() {}

  record Wrong() implements Example {
    // snippet wrong
    @Override
    public void build(Logic m, Io io) {
      m.verify(() -> seen(m, io));
    }

    private void seen(Logic m, Io io) {
      UInt last = m.reg("last", uint(8), 0);
      last.next(io.a());
      io.b().set(last);
    }
    // end
  }

  record Right() implements Example {
    // snippet right
    @Override
    public void build(Logic m, Io io) {
      UInt last = m.reg("last", uint(8), 0);
      last.next(io.a());
      io.b().set(last);
    }
    // end
  }
}
