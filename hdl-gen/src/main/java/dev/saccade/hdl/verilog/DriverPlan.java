package dev.saccade.hdl.verilog;

import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.SignalRole;
import dev.saccade.hdl.ir.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Sorts the statements of a module into {@code assign}s and blocks. Signals driven by one top-level
 * statement share a block where {@link Dependencies} allows; the constructs stand in the order of
 * their first statements.
 */
final class DriverPlan {
  private final List<Statement> statements;
  private final Projection projection;
  private final Dependencies dependencies;

  /** For each target the top-level statements that matter: from its last unconditional one on. */
  private final Map<Signal, List<Integer>> live = new LinkedHashMap<>();

  /** The place of each target among all targets. */
  private final Map<Signal, Integer> order = new LinkedHashMap<>();

  private final Map<Signal, Set<Signal>> blocks = new LinkedHashMap<>();

  private DriverPlan(List<Statement> statements, Projection projection, Dependencies dependencies) {
    this.statements = statements;
    this.projection = projection;
    this.dependencies = dependencies;
  }

  /** The constructs that drive the signals of a module, from simplified statements. */
  static List<Driver> of(
      List<Statement> statements, Projection projection, Dependencies dependencies) {
    DriverPlan plan = new DriverPlan(statements, projection, dependencies);
    plan.findLive();
    plan.group();
    return plan.drivers();
  }

  private void findLive() {
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      if (statement instanceof Statement.Assign assign) {
        List<Integer> found = live.computeIfAbsent(assign.target(), key -> new ArrayList<>());
        found.clear();
        found.add(i);
      } else {
        for (Signal target : Targets.of(statement)) {
          live.computeIfAbsent(target, key -> new ArrayList<>()).add(i);
        }
      }
    }
    for (Signal target : live.keySet()) {
      order.put(target, order.size());
      blocks.put(target, new LinkedHashSet<>(Set.of(target)));
    }
  }

  private boolean continuous(Signal target) {
    List<Integer> found = live.get(target);
    return target.role() != SignalRole.REGISTER
        && found.size() == 1
        && statements.get(found.get(0)) instanceof Statement.Assign;
  }

  private void group() {
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i) instanceof Statement.Assign) {
        continue;
      }
      List<Signal> design = new ArrayList<>();
      List<Signal> verification = new ArrayList<>();
      for (Signal target : Targets.of(statements.get(i))) {
        if (live.get(target).contains(i)) {
          (target.verification() ? verification : design).add(target);
        }
      }
      group(design);
      group(verification);
    }
  }

  /** Groups targets of one statement that stand in one section. */
  private void group(List<Signal> targets) {
    List<Signal> registers = new ArrayList<>();
    List<Signal> wires = new ArrayList<>();
    targets.forEach(
        target -> (target.role() == SignalRole.REGISTER ? registers : wires).add(target));
    registers.forEach(register -> merge(registers.get(0), register));
    for (int wire = 1; wire < wires.size(); wire++) {
      joinFirstPossible(wires.subList(0, wire), wires.get(wire));
    }
  }

  private void joinFirstPossible(List<Signal> earlier, Signal wire) {
    for (Signal other : earlier) {
      if (dependencies.join(other, wire)) {
        merge(other, wire);
        return;
      }
    }
  }

  private void merge(Signal signal, Signal other) {
    Set<Signal> block = blocks.get(signal);
    block.addAll(blocks.get(other));
    block.forEach(member -> blocks.put(member, block));
  }

  private List<Driver> drivers() {
    Map<Integer, List<Driver>> placed = new TreeMap<>();
    Set<Signal> done = new LinkedHashSet<>();
    for (Signal target : live.keySet()) {
      if (!done.contains(target)) {
        Set<Signal> block = blocks.get(target);
        done.addAll(block);
        Set<Integer> lines = new TreeSet<>();
        block.forEach(member -> lines.addAll(live.get(member)));
        int place = lines.iterator().next();
        placed.computeIfAbsent(place, key -> new ArrayList<>()).add(driver(target, block, lines));
      }
    }
    return placed.values().stream().flatMap(List::stream).toList();
  }

  private Driver driver(Signal target, Set<Signal> block, Set<Integer> lines) {
    if (continuous(target)) {
      Statement.Assign assign = (Statement.Assign) statements.get(live.get(target).get(0));
      return new Driver.Continuous(target, assign.value());
    }
    List<Statement> body = new ArrayList<>();
    for (int line : lines) {
      Set<Signal> concerned = new LinkedHashSet<>(block);
      concerned.removeIf(member -> !live.get(member).contains(line));
      body.addAll(projection.onto(concerned, List.of(statements.get(line))));
    }
    List<Signal> targets = block.stream().sorted(Comparator.comparingInt(order::get)).toList();
    return target.role() == SignalRole.REGISTER
        ? new Driver.Clocked(targets, body)
        : new Driver.Combinational(targets, body);
  }
}
