package dev.saccade.fuzz;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Fsm;
import dev.saccade.hdl.Logic;
import java.util.List;
import java.util.function.Consumer;

/** State machines of 2 to 5 states, whose enums must exist when this is compiled. */
final class States {
  private States() {}

  enum Two {
    IDLE,
    BUSY
  }

  enum Three {
    IDLE,
    LOAD,
    RUN
  }

  enum Four {
    IDLE,
    LOAD,
    RUN,
    DRAIN
  }

  enum Five {
    IDLE,
    LOAD,
    RUN,
    DRAIN,
    FAIL
  }

  static Fsm<?> machine(Logic m, Declaration.Machine machine) {
    int initial = machine.initial();
    return switch (machine.states()) {
      case 2 -> m.fsm(machine.name(), Two.values()[initial]);
      case 3 -> m.fsm(machine.name(), Three.values()[initial]);
      case 4 -> m.fsm(machine.name(), Four.values()[initial]);
      case 5 -> m.fsm(machine.name(), Five.values()[initial]);
      default -> throw new IllegalArgumentException(machine.states() + " states");
    };
  }

  static void in(Fsm<?> machine, List<List<Action>> bodies, Consumer<List<Action>> act) {
    for (int state = 0; state < bodies.size(); state++) {
      List<Action> body = bodies.get(state);
      in(machine, bodies.size(), state, () -> act.accept(body));
    }
  }

  private static <E extends Enum<E>> void in(Fsm<E> machine, int states, int state, Runnable body) {
    machine.in(state(machine, states, state), body);
  }

  // The enum of a machine is known by its number of states alone; the machine gives its type.
  @SuppressWarnings({"unchecked", "UnusedVariable"})
  private static <E extends Enum<E>> E state(Fsm<E> machine, int states, int state) {
    return (E)
        switch (states) {
          case 2 -> Two.values()[state];
          case 3 -> Three.values()[state];
          case 4 -> Four.values()[state];
          default -> Five.values()[state];
        };
  }

  static void go(Fsm<?> machine, int states, int state) {
    goTo(machine, states, state);
  }

  private static <E extends Enum<E>> void goTo(Fsm<E> machine, int states, int state) {
    machine.go(state(machine, states, state));
  }

  static Bool is(Fsm<?> machine, int states, int state) {
    return isIn(machine, states, state);
  }

  private static <E extends Enum<E>> Bool isIn(Fsm<E> machine, int states, int state) {
    return machine.is(state(machine, states, state));
  }
}
