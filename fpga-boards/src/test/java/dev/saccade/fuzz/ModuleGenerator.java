package dev.saccade.fuzz;

import dev.saccade.fuzz.Declaration.Bundle;
import dev.saccade.fuzz.Declaration.Instance;
import dev.saccade.fuzz.Declaration.Machine;
import dev.saccade.fuzz.Declaration.Named;
import dev.saccade.fuzz.Declaration.Register;
import dev.saccade.fuzz.Declaration.Unpacked;
import dev.saccade.fuzz.Declaration.Vector;
import dev.saccade.fuzz.Declaration.Wire;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes one random module: state first, so that all may read it, then what follows from it. */
final class ModuleGenerator {
  private static final int LAST = Integer.MAX_VALUE;

  private final Dice dice;
  private final Form form;
  private final Map<String, RandomModule> children;
  private final Visible visible = new Visible();
  private final List<Declaration> declarations = new ArrayList<>();
  private final List<Target> total = new ArrayList<>();
  private final List<Target> optional = new ArrayList<>();
  private final List<Register> unreset = new ArrayList<>();
  private final List<Target> undriven = new ArrayList<>();
  private final List<Action> actions = new ArrayList<>();
  private final Node init = new Node.Ref(Stimulus.INIT, Shape.BOOL);
  private final Node fill = new Node.Ref(Stimulus.FILL, Stimulus.FILL_SHAPE);
  private final int bundleFirst;
  private final int bundleSecond;
  private int number;

  ModuleGenerator(Dice dice, Form form, Map<String, RandomModule> children) {
    this.dice = dice;
    this.form = form;
    this.children = new LinkedHashMap<>(children);
    this.bundleFirst = dice.width(form.widest() / 2);
    this.bundleSecond = dice.width(form.widest() / 2);
  }

  RandomModule of(String name, boolean top) {
    declarations.add(new Declaration.Input(Stimulus.INIT, Shape.BOOL));
    declarations.add(new Declaration.Input(Stimulus.FILL, Stimulus.FILL_SHAPE));
    for (int i = dice.between(2, top ? 5 : 3); i > 0; i--) {
      add(new Declaration.Input(next("x"), dice.shape(form.widest())));
    }
    for (int i = dice.between(0, form.state()); i > 0; i--) {
      state();
    }
    int named = dice.between(Math.min(1, form.named()), form.named());
    int others = form.state() == 0 ? 0 : dice.between(0, form.state());
    for (int i = named + others; i > 0; i--) {
      if (dice.below(named + others) < named) {
        add(new Named(next("n"), nodes().of(dice.shape(form.widest()))));
      } else {
        combinational();
      }
    }
    if (top) {
      for (String child : List.copyOf(children.keySet())) {
        if (declarations.stream()
            .noneMatch(d -> d instanceof Instance i && i.module().equals(child))) {
          instance(child);
        }
      }
    }
    outputs();
    drive(top);
    return new RandomModule(name, declarations, actions);
  }

  private NodeGenerator nodes() {
    return new NodeGenerator(dice, form, visible);
  }

  private String next(String kind) {
    return kind + number++;
  }

  private void add(Declaration declaration) {
    declarations.add(declaration);
    visible.add(declaration);
    Symbols.of(declaration, children)
        .forEach((name, shape) -> visible.symbols().add(new Node.Ref(name, shape)));
  }

  private void state() {
    switch (dice.below(8)) {
      case 0 -> {
        int size = dice.between(2, 5);
        Vector vector = new Vector(next("v") + "e", dice.shape(form.widest()), size, true);
        add(vector);
        Reads.elements(vector).forEach(e -> register(e, vector.shape()));
        Node index = new NodeGenerator(dice, form, visible).index(Shape.index(size).width());
        actions.add(new Action.AssignAt(vector.name(), index, nodes().of(vector.shape())));
        undriven.removeIf(t -> t.name().startsWith(vector.name() + "."));
      }
      case 1 -> {
        String name = next("p");
        add(new Bundle(name, bundleFirst, bundleSecond, true));
        register(name + ".first", Shape.unsigned(bundleFirst));
        register(name + ".second", Shape.signed(bundleSecond));
        register(name + ".third", Shape.BOOL);
      }
      case 2 -> {
        int states = dice.between(2, 5);
        add(new Machine(next("st"), states, dice.below(states)));
      }
      default -> {
        Shape shape = dice.shape(form.widest());
        boolean reset = dice.chance(65);
        Register register =
            new Register(next("r"), shape, reset ? Optional.of(small(shape)) : Optional.empty());
        add(register);
        register(register.name(), shape);
        if (!reset) {
          unreset.add(register);
        }
      }
    }
  }

  /** A constant that the language takes as a long. */
  private BigInteger small(Shape shape) {
    BigInteger bits = dice.bits(shape);
    return shape.number(bits).bitLength() <= 63 ? bits : BigInteger.TEN;
  }

  private void register(String name, Shape shape) {
    Target target = new Target(name, shape, visible, LAST);
    optional.add(target);
    undriven.add(target);
  }

  private void combinational() {
    switch (dice.below(9)) {
      case 0, 1, 2 -> {
        Shape shape = dice.shape(form.widest());
        boolean otherwise = dice.chance(40);
        Wire wire =
            new Wire(next("w"), shape, otherwise ? Optional.of(small(shape)) : Optional.empty());
        Target target = new Target(wire.name(), shape, visible.copy(), declarations.size());
        (otherwise ? optional : total).add(target);
        add(wire);
      }
      case 3 -> {
        int size = dice.between(2, 4);
        Vector vector = new Vector(next("v") + "e", dice.shape(form.widest()), size, false);
        Visible before = visible.copy();
        int order = declarations.size();
        NodeGenerator nodes = nodes();
        Node index = nodes.index(Shape.index(size).width() + dice.below(2));
        actions.add(new Action.AssignAt(vector.name(), index, nodes.of(vector.shape())));
        Reads.elements(vector)
            .forEach(e -> optional.add(new Target(e, vector.shape(), before, order)));
        add(vector);
      }
      case 4 -> {
        String name = next("p");
        visible.bundles().stream()
            .filter(this::sameShape)
            .findAny()
            .ifPresent(
                source ->
                    actions.add(
                        new Action.When(
                            List.of(
                                new Action.Branch(
                                    nodes().bool(), List.of(new Action.Copy(name, source.name())))),
                            Optional.empty())));
        Visible before = visible.copy();
        optional.add(
            new Target(name + ".first", Shape.unsigned(bundleFirst), before, declarations.size()));
        add(new Bundle(name, bundleFirst, bundleSecond, false));
      }
      case 5 -> {
        Shape packed = Shape.unsigned(Declaration.packedWidth(bundleFirst, bundleSecond));
        add(new Unpacked(next("p"), bundleFirst, bundleSecond, nodes().of(packed)));
      }
      case 6, 7 -> add(new MemoryGenerator(dice, form, visible).of(next("m")));
      default -> {
        if (!children.isEmpty()) {
          instance(dice.pick(List.copyOf(children.keySet())));
        }
      }
    }
  }

  private boolean sameShape(Declaration bundle) {
    return bundle instanceof Bundle b && b.first() == bundleFirst && b.second() == bundleSecond;
  }

  private void instance(String child) {
    Instance instance = new Instance(next("i"), child);
    Set<String> through = Reads.feedThrough(children.get(child), children);
    Visible before = visible.copy();
    for (Declaration.Input input : children.get(child).inputs()) {
      String name = instance.name() + "." + input.name();
      if (input.name().equals(Stimulus.INIT)) {
        actions.add(new Action.Assign(name, init));
      } else if (input.name().equals(Stimulus.FILL)) {
        actions.add(new Action.Assign(name, fill));
      } else if (through.contains(input.name())) {
        total.add(new Target(name, input.shape(), before, declarations.size()));
      } else {
        // No output follows it within the cycle, so it may follow even the outputs.
        total.add(new Target(name, input.shape(), visible, LAST));
      }
    }
    declarations.add(instance);
    for (Declaration.Output output : children.get(child).outputs()) {
      visible.symbols().add(new Node.Ref(instance.name() + "." + output.name(), output.shape()));
    }
  }

  private void outputs() {
    Visible inner = visible.copy();
    List<Node> observed = new ArrayList<>();
    if (form.observeAll()) {
      inner.symbols().stream()
          .filter(s -> declarations.stream().noneMatch(d -> isInput(d, s.name())))
          .forEach(observed::add);
    }
    for (int i = form.observeAll() ? 1 : dice.between(1, 3); i > 0; i--) {
      Node tree = nodes().of(dice.number(form.widest()));
      observed.add(form.observeAll() ? tree : nodes().fit(tree, Shape.BOOL));
    }
    for (Node node : observed) {
      Declaration.Output output = new Declaration.Output(next("y"), node.shape());
      declarations.add(output);
      if (dice.chance(10)) {
        total.add(new Target(output.name(), output.shape(), inner, LAST));
      } else {
        actions.add(new Action.Assign(output.name(), node));
      }
    }
  }

  private static boolean isInput(Declaration declaration, String name) {
    return declaration instanceof Declaration.Input && declaration.name().equals(name);
  }

  private void drive(boolean top) {
    ActionGenerator generator = new ActionGenerator(dice, form);
    for (Target target : total) {
      actions.addAll(generator.full(target, target.visible(), 2));
    }
    for (Target target : undriven) {
      if (dice.chance(50)) {
        actions.add(0, new Action.Assign(target.name(), nodes().of(target.shape())));
      } else {
        actions.add(
            new Action.When(
                List.of(
                    new Action.Branch(
                        nodes().bool(),
                        List.of(new Action.Assign(target.name(), nodes().of(target.shape()))))),
                Optional.empty()));
      }
    }
    for (Machine machine : visible.machines()) {
      machine(generator, machine);
    }
    for (int i = optional.isEmpty() ? 0 : dice.between(1, 2); i > 0; i--) {
      actions.add(generator.nest(some(), Optional.empty(), 1));
    }
    for (Register register : unreset) {
      // A child's other inputs may follow this register, so only a top's are sure to be known.
      Node value = nodes().fit(top ? dice.pick(inputs()) : fill, register.shape());
      actions.add(
          new Action.When(
              List.of(new Action.Branch(init, List.of(new Action.Assign(register.name(), value)))),
              Optional.empty()));
    }
  }

  /** One to three targets that are driven on some paths. */
  private List<Target> some() {
    List<Target> some = new ArrayList<>();
    for (int i = dice.between(1, 3); i > 0; i--) {
      Target target = dice.pick(optional);
      if (!some.contains(target)) {
        some.add(target);
      }
    }
    return some;
  }

  private List<Node> inputs() {
    List<Node> inputs = new ArrayList<>();
    visible.symbols().stream()
        .filter(s -> declarations.stream().anyMatch(d -> isInput(d, s.name())))
        .forEach(inputs::add);
    return inputs;
  }

  private void machine(ActionGenerator generator, Machine machine) {
    List<Target> targets = optional.isEmpty() ? List.of() : some();
    List<List<Action>> bodies = new ArrayList<>();
    for (int state = 0; state < machine.states(); state++) {
      List<Action> body = new ArrayList<>();
      if (!targets.isEmpty()) {
        body.addAll(generator.body(targets, Optional.empty(), 1));
      }
      int following = dice.below(machine.states());
      Action go = new Action.Go(machine.name(), following);
      body.add(
          dice.chance(30)
              ? go
              : new Action.When(
                  List.of(new Action.Branch(nodes().bool(), List.of(go))), Optional.empty()));
      bodies.add(body);
    }
    actions.add(new Action.InStates(machine.name(), bodies));
  }
}
