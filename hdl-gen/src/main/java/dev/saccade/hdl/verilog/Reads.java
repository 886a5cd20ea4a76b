package dev.saccade.hdl.verilog;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.InstanceIr;
import dev.saccade.hdl.ir.MemoryIr;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.SignalRole;
import dev.saccade.hdl.ir.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which signals of a module each of its signals follows directly within one cycle. */
final class Reads {
  /** For each module so far, the inputs that each output follows within one cycle. */
  private final IdentityHashMap<ModuleIr, Map<Signal, Set<Signal>>> paths = new IdentityHashMap<>();

  Map<Signal, Set<Signal>> of(ModuleIr module) {
    Map<Signal, Set<Signal>> reads = new LinkedHashMap<>();
    for (Signal signal : module.signals()) {
      signal.definition().ifPresent(value -> add(signal, References.of(List.of(value)), reads));
    }
    for (MemoryIr memory : module.memories()) {
      for (MemoryIr.ReadPort port : memory.readPorts()) {
        if (!port.synchronous()) {
          add(port.output(), References.of(List.of(port.address())), reads);
        }
      }
    }
    for (InstanceIr instance : module.instances()) {
      Map<Signal, Set<Signal>> through = through(instance.module());
      through.forEach(
          (output, inputs) ->
              add(
                  instance.connections().get(output),
                  inputs.stream().map(instance.connections()::get).toList(),
                  reads));
    }
    walk(module.statements(), List.of(), reads);
    return reads;
  }

  private Map<Signal, Set<Signal>> through(ModuleIr module) {
    Map<Signal, Set<Signal>> known = paths.get(module);
    if (known == null) {
      known = new LinkedHashMap<>();
      Map<Signal, Set<Signal>> reads = of(module);
      for (Signal port : module.ports()) {
        if (port.role() == SignalRole.OUTPUT) {
          known.put(port, inputsOf(port, reads));
        }
      }
      paths.put(module, known);
    }
    return known;
  }

  private static Set<Signal> inputsOf(Signal output, Map<Signal, Set<Signal>> reads) {
    Set<Signal> inputs = new LinkedHashSet<>();
    Set<Signal> seen = new LinkedHashSet<>(Set.of(output));
    Deque<Signal> left = new ArrayDeque<>(seen);
    while (!left.isEmpty()) {
      Signal signal = left.remove();
      if (signal.role() == SignalRole.INPUT) {
        inputs.add(signal);
      }
      for (Signal read : reads.getOrDefault(signal, Set.of())) {
        if (seen.add(read)) {
          left.add(read);
        }
      }
    }
    return inputs;
  }

  private static void walk(
      List<Statement> statements, List<Expr> conditions, Map<Signal, Set<Signal>> reads) {
    for (Statement statement : statements) {
      if (statement instanceof Statement.Assign assign) {
        if (assign.target().role() != SignalRole.REGISTER) {
          List<Expr> all = new ArrayList<>(conditions);
          all.add(assign.value());
          add(assign.target(), References.of(all), reads);
        }
      } else if (statement instanceof Statement.If branch) {
        List<Expr> inner = with(conditions, branch.condition());
        walk(branch.whenTrue(), inner, reads);
        walk(branch.whenFalse(), inner, reads);
      } else if (statement instanceof Statement.Switch choice) {
        List<Expr> inner = with(conditions, choice.subject());
        choice.cases().forEach(branch -> walk(branch.body(), inner, reads));
        choice.otherwise().ifPresent(body -> walk(body, inner, reads));
      }
    }
  }

  private static List<Expr> with(List<Expr> conditions, Expr condition) {
    List<Expr> inner = new ArrayList<>(conditions);
    inner.add(condition);
    return inner;
  }

  private static void add(Signal signal, Collection<Signal> read, Map<Signal, Set<Signal>> reads) {
    reads.computeIfAbsent(signal, key -> new LinkedHashSet<>()).addAll(read);
  }
}
