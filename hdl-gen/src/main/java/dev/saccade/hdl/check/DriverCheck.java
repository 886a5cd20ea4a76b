package dev.saccade.hdl.check;

import dev.saccade.hdl.ir.MemoryIr;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.SignalRole;
import dev.saccade.hdl.ir.SourceLine;
import dev.saccade.hdl.ir.Statement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Every wire, output and instance input is driven on every path, so none becomes a latch; every
 * register is driven and every memory written somewhere; and no assignment is wholly replaced by a
 * later one.
 */
final class DriverCheck {
  private final ModuleIr module;
  private final Problems problems;

  private DriverCheck(ModuleIr module, Problems problems) {
    this.module = module;
    this.problems = problems;
  }

  static void run(ModuleIr module, Problems problems) {
    new DriverCheck(module, problems).run();
  }

  private void run() {
    Set<Signal> somewhere = new LinkedHashSet<>();
    Refs.assignments(module.statements(), (assign, dependsOn) -> somewhere.add(assign.target()));
    Set<Signal> always = always(module.statements());
    List<Signal> all = new ArrayList<>(module.ports());
    all.addAll(module.signals());
    for (Signal signal : all) {
      if (!needsDriver(signal.role())) {
        continue;
      }
      if (!somewhere.contains(signal)) {
        problems.add(
            signal.source(),
            ProblemCode.HDL013,
            "'" + signal.name() + "' is never driven",
            signal.role() == SignalRole.REGISTER
                ? "give it a next(...), or use a constant"
                : "give it a set(...)");
      } else if (signal.role() != SignalRole.REGISTER && !always.contains(signal)) {
        problems.add(
            signal.source(),
            ProblemCode.HDL014,
            "'" + signal.name() + "' is not assigned on every path",
            "set it before the when, add the missing otherwise, or declare it with a default");
      }
    }
    for (MemoryIr memory : module.memories()) {
      if (memory.template() != MemoryIr.Template.ROM && memory.writePort().isEmpty()) {
        problems.add(
            memory.source(),
            ProblemCode.HDL013,
            "memory '" + memory.name() + "' is never written",
            "write it, or use a rom with contents");
      }
    }
    replaced(module.statements());
  }

  private static boolean needsDriver(SignalRole role) {
    return switch (role) {
      case OUTPUT, WIRE, REGISTER, INSTANCE_INPUT -> true;
      case INPUT, VALUE, ARBITRARY, MEMORY_OUTPUT, INSTANCE_OUTPUT -> false;
    };
  }

  /** The signals that the statements assign whatever the conditions are. */
  private static Set<Signal> always(List<Statement> statements) {
    Set<Signal> assigned = new HashSet<>();
    for (Statement statement : statements) {
      if (statement instanceof Statement.Assign assign) {
        assigned.add(assign.target());
      } else {
        assigned.addAll(alwaysInBranches(statement));
      }
    }
    return assigned;
  }

  private static Set<Signal> alwaysInBranches(Statement statement) {
    List<List<Statement>> branches = new ArrayList<>();
    if (statement instanceof Statement.If choice) {
      branches.add(choice.whenTrue());
      branches.add(choice.whenFalse());
    } else if (statement instanceof Statement.Switch choice) {
      choice.cases().forEach(c -> branches.add(c.body()));
      if (choice.otherwise().isPresent()) {
        branches.add(choice.otherwise().get());
      } else if (!complete(choice)) {
        return Set.of();
      }
    }
    Set<Signal> common = null;
    for (List<Statement> branch : branches) {
      Set<Signal> assigned = always(branch);
      if (common == null) {
        common = assigned;
      } else {
        common.retainAll(assigned);
      }
    }
    return common == null ? Set.of() : common;
  }

  private static boolean complete(Statement.Switch choice) {
    long labels = choice.cases().stream().mapToLong(c -> c.labels().size()).sum();
    return BigInteger.valueOf(labels).equals(BigInteger.ONE.shiftLeft(choice.subject().width()));
  }

  /** Finds assignments that a later one of the same list, on every path, makes useless. */
  private void replaced(List<Statement> statements) {
    IdentityHashMap<Signal, SourceLine> earlier = new IdentityHashMap<>();
    for (Statement statement : statements) {
      if (statement instanceof Statement.Assign assign) {
        SourceLine useless = earlier.put(assign.target(), assign.source());
        if (useless != null) {
          problems.add(
              useless,
              ProblemCode.HDL015,
              "this assignment of '"
                  + assign.target().name()
                  + "' has no effect: "
                  + assign.source()
                  + " assigns it on every path",
              "remove one of the two, or write the unconditional one first");
        }
      } else {
        Refs.assignments(
            List.of(statement), (inner, dependsOn) -> earlier.put(inner.target(), inner.source()));
        if (statement instanceof Statement.If choice) {
          replaced(choice.whenTrue());
          replaced(choice.whenFalse());
        } else if (statement instanceof Statement.Switch choice) {
          choice.cases().forEach(c -> replaced(c.body()));
          choice.otherwise().ifPresent(this::replaced);
        }
      }
    }
  }
}
