package dev.saccade.fuzz;

import dev.saccade.fuzz.Cell.Source;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What statements make of one signal: the last assignment that applies wins, and where none does
 * the signal has the value it had before them.
 */
final class ReferenceActions {
  private final ReferenceNodes nodes;
  private final Map<String, Declaration> declared;

  ReferenceActions(ReferenceNodes nodes, Map<String, Declaration> declared) {
    this.nodes = nodes;
    this.declared = declared;
  }

  Source after(List<Action> actions, String target, Source before) {
    Source value = before;
    for (Action action : actions) {
      value = after(action, target, value);
    }
    return value;
  }

  private Source after(Action action, String target, Source before) {
    if (action instanceof Action.Assign assign) {
      return assign.target().equals(target) ? nodes.source(assign.value()) : before;
    }
    if (action instanceof Action.AssignAt assign) {
      return assignAt(assign, target, before);
    }
    if (action instanceof Action.Copy copy) {
      return target.startsWith(copy.target() + ".")
          ? nodes.source(
              new Node.Ref(copy.source() + target.substring(copy.target().length()), Shape.BOOL))
          : before;
    }
    if (action instanceof Action.When when) {
      return when(when, target, before);
    }
    if (action instanceof Action.Choose choose) {
      return choose(choose, target, before);
    }
    if (action instanceof Action.InStates states) {
      return inStates(states, target, before);
    }
    Action.Go go = (Action.Go) action;
    Optional<BigInteger> state = Optional.of(BigInteger.valueOf(go.state()));
    return go.machine().equals(target) ? () -> state : before;
  }

  private Source assignAt(Action.AssignAt assign, String target, Source before) {
    if (!target.startsWith(assign.vector() + ".")) {
      return before;
    }
    BigInteger number = new BigInteger(target.substring(assign.vector().length() + 1));
    Source index = nodes.source(assign.index());
    Source value = nodes.source(assign.value());
    return () -> index.get().flatMap(i -> i.equals(number) ? value.get() : before.get());
  }

  private Source when(Action.When when, String target, Source before) {
    List<Source> conditions = new ArrayList<>();
    List<Source> values = new ArrayList<>();
    for (Action.Branch branch : when.branches()) {
      conditions.add(nodes.source(branch.condition()));
      values.add(after(branch.body(), target, before));
    }
    Source otherwise = after(when.otherwise().orElse(List.of()), target, before);
    if (otherwise == before && values.stream().allMatch(v -> v == before)) {
      return before;
    }
    return () -> {
      for (int i = 0; i < conditions.size(); i++) {
        Optional<BigInteger> condition = conditions.get(i).get();
        if (condition.isEmpty()) {
          return Optional.empty();
        }
        if (condition.get().signum() != 0) {
          return values.get(i).get();
        }
      }
      return otherwise.get();
    };
  }

  private Source choose(Action.Choose choose, String target, Source before) {
    Source subject = nodes.source(choose.subject());
    Map<BigInteger, Source> values = new LinkedHashMap<>();
    boolean touched = false;
    for (Action.Case one : choose.cases()) {
      Source value = after(one.body(), target, before);
      touched |= value != before;
      one.labels().forEach(label -> values.put(BigInteger.valueOf(label), value));
    }
    Source otherwise = after(choose.otherwise().orElse(List.of()), target, before);
    return touched || otherwise != before
        ? () -> subject.get().flatMap(s -> values.getOrDefault(s, otherwise).get())
        : before;
  }

  private Source inStates(Action.InStates states, String target, Source before) {
    Source state = nodes.source(new Node.Ref(states.machine(), Shape.BOOL));
    List<Source> values = states.bodies().stream().map(b -> after(b, target, before)).toList();
    if (values.stream().allMatch(v -> v == before)) {
      return before;
    }
    int initial = ((Declaration.Machine) declared.get(states.machine())).initial();
    return () ->
        state
            .get()
            .flatMap(s -> values.get(s.intValue() < values.size() ? s.intValue() : initial).get());
  }
}
