package dev.saccade.fuzz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes random statements. */
final class ActionGenerator {
  private final Dice dice;
  private final Form form;

  ActionGenerator(Dice dice, Form form) {
    this.dice = dice;
    this.form = form.shallow();
  }

  /** Statements that give a target a value on every path. */
  List<Action> full(Target target, Visible visible, int depth) {
    NodeGenerator nodes = new NodeGenerator(dice, form, visible);
    int kind = depth <= 0 ? 0 : dice.below(5);
    if (kind <= 1) {
      return List.of(new Action.Assign(target.name(), nodes.of(target.shape())));
    }
    if (kind == 2) {
      // A default, and an exception from it.
      Action first = new Action.Assign(target.name(), nodes.of(target.shape()));
      return List.of(
          first,
          new Action.When(
              List.of(new Action.Branch(nodes.bool(), full(target, visible, depth - 1))),
              Optional.empty()));
    }
    if (kind == 3) {
      List<Action.Branch> branches = new ArrayList<>();
      for (int i = dice.between(1, 2); i > 0; i--) {
        branches.add(new Action.Branch(nodes.bool(), full(target, visible, depth - 1)));
      }
      return List.of(new Action.When(branches, Optional.of(full(target, visible, depth - 1))));
    }
    Shape subject = Shape.unsigned(dice.chance(80) ? dice.between(1, 4) : dice.width(60));
    List<Action.Case> cases = new ArrayList<>();
    for (List<Long> labels : labels(subject)) {
      cases.add(new Action.Case(labels, full(target, visible, depth - 1)));
    }
    return List.of(
        new Action.Choose(nodes.of(subject), cases, Optional.of(full(target, visible, depth - 1))));
  }

  /** Groups of labels, none met twice. */
  private List<List<Long>> labels(Shape subject) {
    long limit = subject.width() < 62 ? 1L << subject.width() : Long.MAX_VALUE;
    Set<Long> seen = new LinkedHashSet<>();
    List<List<Long>> groups = new ArrayList<>();
    for (int i = dice.between(1, 3); i > 0; i--) {
      List<Long> labels = new ArrayList<>();
      for (int j = dice.between(1, 2); j > 0; j--) {
        long label = dice.chance(80) ? dice.below(8) : dice.nextSeed() >>> 1;
        if (seen.add(label % limit)) {
          labels.add(label % limit);
        }
      }
      if (!labels.isEmpty()) {
        groups.add(labels);
      }
    }
    return groups;
  }

  /** A conditional statement that drives some of the targets on some paths. */
  Action nest(List<Target> targets, Optional<Declaration.Machine> machine, int depth) {
    Visible visible =
        targets.stream().min(Comparator.comparingInt(Target::order)).orElseThrow().visible();
    NodeGenerator nodes = new NodeGenerator(dice, form, visible);
    if (dice.chance(70)) {
      List<Action.Branch> branches = new ArrayList<>();
      for (int i = dice.between(1, 2); i > 0; i--) {
        branches.add(new Action.Branch(nodes.bool(), body(targets, machine, depth)));
      }
      return new Action.When(branches, maybe(targets, machine, depth));
    }
    Shape subject = Shape.unsigned(dice.between(1, 5));
    List<Action.Case> cases = new ArrayList<>();
    for (List<Long> labels : labels(subject)) {
      cases.add(new Action.Case(labels, body(targets, machine, depth)));
    }
    return new Action.Choose(nodes.of(subject), cases, maybe(targets, machine, depth));
  }

  private Optional<List<Action>> maybe(
      List<Target> targets, Optional<Declaration.Machine> machine, int depth) {
    return dice.chance(50) ? Optional.of(body(targets, machine, depth)) : Optional.empty();
  }

  /** Unconditional assignments first, so that none is wholly replaced; then perhaps a nest. */
  List<Action> body(List<Target> targets, Optional<Declaration.Machine> machine, int depth) {
    List<Action> actions = new ArrayList<>();
    Visible visible =
        targets.stream().min(Comparator.comparingInt(Target::order)).orElseThrow().visible();
    for (Target target : targets) {
      if (dice.chance(50)) {
        Node value = new NodeGenerator(dice, form, visible).of(target.shape());
        actions.add(new Action.Assign(target.name(), value));
      }
    }
    if (machine.isPresent() && dice.chance(70)) {
      Declaration.Machine states = machine.get();
      actions.add(new Action.Go(states.name(), dice.below(states.states())));
    }
    if (depth > 0 && (actions.isEmpty() || dice.chance(25))) {
      actions.add(nest(targets, machine, depth - 1));
    }
    return actions;
  }
}
