package dev.saccade.fuzz;

import dev.saccade.fuzz.Declaration.Input;
import dev.saccade.fuzz.Declaration.Output;
import java.util.List;

/** A module as the generator describes it; the reference reads this and nothing else. */
record RandomModule(String name, List<Declaration> declarations, List<Action> actions) {
  RandomModule {
    declarations = List.copyOf(declarations);
    actions = List.copyOf(actions);
  }

  List<Input> inputs() {
    return declarations.stream().filter(Input.class::isInstance).map(Input.class::cast).toList();
  }

  List<Output> outputs() {
    return declarations.stream().filter(Output.class::isInstance).map(Output.class::cast).toList();
  }
}
