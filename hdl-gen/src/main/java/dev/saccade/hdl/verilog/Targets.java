package dev.saccade.hdl.verilog;

import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The signals that statements assign. */
final class Targets {
  private Targets() {}

  /** In the order of their first assignment. */
  static Set<Signal> of(Statement statement) {
    Set<Signal> found = new LinkedHashSet<>();
    collect(List.of(statement), found);
    return found;
  }

  private static void collect(List<Statement> statements, Set<Signal> found) {
    for (Statement statement : statements) {
      if (statement instanceof Statement.Assign assign) {
        found.add(assign.target());
      } else if (statement instanceof Statement.If branch) {
        collect(branch.whenTrue(), found);
        collect(branch.whenFalse(), found);
      } else if (statement instanceof Statement.Switch choice) {
        choice.cases().forEach(branch -> collect(branch.body(), found));
        choice.otherwise().ifPresent(body -> collect(body, found));
      }
    }
  }
}
