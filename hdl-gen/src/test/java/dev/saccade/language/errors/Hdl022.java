package dev.saccade.language.errors;

import dev.saccade.hdl.Logic;
import java.util.List;

/** The example of page HDL022. */
final class Hdl022 {
  private Hdl022() {}

  @SuppressWarnings("ArrayRecordComponent")
  // snippet wrong
  record Bad(int[] taps) implements Example {
    @Override
    public void build(Logic m, Io io) {
      io.b().set(io.a().plus(taps[0]));
    }
  }

  // end

  record Wrong() implements Example {
    @Override
    public void build(Logic m, Io io) {
      Example.Io inner = m.instance("inner", new Bad(new int[] {3}));
      inner.a().set(io.a());
      io.b().set(inner.b());
    }
  }

  // snippet right
  record Right(List<Integer> taps) implements Example {
    @Override
    public void build(Logic m, Io io) {
      io.b().set(io.a().plus(taps.get(0)));
    }
  }
  // end
}
