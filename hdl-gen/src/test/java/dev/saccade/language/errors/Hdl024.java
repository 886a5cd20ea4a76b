package dev.saccade.language.errors;

import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;

/** The example of page HDL024. */
final class Hdl024 {
  private Hdl024() {}

  record Wrong() implements Example {
    // snippet wrong
    @Override
    public Io io(Ports p) {
      UInt both = p.in(uint(8));
      return new Io(both, both);
    }

    // end

    @Override
    public void build(Logic m, Io io) {
      m.ignore(io.a());
    }
  }

  record Right() implements Example {
    // snippet right
    @Override
    public Io io(Ports p) {
      return new Io(p.in(uint(8)), p.out(uint(8)));
    }

    // end

    @Override
    public void build(Logic m, Io io) {
      io.b().set(io.a());
    }
  }
}
