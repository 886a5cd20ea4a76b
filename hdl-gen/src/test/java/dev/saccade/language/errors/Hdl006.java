package dev.saccade.language.errors;

import dev.saccade.hdl.Logic;

/** The example of page HDL006. */
final class Hdl006 {
  private Hdl006() {}

  record Wrong() implements Example {
    // snippet wrong
    @Override
    public void build(Logic m, Io io) {
      io.b().set(io.a().bit(8).replicate(8));
    }
    // end
  }

  record Right() implements Example {
    // snippet right
    @Override
    public void build(Logic m, Io io) {
      io.b().set(io.a().xor(io.a().bit(7).replicate(8)));
    }
    // end
  }
}
