package dev.saccade.fuzz;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Smaller designs than a given one, the boldest cuts first. Some are no legal designs; the shrinker
 * finds out.
 */
final class Reductions {
  private final RandomDesign design;
  private final List<RandomDesign> smaller = new ArrayList<>();

  private Reductions(RandomDesign design) {
    this.design = design;
  }

  static List<RandomDesign> of(RandomDesign design) {
    Reductions reductions = new Reductions(design);
    reductions.outputs();
    reductions.childrenAsTops();
    for (int i = design.modules().size() - 1; i >= 0; i--) {
      reductions.actions(i);
      reductions.declarations(i);
      reductions.nodes(i);
    }
    return reductions.smaller;
  }

  private void add(int index, RandomModule module) {
    List<RandomModule> modules = new ArrayList<>(design.modules());
    modules.set(index, module);
    smaller.add(new RandomDesign(modules));
  }

  private void outputs() {
    RandomModule top = design.top();
    if (top.outputs().size() > 1) {
      for (Declaration.Output kept : top.outputs()) {
        List<Declaration> declarations =
            top.declarations().stream()
                .filter(d -> !(d instanceof Declaration.Output) || d.equals(kept))
                .toList();
        add(design.modules().size() - 1, new RandomModule(top.name(), declarations, top.actions()));
      }
    }
  }

  private void childrenAsTops() {
    for (int i = 1; i < design.modules().size(); i++) {
      smaller.add(new RandomDesign(design.modules().subList(0, i)));
    }
  }

  private void actions(int index) {
    RandomModule module = design.modules().get(index);
    List<Action> all = new ArrayList<>();
    new Rewriter() {
      @Override
      List<Action> changed(Action action) {
        all.add(action);
        return List.of(action);
      }
    }.rewrite(module);
    for (int i = 0; i < all.size(); i++) {
      int at = i;
      add(index, replace(module, at, a -> List.of()));
      for (int b = 0; b < Rewriter.bodies(all.get(i)).size(); b++) {
        int body = b;
        add(index, replace(module, at, a -> Rewriter.bodies(a).get(body)));
      }
      if (all.get(i) instanceof Action.When when) {
        for (int b = 0; b < when.branches().size() && when.branches().size() > 1; b++) {
          List<Action.Branch> fewer = new ArrayList<>(when.branches());
          fewer.remove(b);
          add(index, replace(module, at, a -> List.of(new Action.When(fewer, when.otherwise()))));
        }
        if (when.otherwise().isPresent()) {
          Action without = new Action.When(when.branches(), Optional.empty());
          add(index, replace(module, at, a -> List.of(without)));
        }
      }
    }
  }

  private static RandomModule replace(
      RandomModule module, int index, Function<Action, List<Action>> change) {
    int[] count = {0};
    return new Rewriter() {
      @Override
      List<Action> changed(Action action) {
        return count[0]++ == index ? change.apply(action) : List.of(action);
      }
    }.rewrite(module);
  }

  /** What has a name becomes an input, whose values are random. */
  private void declarations(int index) {
    RandomModule module = design.modules().get(index);
    if (index < design.modules().size() - 1) {
      return;
    }
    for (int i = 0; i < module.declarations().size(); i++) {
      Declaration old = module.declarations().get(i);
      if (old instanceof Declaration.Input || old instanceof Declaration.Output) {
        continue;
      }
      List<Declaration> declarations = new ArrayList<>(module.declarations());
      declarations.remove(i);
      Set<String> names = new LinkedHashSet<>(Set.of(old.name()));
      int at = i;
      Symbols.of(old, design.byName())
          .forEach(
              (name, shape) -> {
                declarations.add(at, new Declaration.Input(name, shape));
                names.add(name);
              });
      RandomModule changed = new RandomModule(module.name(), declarations, module.actions());
      add(index, without(changed, a -> drives(a, names)));
    }
  }

  private static boolean drives(Action action, Set<String> names) {
    return Rewriter.target(action).map(names::contains).orElse(false)
        || (action instanceof Action.InStates states && names.contains(states.machine()));
  }

  private static RandomModule without(RandomModule module, Predicate<Action> removed) {
    return new Rewriter() {
      @Override
      List<Action> changed(Action action) {
        return removed.test(action) ? List.of() : List.of(action);
      }
    }.rewrite(module);
  }

  private void nodes(int index) {
    RandomModule module = design.modules().get(index);
    List<Node> all = new ArrayList<>();
    new Rewriter() {
      @Override
      Node changed(Node node) {
        all.add(node);
        return node;
      }
    }.rewrite(module);
    for (int i = 0; i < all.size(); i++) {
      for (Node simpler : simpler(all.get(i), module)) {
        int at = i;
        int[] count = {0};
        RandomModule changed =
            new Rewriter() {
              @Override
              Node changed(Node node) {
                return count[0]++ == at ? simpler : node;
              }
            }.rewrite(module);
        add(index, changed);
      }
    }
  }

  private static List<Node> simpler(Node node, RandomModule module) {
    List<Node> nodes = new ArrayList<>();
    if (node instanceof Node.Literal) {
      return nodes;
    }
    for (Node operand : node.operands()) {
      if (operand.shape().equals(node.shape())) {
        nodes.add(operand);
      }
    }
    nodes.add(new Node.Literal(BigInteger.ZERO, node.shape()));
    nodes.add(new Node.Literal(node.shape().ones(), node.shape()));
    if (!(node instanceof Node.Ref)) {
      module.inputs().stream()
          .filter(i -> i.shape().equals(node.shape()))
          .findFirst()
          .ifPresent(i -> nodes.add(new Node.Ref(i.name(), i.shape())));
    }
    return nodes;
  }
}
