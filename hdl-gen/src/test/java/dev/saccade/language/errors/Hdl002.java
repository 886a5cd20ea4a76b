package dev.saccade.language.errors;

import dev.saccade.hdl.Logic;

/** The example of page HDL002. */
final class Hdl002 {
  private Hdl002() {}

  record Wrong() implements Example {
    // snippet wrong
    @Override
    public void build(Logic m, Io io) {
      io.b().set(io.a().plusWide(io.a()));
    }
    // end
  }

  record Right() implements Example {
    // snippet right
    @Override
    public void build(Logic m, Io io) {
      io.b().set(io.a().plusWide(io.a()).trunc(8));
    }
    // end
  }
}
