package dev.saccade.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which names of a module follow which others. */
final class Reads {
  private final Map<String, RandomModule> modules;
  private final boolean throughState;
  private final Map<String, Declaration> declared = new LinkedHashMap<>();
  private final Map<String, Set<String>> reads = new LinkedHashMap<>();
  private final Set<String> state = new LinkedHashSet<>();

  private Reads(RandomModule module, Map<String, RandomModule> modules, boolean throughState) {
    this.modules = modules;
    this.throughState = throughState;
    module.declarations().forEach(d -> declared.put(d.name(), d));
    module.declarations().forEach(this::declare);
    module.actions().forEach(a -> act(a, Set.of()));
  }

  /** All that each name follows, now or in a later cycle. */
  static Map<String, Set<String>> all(RandomModule module, Map<String, RandomModule> modules) {
    return new Reads(module, modules, true).reads;
  }

  /** The inputs of a module that some output follows within the cycle. */
  static Set<String> feedThrough(RandomModule module, Map<String, RandomModule> modules) {
    Map<String, Set<String>> reads = new Reads(module, modules, false).reads;
    Set<String> reached = reach(module.outputs().stream().map(d -> d.name()).toList(), reads);
    Set<String> inputs = new LinkedHashSet<>();
    module.inputs().stream().map(d -> d.name()).filter(reached::contains).forEach(inputs::add);
    return inputs;
  }

  /** The names from which the roots follow, and the roots. */
  static Set<String> reach(List<String> roots, Map<String, Set<String>> reads) {
    Set<String> reached = new LinkedHashSet<>(roots);
    List<String> todo = new ArrayList<>(roots);
    while (!todo.isEmpty()) {
      for (String next : reads.getOrDefault(todo.remove(todo.size() - 1), Set.of())) {
        if (reached.add(next)) {
          todo.add(next);
        }
      }
    }
    return reached;
  }

  private void declare(Declaration declaration) {
    String name = declaration.name();
    if (declaration instanceof Declaration.Register || declaration instanceof Declaration.Machine) {
      state.add(name);
    } else if (declaration instanceof Declaration.Vector vector) {
      if (vector.registers()) {
        state.addAll(elements(vector));
      }
    } else if (declaration instanceof Declaration.Bundle bundle) {
      if (bundle.registers()) {
        state.addAll(parts(name));
      }
    } else if (declaration instanceof Declaration.Named named) {
      add(name, of(named.value()));
    } else if (declaration instanceof Declaration.Unpacked unpacked) {
      parts(name).forEach(p -> add(p, of(unpacked.value())));
    } else if (declaration instanceof Declaration.Memory memory) {
      memory(memory);
    } else if (declaration instanceof Declaration.Instance instance) {
      RandomModule child = modules.get(instance.module());
      Set<String> inputs =
          throughState
              ? new LinkedHashSet<>(child.inputs().stream().map(d -> d.name()).toList())
              : feedThrough(child, modules);
      Set<String> outside = new LinkedHashSet<>();
      inputs.forEach(i -> outside.add(name + "." + i));
      child.outputs().forEach(o -> add(name + "." + o.name(), outside));
    }
  }

  private void memory(Declaration.Memory memory) {
    boolean clocked =
        memory.template() != Declaration.Template.REGISTER_FILE
            && memory.template() != Declaration.Template.ROM_ASYNC;
    for (Declaration.Read read : memory.reads()) {
      if (throughState) {
        memory
            .write()
            .ifPresent(
                w -> {
                  add(read.output(), of(w.enable()));
                  add(read.output(), of(w.address()));
                  add(read.output(), of(w.data()));
                  w.mask().ifPresent(m -> add(read.output(), of(m)));
                });
        add(read.output(), of(read.enable()));
      }
      if (throughState || !clocked) {
        add(read.output(), of(read.address()));
      }
    }
  }

  private void act(Action action, Set<String> conditions) {
    if (action instanceof Action.Assign assign) {
      drive(assign.target(), conditions, of(assign.value()));
    } else if (action instanceof Action.AssignAt assign) {
      Set<String> read = of(assign.index());
      read.addAll(of(assign.value()));
      elements((Declaration.Vector) declared.get(assign.vector()))
          .forEach(e -> drive(e, conditions, read));
    } else if (action instanceof Action.Copy copy) {
      for (String part : parts("")) {
        drive(copy.target() + part, conditions, Set.of(copy.source() + part));
      }
    } else if (action instanceof Action.Go go) {
      drive(go.machine(), conditions, Set.of());
    } else if (action instanceof Action.When when) {
      Set<String> inner = new LinkedHashSet<>(conditions);
      for (Action.Branch branch : when.branches()) {
        inner.addAll(of(branch.condition()));
        branch.body().forEach(a -> act(a, inner));
      }
      when.otherwise().ifPresent(b -> b.forEach(a -> act(a, inner)));
    } else if (action instanceof Action.Choose choose) {
      Set<String> inner = new LinkedHashSet<>(conditions);
      inner.addAll(of(choose.subject()));
      choose.cases().forEach(c -> c.body().forEach(a -> act(a, inner)));
      choose.otherwise().ifPresent(b -> b.forEach(a -> act(a, inner)));
    } else if (action instanceof Action.InStates states) {
      Set<String> inner = new LinkedHashSet<>(conditions);
      inner.add(states.machine());
      states.bodies().forEach(b -> b.forEach(a -> act(a, inner)));
    }
  }

  private void drive(String target, Set<String> conditions, Set<String> read) {
    if (throughState || !state.contains(target)) {
      add(target, conditions);
      add(target, read);
    }
  }

  private void add(String name, Set<String> read) {
    reads.computeIfAbsent(name, n -> new LinkedHashSet<>()).addAll(read);
  }

  private Set<String> of(Node node) {
    Set<String> names = new LinkedHashSet<>();
    if (node instanceof Node.Ref ref) {
      names.add(ref.name());
    } else if (node instanceof Node.Element element) {
      names.addAll(elements((Declaration.Vector) declared.get(element.vector())));
    } else if (node instanceof Node.Pack pack) {
      names.addAll(parts(pack.bundle()));
    } else if (node instanceof Node.InState inState) {
      names.add(inState.machine());
    }
    node.operands().forEach(o -> names.addAll(of(o)));
    return names;
  }

  static List<String> elements(Declaration.Vector vector) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < vector.size(); i++) {
      names.add(vector.name() + "." + i);
    }
    return names;
  }

  static List<String> parts(String bundle) {
    return List.of(bundle + ".first", bundle + ".second", bundle + ".third");
  }
}
