package dev.saccade.fuzz;

import dev.saccade.fuzz.Cell.Source;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One instance of a module in the reference: a cell for each name, computed on demand from the
 * description, and the state behind its registers and memories.
 */
final class ReferenceModule {
  /** A register: what it holds and what it will. */
  private static final class State {
    private final Optional<BigInteger> reset;
    private Source next;
    private Optional<BigInteger> held = Optional.empty();
    private Optional<BigInteger> following = Optional.empty();

    State(Optional<BigInteger> reset) {
      this.reset = reset;
      this.next = () -> held;
    }
  }

  private final RandomModule module;
  private final Map<String, RandomModule> modules;
  private final Cell.Cycle cycle;
  private final Map<String, Cell> cells = new LinkedHashMap<>();
  private final Map<String, Declaration> declared = new LinkedHashMap<>();
  private final Map<String, State> states = new LinkedHashMap<>();
  private final List<ReferenceMemory> memories = new ArrayList<>();
  private final List<ReferenceModule> children = new ArrayList<>();
  private final ReferenceNodes nodes = new ReferenceNodes(cells, declared);
  private final Map<String, Source> driven = new LinkedHashMap<>();

  ReferenceModule(
      RandomModule module,
      Map<String, RandomModule> modules,
      Map<String, Cell> inputs,
      Cell.Cycle cycle) {
    this.module = module;
    this.modules = modules;
    this.cycle = cycle;
    Symbols.of(module, modules).keySet().forEach(n -> cells.put(n, new Cell(cycle)));
    cells.putAll(inputs);
    module.declarations().forEach(d -> declared.put(d.name(), d));
    module.declarations().forEach(this::declare);
    ReferenceActions actions = new ReferenceActions(nodes, declared);
    driven.forEach(
        (name, before) -> {
          Source after = actions.after(module.actions(), name, before);
          if (states.containsKey(name)) {
            states.get(name).next = after;
          } else {
            cells.get(name).source(after);
          }
        });
  }

  Cell cell(String name) {
    return cells.get(name);
  }

  private void declare(Declaration declaration) {
    String name = declaration.name();
    if (declaration instanceof Declaration.Output) {
      driven.put(name, unassigned(name));
    } else if (declaration instanceof Declaration.Register register) {
      register(name, register.reset());
    } else if (declaration instanceof Declaration.Wire wire) {
      driven.put(name, wire.otherwise().map(ReferenceModule::constant).orElse(unassigned(name)));
    } else if (declaration instanceof Declaration.Named named) {
      cells.get(name).source(nodes.source(named.value()));
    } else if (declaration instanceof Declaration.Vector vector) {
      for (int i = 0; i < vector.size(); i++) {
        registerOrWire(name + "." + i, vector.registers());
      }
    } else if (declaration instanceof Declaration.Bundle bundle) {
      for (String part : List.of(".first", ".second", ".third")) {
        registerOrWire(name + part, bundle.registers());
      }
    } else if (declaration instanceof Declaration.Unpacked unpacked) {
      Source packed = nodes.source(unpacked.value());
      part(name + ".first", packed, unpacked.second() + 1, unpacked.first());
      part(name + ".second", packed, 1, unpacked.second());
      part(name + ".third", packed, 0, 1);
    } else if (declaration instanceof Declaration.Machine machine) {
      register(name, Optional.of(BigInteger.valueOf(machine.initial())));
    } else if (declaration instanceof Declaration.Memory memory) {
      memories.add(new ReferenceMemory(memory, nodes, cells));
    } else if (declaration instanceof Declaration.Instance instance) {
      instance(instance);
    }
  }

  private void register(String name, Optional<BigInteger> reset) {
    State state = new State(reset);
    states.put(name, state);
    cells.get(name).source(() -> state.held);
    driven.put(name, () -> state.held);
  }

  private void registerOrWire(String name, boolean register) {
    if (register) {
      register(name, Optional.of(BigInteger.ZERO));
    } else {
      driven.put(name, constant(BigInteger.ZERO));
    }
  }

  private void part(String name, Source packed, int low, int width) {
    Shape shape = Shape.unsigned(width);
    cells.get(name).source(() -> packed.get().map(bits -> shape.bits(bits.shiftRight(low))));
  }

  private void instance(Declaration.Instance instance) {
    RandomModule child = modules.get(instance.module());
    Map<String, Cell> inputs = new LinkedHashMap<>();
    for (Declaration.Input input : child.inputs()) {
      String name = instance.name() + "." + input.name();
      inputs.put(input.name(), cells.get(name));
      driven.put(name, unassigned(name));
    }
    ReferenceModule inner = new ReferenceModule(child, modules, inputs, cycle);
    children.add(inner);
    for (Declaration.Output output : child.outputs()) {
      Cell outside = cells.get(instance.name() + "." + output.name());
      outside.source(inner.cell(output.name())::get);
    }
  }

  private static Source constant(BigInteger bits) {
    Optional<BigInteger> value = Optional.of(bits);
    return () -> value;
  }

  private Source unassigned(String name) {
    return () -> {
      throw new IllegalStateException(name + " of " + module.name() + " is not assigned");
    };
  }

  /** Computes what the clock edge will bring, here and below; nothing changes yet. */
  void prepare(boolean reset) {
    for (State state : states.values()) {
      state.following = reset && state.reset.isPresent() ? state.reset : state.next.get();
    }
    memories.forEach(ReferenceMemory::prepare);
    children.forEach(c -> c.prepare(reset));
  }

  /** The clock edge. */
  void commit() {
    states.values().forEach(s -> s.held = s.following);
    memories.forEach(ReferenceMemory::commit);
    children.forEach(ReferenceModule::commit);
  }
}
