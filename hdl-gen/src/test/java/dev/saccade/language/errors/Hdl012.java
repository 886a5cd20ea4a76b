package dev.saccade.language.errors;

import static dev.saccade.hdl.Types.uint;
import static dev.saccade.hdl.Types.vec;

import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Vec;

/** The example of page HDL012. */
final class Hdl012 {
  private Hdl012() {}

  record Wrong() implements Example {
    // snippet wrong
    @Override
    public void build(Logic m, Io io) {
      Vec<UInt> pair = m.wire("pair", vec(uint(4), 2));
      m.set(pair, m.unpack(vec(uint(2), 4), io.a()));
      io.b().set(m.pack(pair));
    }
    // end
  }

  record Right() implements Example {
    // snippet right
    @Override
    public void build(Logic m, Io io) {
      Vec<UInt> pair = m.wire("pair", vec(uint(4), 2));
      m.set(pair, m.unpack(vec(uint(4), 2), io.a()));
      io.b().set(m.pack(pair));
    }
    // end
  }
}
