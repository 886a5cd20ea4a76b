package dev.saccade.language.errors;

import dev.saccade.hdl.Logic;
import dev.saccade.hdl.When;

/** The example of page HDL021. */
final class Hdl021 {
  private Hdl021() {}

  record Wrong() implements Example {
    // snippet wrong
    @Override
    public void build(Logic m, Io io) {
      When when = m.when(io.a().ne(0), () -> io.b().set(1));
      when.otherwise(() -> io.b().set(2));
      when.otherwise(() -> io.b().set(3));
    }
    // end
  }

  record Right() implements Example {
    // snippet right
    @Override
    public void build(Logic m, Io io) {
      m.when(io.a().ne(0), () -> io.b().set(1)).otherwise(() -> io.b().set(2));
    }
    // end
  }
}
