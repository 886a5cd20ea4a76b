package dev.saccade.language.errors;

import dev.saccade.hdl.Logic;

/** The example of page HDL020. */
final class Hdl020 {
  private Hdl020() {}

  record Wrong() implements Example {
    // snippet wrong
    @Override
    public void build(Logic m, Io io) {
      io.b().set(0);
      m.switch_(io.a()).is(3, () -> io.b().set(1)).is(3, () -> io.b().set(2));
    }
    // end
  }

  record Right() implements Example {
    // snippet right
    @Override
    public void build(Logic m, Io io) {
      io.b().set(0);
      m.switch_(io.a()).is(3, () -> io.b().set(1)).is(4, () -> io.b().set(2));
    }
    // end
  }
}
