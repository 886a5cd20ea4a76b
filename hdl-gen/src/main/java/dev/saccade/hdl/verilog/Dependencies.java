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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which signals of a module follow which others within one cycle, and which of them share a block.
 * An instance's outputs are taken to follow all of its inputs, which can only keep blocks apart.
 */
final class Dependencies {
  private final Map<Signal, Set<Signal>> reads = new LinkedHashMap<>();
  private final Map<Signal, Set<Signal>> blocks = new LinkedHashMap<>();

  Dependencies(ModuleIr module) {
    for (Signal signal : module.signals()) {
      signal.definition().ifPresent(value -> add(signal, References.of(List.of(value))));
    }
    for (MemoryIr memory : module.memories()) {
      for (MemoryIr.ReadPort port : memory.readPorts()) {
        if (!port.synchronous()) {
          add(port.output(), References.of(List.of(port.address())));
        }
      }
    }
    for (InstanceIr instance : module.instances()) {
      addInstance(instance);
    }
    walk(module.statements(), List.of());
  }

  private void addInstance(InstanceIr instance) {
    List<Signal> inputs = new ArrayList<>();
    for (Signal signal : instance.connections().values()) {
      if (signal.role() == SignalRole.INSTANCE_INPUT) {
        inputs.add(signal);
      }
    }
    for (Signal signal : instance.connections().values()) {
      if (signal.role() == SignalRole.INSTANCE_OUTPUT) {
        add(signal, inputs);
      }
    }
  }

  private void walk(List<Statement> statements, List<Expr> conditions) {
    for (Statement statement : statements) {
      if (statement instanceof Statement.Assign assign) {
        if (assign.target().role() != SignalRole.REGISTER) {
          List<Expr> all = new ArrayList<>(conditions);
          all.add(assign.value());
          add(assign.target(), References.of(all));
        }
      } else if (statement instanceof Statement.If branch) {
        List<Expr> inner = with(conditions, branch.condition());
        walk(branch.whenTrue(), inner);
        walk(branch.whenFalse(), inner);
      } else if (statement instanceof Statement.Switch choice) {
        List<Expr> inner = with(conditions, choice.subject());
        choice.cases().forEach(branch -> walk(branch.body(), inner));
        choice.otherwise().ifPresent(body -> walk(body, inner));
      }
    }
  }

  private static List<Expr> with(List<Expr> conditions, Expr condition) {
    List<Expr> inner = new ArrayList<>(conditions);
    inner.add(condition);
    return inner;
  }

  private void add(Signal signal, Collection<Signal> read) {
    reads.computeIfAbsent(signal, key -> new LinkedHashSet<>()).addAll(read);
  }

  /**
   * Puts {@code signal} and {@code other}, with all that share their blocks, into one block, unless
   * one block follows the other: together they would wait for themselves.
   */
  boolean join(Signal signal, Signal other) {
    Set<Signal> left = blockOf(signal);
    Set<Signal> right = blockOf(other);
    if (left.contains(other)) {
      return true;
    }
    if (reaches(left, right) || reaches(right, left)) {
      return false;
    }
    left.addAll(right);
    for (Signal member : left) {
      blocks.put(member, left);
    }
    return true;
  }

  private Set<Signal> blockOf(Signal signal) {
    return blocks.computeIfAbsent(signal, key -> new LinkedHashSet<>(Set.of(key)));
  }

  private boolean reaches(Set<Signal> from, Set<Signal> goal) {
    Set<Signal> seen = new LinkedHashSet<>(from);
    Deque<Signal> left = new ArrayDeque<>(from);
    while (!left.isEmpty()) {
      for (Signal read : reads.getOrDefault(left.remove(), Set.of())) {
        if (goal.contains(read)) {
          return true;
        }
        for (Signal member : blocks.getOrDefault(read, Set.of(read))) {
          if (seen.add(member)) {
            left.add(member);
          }
        }
      }
    }
    return false;
  }
}
