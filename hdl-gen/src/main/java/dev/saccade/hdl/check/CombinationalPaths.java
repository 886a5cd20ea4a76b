package dev.saccade.hdl.check;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.InstanceIr;
import dev.saccade.hdl.ir.MemoryIr;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.SignalRole;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which signals follow which others within a cycle, through instances too. */
final class CombinationalPaths {
  private final IdentityHashMap<ModuleIr, Map<Signal, Set<Signal>>> direct =
      new IdentityHashMap<>();
  private final IdentityHashMap<ModuleIr, Map<Signal, Set<Signal>>> inputs =
      new IdentityHashMap<>();

  /** For each signal of the module that is not clocked, the signals it follows directly. */
  Map<Signal, Set<Signal>> direct(ModuleIr module) {
    Map<Signal, Set<Signal>> known = direct.get(module);
    if (known == null) {
      known = compute(module);
      direct.put(module, known);
    }
    return known;
  }

  private Map<Signal, Set<Signal>> compute(ModuleIr module) {
    Map<Signal, Set<Signal>> follows = new LinkedHashMap<>();
    for (Signal signal : module.signals()) {
      signal.definition().ifPresent(d -> add(follows, signal, List.of(d)));
    }
    Refs.assignments(
        module.statements(),
        (assign, dependsOn) -> {
          if (assign.target().role() != SignalRole.REGISTER) {
            add(follows, assign.target(), dependsOn);
          }
        });
    for (MemoryIr memory : module.memories()) {
      for (MemoryIr.ReadPort port : memory.readPorts()) {
        if (!port.synchronous()) {
          add(follows, port.output(), List.of(port.address()));
        }
      }
    }
    for (InstanceIr instance : module.instances()) {
      Map<Signal, Set<Signal>> inner = inputs(instance.module());
      instance
          .connections()
          .forEach(
              (port, signal) -> {
                if (port.role() == SignalRole.OUTPUT) {
                  Set<Signal> followed =
                      follows.computeIfAbsent(signal, s -> new LinkedHashSet<>());
                  inner.getOrDefault(port, Set.of()).stream()
                      .map(instance.connections()::get)
                      .forEach(followed::add);
                }
              });
    }
    return follows;
  }

  private static void add(Map<Signal, Set<Signal>> follows, Signal signal, List<Expr> read) {
    Set<Signal> followed = follows.computeIfAbsent(signal, s -> new LinkedHashSet<>());
    Refs.walk(read, part -> followed.add(part.signal()));
  }

  /** For each output of a module, the inputs that it follows within a cycle. */
  Map<Signal, Set<Signal>> inputs(ModuleIr module) {
    Map<Signal, Set<Signal>> known = inputs.get(module);
    if (known == null) {
      known = new LinkedHashMap<>();
      for (Signal port : module.ports()) {
        if (port.role() == SignalRole.OUTPUT) {
          known.put(port, reach(port, direct(module)));
        }
      }
      inputs.put(module, known);
    }
    return known;
  }

  private static Set<Signal> reach(Signal from, Map<Signal, Set<Signal>> follows) {
    Set<Signal> found = new LinkedHashSet<>();
    Set<Signal> seen = new HashSet<>();
    Deque<Signal> todo = new ArrayDeque<>();
    todo.push(from);
    while (!todo.isEmpty()) {
      Signal signal = todo.pop();
      if (!seen.add(signal)) {
        continue;
      }
      if (signal.role() == SignalRole.INPUT) {
        found.add(signal);
      }
      follows.getOrDefault(signal, Set.of()).forEach(todo::push);
    }
    return found;
  }
}
