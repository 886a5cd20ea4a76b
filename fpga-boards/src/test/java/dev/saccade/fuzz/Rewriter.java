package dev.saccade.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Copies a module, with a chance to change each expression and statement on the way. */
abstract class Rewriter {
  /** What stands in the place of a node; its operands are rewritten afterwards. */
  Node changed(Node node) {
    return node;
  }

  /** What stands in the place of a statement; its parts are rewritten afterwards. */
  List<Action> changed(Action action) {
    return List.of(action);
  }

  final RandomModule rewrite(RandomModule module) {
    return new RandomModule(
        module.name(),
        module.declarations().stream().map(this::declaration).toList(),
        actions(module.actions()));
  }

  private Declaration declaration(Declaration declaration) {
    if (declaration instanceof Declaration.Named named) {
      return new Declaration.Named(named.name(), node(named.value()));
    }
    if (declaration instanceof Declaration.Unpacked unpacked) {
      return new Declaration.Unpacked(
          unpacked.name(), unpacked.first(), unpacked.second(), node(unpacked.value()));
    }
    if (declaration instanceof Declaration.Memory memory) {
      return new Declaration.Memory(
          memory.name(),
          memory.template(),
          memory.word(),
          memory.depth(),
          memory.contents(),
          memory.write().map(this::write),
          memory.reads().stream().map(this::read).toList());
    }
    return declaration;
  }

  private Declaration.Write write(Declaration.Write write) {
    return new Declaration.Write(
        node(write.enable()),
        node(write.address()),
        node(write.data()),
        write.mask().map(this::node));
  }

  private Declaration.Read read(Declaration.Read read) {
    return new Declaration.Read(
        read.output(), node(read.enable()), node(read.address()), read.collision());
  }

  private List<Action> actions(List<Action> actions) {
    List<Action> copies = new ArrayList<>();
    for (Action action : actions) {
      changed(action).forEach(a -> copies.add(action(a)));
    }
    return copies;
  }

  private Action action(Action action) {
    if (action instanceof Action.Assign assign) {
      return new Action.Assign(assign.target(), node(assign.value()));
    }
    if (action instanceof Action.AssignAt assign) {
      return new Action.AssignAt(assign.vector(), node(assign.index()), node(assign.value()));
    }
    if (action instanceof Action.When when) {
      return new Action.When(
          when.branches().stream()
              .map(b -> new Action.Branch(node(b.condition()), actions(b.body())))
              .toList(),
          when.otherwise().map(this::actions));
    }
    if (action instanceof Action.Choose choose) {
      return new Action.Choose(
          node(choose.subject()),
          choose.cases().stream().map(c -> new Action.Case(c.labels(), actions(c.body()))).toList(),
          choose.otherwise().map(this::actions));
    }
    if (action instanceof Action.InStates states) {
      return new Action.InStates(
          states.machine(), states.bodies().stream().map(this::actions).toList());
    }
    return action;
  }

  private Node node(Node node) {
    Node copy = changed(node);
    if (copy instanceof Node.Apply apply) {
      return Node.Apply.of(
          apply.op(), apply.numbers(), apply.operands().stream().map(this::node).toList());
    }
    if (copy instanceof Node.Element element) {
      return new Node.Element(element.vector(), node(element.index()), element.shape());
    }
    return copy;
  }

  /** The bodies of a statement; empty if it has none. */
  static List<List<Action>> bodies(Action action) {
    List<List<Action>> bodies = new ArrayList<>();
    if (action instanceof Action.When when) {
      when.branches().forEach(b -> bodies.add(b.body()));
      when.otherwise().ifPresent(bodies::add);
    } else if (action instanceof Action.Choose choose) {
      choose.cases().forEach(c -> bodies.add(c.body()));
      choose.otherwise().ifPresent(bodies::add);
    } else if (action instanceof Action.InStates states) {
      bodies.addAll(states.bodies());
    }
    return bodies;
  }

  /** What a statement drives by itself; empty for one with bodies. */
  static Optional<String> target(Action action) {
    if (action instanceof Action.Assign assign) {
      return Optional.of(assign.target());
    }
    if (action instanceof Action.AssignAt assign) {
      return Optional.of(assign.vector());
    }
    if (action instanceof Action.Copy copy) {
      return Optional.of(copy.target());
    }
    return action instanceof Action.Go go ? Optional.of(go.machine()) : Optional.empty();
  }
}
