package dev.saccade.language.errors;

import dev.saccade.hdl.Fsm;
import dev.saccade.hdl.Logic;

/** The example of page HDL019. */
final class Hdl019 {
  private Hdl019() {}

  enum State {
    IDLE,
    RUN
  }

  record Wrong() implements Example {
    // snippet wrong
    @Override
    public void build(Logic m, Io io) {
      Fsm<State> state = m.fsm("state", State.IDLE);
      state.in(State.IDLE, () -> m.when(io.a().bit(0), () -> state.go(State.RUN)));
      io.b().set(io.a().and(state.is(State.RUN).replicate(8)));
    }
    // end
  }

  record Right() implements Example {
    // snippet right
    @Override
    public void build(Logic m, Io io) {
      Fsm<State> state = m.fsm("state", State.IDLE);
      state.in(State.IDLE, () -> m.when(io.a().bit(0), () -> state.go(State.RUN)));
      state.in(State.RUN, () -> state.go(State.IDLE));
      io.b().set(io.a().and(state.is(State.RUN).replicate(8)));
    }
    // end
  }
}
