package dev.saccade.hdl.check;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.MemoryIr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Finds what expressions and statements refer to. Shared nodes are visited once per walk. */
final class Refs {
  private Refs() {}

  /** A part of a signal that an expression reads. */
  record Read(Signal signal, int high, int low) {}

  /** Calls {@code reads} for each signal, or part of one, that the expressions read. */
  static void walk(List<Expr> roots, Consumer<Read> reads) {
    Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Expr> todo = new ArrayList<>(roots);
    while (!todo.isEmpty()) {
      Expr node = todo.remove(todo.size() - 1);
      if (seen.add(node)) {
        visit(node, todo, reads);
      }
    }
  }

  private static void visit(Expr node, List<Expr> todo, Consumer<Read> reads) {
    if (node instanceof Expr.Slice slice && slice.operand() instanceof Expr.Ref ref) {
      reads.accept(new Read(ref.signal(), slice.high(), slice.low()));
      return;
    }
    if (node instanceof Expr.Ref ref) {
      reads.accept(new Read(ref.signal(), ref.width() - 1, 0));
      return;
    }
    todo.addAll(node.operands());
  }

  /** Takes the assignments of a statement tree, each with the expressions it depends on. */
  interface Assignments {
    void assign(Statement.Assign assign, List<Expr> dependsOn);
  }

  /** Visits all assignments; each depends on its value and on every condition around it. */
  static void assignments(List<Statement> statements, Assignments visitor) {
    assignments(statements, List.of(), visitor);
  }

  private static void assignments(
      List<Statement> statements, List<Expr> conditions, Assignments visitor) {
    for (Statement statement : statements) {
      if (statement instanceof Statement.Assign assign) {
        visitor.assign(assign, plus(conditions, assign.value()));
      } else if (statement instanceof Statement.If choice) {
        List<Expr> inner = plus(conditions, choice.condition());
        assignments(choice.whenTrue(), inner, visitor);
        assignments(choice.whenFalse(), inner, visitor);
      } else if (statement instanceof Statement.Switch choice) {
        List<Expr> inner = plus(conditions, choice.subject());
        choice.cases().forEach(c -> assignments(c.body(), inner, visitor));
        choice.otherwise().ifPresent(body -> assignments(body, inner, visitor));
      }
    }
  }

  private static List<Expr> plus(List<Expr> list, Expr last) {
    List<Expr> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }

  /** Every expression that a memory's ports use. */
  static List<Expr> of(MemoryIr memory) {
    List<Expr> used = new ArrayList<>();
    memory
        .writePort()
        .ifPresent(
            port -> {
              used.add(port.enable());
              used.add(port.address());
              used.add(port.data());
              port.mask().ifPresent(used::add);
            });
    memory
        .readPorts()
        .forEach(
            port -> {
              used.add(port.enable());
              used.add(port.address());
            });
    return used;
  }
}
