package dev.saccade.fuzz;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Smaller designs than a given one, each made when it is asked for: there are many, and few are
 * tried. Some are no legal designs; the shrinker finds out.
 */
final class Reductions {
  /** Kinds of cuts, the boldest first. */
  enum Kind {
    /** A module below stands alone. */
    TOPS,
    /** One output stays, half of them, or all but one. */
    OUTPUTS,
    /** What has a name in the top becomes an input. */
    DECLARATIONS,
    /** A statement goes, or its body stands in its place. */
    ACTIONS,
    /** An expression becomes an input, an operand or a constant. */
    NODES,
    /** One expression of the top is all that is observed; bold, but tried on each of its parts. */
    OBSERVED
  }

  private final RandomDesign design;
  private final List<Supplier<RandomDesign>> smaller = new ArrayList<>();

  private Reductions(RandomDesign design) {
    this.design = design;
  }

  static List<Supplier<RandomDesign>> of(RandomDesign design, Kind kind) {
    Reductions reductions = new Reductions(design);
    switch (kind) {
      case TOPS -> reductions.childrenAsTops();
      case OUTPUTS -> reductions.outputs();
      case DECLARATIONS -> reductions.declarations();
      case OBSERVED -> reductions.observed();
      case ACTIONS -> reductions.inModules(reductions::actions);
      case NODES -> reductions.inModules(reductions::nodes);
    }
    return reductions.smaller;
  }

  private void inModules(IntConsumer cuts) {
    for (int i = design.modules().size() - 1; i >= 0; i--) {
      cuts.accept(i);
    }
  }

  private void add(int index, Supplier<RandomModule> module) {
    smaller.add(
        () -> {
          List<RandomModule> modules = new ArrayList<>(design.modules());
          modules.set(index, module.get());
          return new RandomDesign(modules);
        });
  }

  private int top() {
    return design.modules().size() - 1;
  }

  /** The last first: parts come after their wholes, and what comes last is used least. */
  private void observed() {
    RandomModule module = design.top();
    List<Node> nodes = nodes(module);
    for (int i = nodes.size() - 1; i >= 0; i--) {
      Node node = nodes.get(i);
      if (!(node instanceof Node.Literal)) {
        add(top(), () -> observing(module, node));
      }
    }
  }

  private static RandomModule observing(RandomModule module, Node node) {
    Declaration.Output output = new Declaration.Output(fresh(module), node.shape());
    List<Declaration> declarations = new ArrayList<>(module.declarations());
    declarations.removeIf(Declaration.Output.class::isInstance);
    declarations.add(output);
    List<Action> actions = new ArrayList<>(module.actions());
    actions.add(new Action.Assign(output.name(), node));
    return new RandomModule(module.name(), declarations, actions);
  }

  private void outputs() {
    List<Declaration.Output> all = design.top().outputs();
    if (all.size() > 1) {
      all.forEach(kept -> keeping(kept::equals));
      // Some mistakes show only where two outputs are read, or make no Verilog where one is.
      int half = all.size() / 2;
      keeping(all.subList(0, half)::contains);
      keeping(all.subList(half, all.size())::contains);
      all.forEach(dropped -> keeping(kept -> !kept.equals(dropped)));
    }
  }

  private void keeping(Predicate<Declaration.Output> kept) {
    RandomModule top = design.top();
    add(
        top(),
        () ->
            new RandomModule(
                top.name(),
                top.declarations().stream()
                    .filter(d -> !(d instanceof Declaration.Output output) || kept.test(output))
                    .toList(),
                top.actions()));
  }

  private void childrenAsTops() {
    for (int i = 1; i < design.modules().size(); i++) {
      RandomDesign alone = new RandomDesign(design.modules().subList(0, i));
      smaller.add(() -> alone);
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
      add(index, () -> replace(module, at, a -> List.of()));
      for (int b = 0; b < Rewriter.bodies(all.get(i)).size(); b++) {
        int body = b;
        add(index, () -> replace(module, at, a -> Rewriter.bodies(a).get(body)));
      }
      if (all.get(i) instanceof Action.When when) {
        for (int b = 0; b < when.branches().size() && when.branches().size() > 1; b++) {
          List<Action.Branch> fewer = new ArrayList<>(when.branches());
          fewer.remove(b);
          add(
              index,
              () -> replace(module, at, a -> List.of(new Action.When(fewer, when.otherwise()))));
        }
        if (when.otherwise().isPresent()) {
          Action without = new Action.When(when.branches(), Optional.empty());
          add(index, () -> replace(module, at, a -> List.of(without)));
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

  /** From the last to the first, since what comes last mostly follows from what comes first. */
  private void declarations() {
    RandomModule module = design.top();
    for (int i = module.declarations().size() - 1; i >= 0; i--) {
      Declaration old = module.declarations().get(i);
      if (old instanceof Declaration.Input || old instanceof Declaration.Output) {
        continue;
      }
      int at = i;
      add(top(), () -> withInputsFor(module, at));
    }
  }

  private RandomModule withInputsFor(RandomModule module, int at) {
    List<Declaration> declarations = new ArrayList<>(module.declarations());
    Declaration old = declarations.remove(at);
    Set<String> names = new LinkedHashSet<>(Set.of(old.name()));
    Symbols.of(old, design.byName())
        .forEach(
            (name, shape) -> {
              declarations.add(at, new Declaration.Input(name, shape));
              names.add(name);
            });
    RandomModule changed = new RandomModule(module.name(), declarations, module.actions());
    return without(changed, a -> drives(a, names));
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
    List<Node> all = nodes(module);
    for (int i = 0; i < all.size(); i++) {
      int at = i;
      Node node = all.get(i);
      if (index == top() && !(node instanceof Node.Ref || node instanceof Node.Literal)) {
        add(index, () -> withInput(module, at, node.shape()));
      }
      for (Node simpler : simpler(node)) {
        add(index, () -> replace(module, at, simpler));
      }
    }
  }

  /** An input in the place of an expression. */
  private static RandomModule withInput(RandomModule module, int at, Shape shape) {
    Declaration.Input input = new Declaration.Input(fresh(module), shape);
    List<Declaration> declarations = new ArrayList<>(module.declarations());
    declarations.add(0, input);
    RandomModule with = new RandomModule(module.name(), declarations, module.actions());
    return replace(with, at, new Node.Ref(input.name(), shape));
  }

  /** All expressions of a module and their parts. */
  private static List<Node> nodes(RandomModule module) {
    List<Node> all = new ArrayList<>();
    new Rewriter() {
      @Override
      Node changed(Node node) {
        all.add(node);
        return node;
      }
    }.rewrite(module);
    return all;
  }

  /** A name that no declaration has. */
  private static String fresh(RandomModule module) {
    Set<String> names = new LinkedHashSet<>();
    module.declarations().forEach(d -> names.add(d.name()));
    int number = 0;
    while (names.contains("z" + number)) {
      number++;
    }
    return "z" + number;
  }

  private static RandomModule replace(RandomModule module, int index, Node by) {
    int[] count = {0};
    return new Rewriter() {
      @Override
      Node changed(Node node) {
        return count[0]++ == index ? by : node;
      }
    }.rewrite(module);
  }

  private static List<Node> simpler(Node node) {
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
    return nodes;
  }
}
