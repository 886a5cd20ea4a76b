package dev.saccade.language.errors;

import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;

/** The example of page HDL018. */
final class Hdl018 {
  private Hdl018() {}

  interface Source extends Hardware<Source.Io> {
    record Io(Stream<UInt> out) {}

    @Override
    default Io io(Ports p) {
      return new Io(p.source(uint(8)));
    }
  }

  record Wrong() implements Source {
    // snippet wrong
    @Override
    public void build(Logic m, Io io) {
      io.out().valid().set(io.out().ready());
      io.out().payload().set(7);
    }
    // end
  }

  record Right() implements Source {
    // snippet right
    @Override
    public void build(Logic m, Io io) {
      m.ignore(io.out().ready());
      io.out().valid().set(true);
      io.out().payload().set(7);
    }
    // end
  }
}
