package dev.saccade.fuzz;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Fsm;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.SInt;
import dev.saccade.hdl.Type;
import dev.saccade.hdl.Types;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Value;
import dev.saccade.hdl.Vec;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds one random module by calls of the language under test. */
final class ModuleTranslation {
  /** The one bundle of random designs. */
  record Trio(UInt first, SInt second, Bool third) {}

  private final Logic m;
  private final RandomDesign design;
  private final FuzzModule hardware;
  private final NodeTranslation nodes;
  private final Map<String, Value> values = new LinkedHashMap<>();
  private final Map<String, Vec<? extends Value>> vectors = new LinkedHashMap<>();
  private final Map<String, Trio> bundles = new LinkedHashMap<>();
  private final Map<String, Fsm<?>> machines = new LinkedHashMap<>();
  private final Map<String, Integer> states = new LinkedHashMap<>();
  private final Set<String> registers = new LinkedHashSet<>();
  private final List<Value> readable = new ArrayList<>();

  ModuleTranslation(Logic m, RandomDesign design, FuzzModule hardware) {
    this.m = m;
    this.design = design;
    this.hardware = hardware;
    this.nodes = new NodeTranslation(m);
  }

  void port(String name, Value value) {
    values.put(name, value);
  }

  void run() {
    RandomModule module = design.top();
    module.declarations().forEach(this::declare);
    module.actions().forEach(this::act);
    // Random designs leave much unread, which the language takes for a mistake.
    m.ignore(readable.toArray(Value[]::new));
  }

  private void declare(Declaration declaration) {
    String name = declaration.name();
    if (declaration instanceof Declaration.Input) {
      readable.add(values.get(name));
    } else if (declaration instanceof Declaration.Register register) {
      Type<? extends Value> type = FuzzModule.type(register.shape());
      registers.add(name);
      readable(
          name,
          register.reset().isPresent()
              ? m.reg(name, type, number(register.reset().get(), register.shape()))
              : m.regNoReset(name, type));
    } else if (declaration instanceof Declaration.Wire wire) {
      Type<? extends Value> type = FuzzModule.type(wire.shape());
      readable(
          name,
          wire.otherwise().isPresent()
              ? m.wire(name, type, number(wire.otherwise().get(), wire.shape()))
              : m.wire(name, type));
    } else if (declaration instanceof Declaration.Named named) {
      readable(name, m.val(name, value(named.value())));
    } else if (declaration instanceof Declaration.Vector vector) {
      vector(vector);
    } else if (declaration instanceof Declaration.Bundle bundle) {
      Type<Trio> type = trio(bundle.first(), bundle.second());
      if (bundle.registers()) {
        registers.addAll(List.of(name + ".first", name + ".second", name + ".third"));
      }
      Trio trio = bundle.registers() ? m.reg(name, type, 0) : m.wire(name, type, 0);
      bundle(name, trio);
      readable.addAll(List.of(trio.first(), trio.second(), trio.third()));
    } else if (declaration instanceof Declaration.Unpacked unpacked) {
      Type<Trio> type = trio(unpacked.first(), unpacked.second());
      bundle(name, m.unpack(type, (UInt) value(unpacked.value())));
    } else if (declaration instanceof Declaration.Machine machine) {
      Fsm<?> fsm = States.machine(m, machine);
      machines.put(name, fsm);
      states.put(name, machine.states());
      values.put(name, fsm.register());
    } else if (declaration instanceof Declaration.Memory memory) {
      new MemoryTranslation(m, this::value, this::readable).declare(memory);
    } else if (declaration instanceof Declaration.Instance instance) {
      instance(instance);
    }
  }

  private void readable(String name, Value value) {
    values.put(name, value);
    readable.add(value);
  }

  private void vector(Declaration.Vector vector) {
    Type<? extends Value> element = FuzzModule.type(vector.shape());
    Vec<? extends Value> made = vec(vector, element);
    vectors.put(vector.name(), made);
    for (int i = 0; i < made.size(); i++) {
      String name = vector.name() + "." + i;
      readable(name, made.get(i));
      if (vector.registers()) {
        registers.add(name);
      }
    }
  }

  private <T extends Value> Vec<T> vec(Declaration.Vector vector, Type<T> element) {
    Type<Vec<T>> type = Types.vec(element, vector.size());
    return vector.registers() ? m.reg(vector.name(), type, 0) : m.wire(vector.name(), type, 0);
  }

  private void bundle(String name, Trio trio) {
    bundles.put(name, trio);
    values.put(name + ".first", trio.first());
    values.put(name + ".second", trio.second());
    values.put(name + ".third", trio.third());
  }

  private static Type<Trio> trio(int first, int second) {
    return Types.bundle(Trio.class, Types.uint(first), Types.sint(second), Types.bool());
  }

  private void instance(Declaration.Instance instance) {
    RandomModule child = design.byName().get(instance.module());
    FuzzModule.Io io = m.instance(instance.name(), hardware.child(instance.module()));
    for (int i = 0; i < io.in().size(); i++) {
      values.put(instance.name() + "." + child.inputs().get(i).name(), io.in().get(i));
    }
    for (int i = 0; i < io.out().size(); i++) {
      readable(instance.name() + "." + child.outputs().get(i).name(), io.out().get(i));
    }
  }

  private static long number(BigInteger bits, Shape shape) {
    return shape.number(bits).longValueExact();
  }

  private void act(Action action) {
    if (action instanceof Action.Assign assign) {
      assign(assign.target(), value(assign.value()));
    } else if (action instanceof Action.AssignAt assign) {
      assignAt(vectors.get(assign.vector()), assign);
    } else if (action instanceof Action.Copy copy) {
      if (registers.contains(copy.target() + ".first")) {
        m.next(bundles.get(copy.target()), bundles.get(copy.source()));
      } else {
        m.set(bundles.get(copy.target()), bundles.get(copy.source()));
      }
    } else if (action instanceof Action.When when) {
      when(when);
    } else if (action instanceof Action.Choose choose) {
      var chosen = m.switch_((UInt) value(choose.subject()));
      choose.cases().forEach(c -> chosen.is(c.labels(), () -> c.body().forEach(this::act)));
      choose.otherwise().ifPresent(b -> chosen.otherwise(() -> b.forEach(this::act)));
    } else if (action instanceof Action.InStates choice) {
      States.in(machines.get(choice.machine()), choice.bodies(), b -> b.forEach(this::act));
    } else if (action instanceof Action.Go go) {
      States.go(machines.get(go.machine()), states.get(go.machine()), go.state());
    }
  }

  private void when(Action.When when) {
    Action.Branch first = when.branches().get(0);
    var chain = m.when(bool(first.condition()), () -> first.body().forEach(this::act));
    for (Action.Branch branch : when.branches().subList(1, when.branches().size())) {
      chain = chain.elseWhen(bool(branch.condition()), () -> branch.body().forEach(this::act));
    }
    if (when.otherwise().isPresent()) {
      chain.otherwise(() -> when.otherwise().get().forEach(this::act));
    }
  }

  private void assign(String target, Value value) {
    if (registers.contains(target)) {
      FuzzModule.next(values.get(target), value);
    } else {
      FuzzModule.set(values.get(target), value);
    }
  }

  private <T extends Value> void assignAt(Vec<T> vector, Action.AssignAt assign) {
    // The parser gives the value the shape of the elements.
    @SuppressWarnings("unchecked")
    T value = (T) value(assign.value());
    UInt index = (UInt) value(assign.index());
    if (registers.contains(assign.vector() + ".0")) {
      vector.nextAt(index, value);
    } else {
      vector.setAt(index, value);
    }
  }

  private Bool bool(Node node) {
    return (Bool) value(node);
  }

  private Value value(Node node) {
    if (node instanceof Node.Ref ref) {
      return values.get(ref.name());
    }
    if (node instanceof Node.Literal literal) {
      return nodes.literal(literal);
    }
    if (node instanceof Node.Element element) {
      return vectors.get(element.vector()).at((UInt) value(element.index()));
    }
    if (node instanceof Node.Pack pack) {
      return m.pack(bundles.get(pack.bundle()));
    }
    if (node instanceof Node.InState state) {
      return States.is(machines.get(state.machine()), states.get(state.machine()), state.state());
    }
    Node.Apply apply = (Node.Apply) node;
    return nodes.apply(apply, apply.operands().stream().map(this::value).toList());
  }
}
