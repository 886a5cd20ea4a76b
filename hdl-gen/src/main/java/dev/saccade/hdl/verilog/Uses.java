package dev.saccade.hdl.verilog;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.Expr.UnaryOp;
import dev.saccade.hdl.ir.Signal;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;

/** How often the text of one scope would repeat each expression. */
final class Uses {
  private final IdentityHashMap<Expr, Integer> counts = new IdentityHashMap<>();
  private final Set<Expr.Constant> constants = new LinkedHashSet<>();
  private final Set<Signal> signals = new LinkedHashSet<>();

  /** Notes one place where a simplified expression stands. */
  void add(Expr expr) {
    if (expr instanceof Expr.Constant constant) {
      constants.add(constant);
    }
    if (expr instanceof Expr.Ref ref) {
      signals.add(ref.signal());
    }
    if (counts.merge(expr, 1, Integer::sum) == 1) {
      expr.operands().forEach(this::add);
    }
  }

  /** Whether the expression must get a name because it stands in two places. */
  boolean repeated(Expr expr) {
    return counts.getOrDefault(expr, 0) > 1 && !cheap(expr);
  }

  Set<Expr.Constant> constants() {
    return constants;
  }

  Set<Signal> signals() {
    return signals;
  }

  /** Expressions that are as short as a name, or part of something that has a name anyway. */
  static boolean cheap(Expr expr) {
    if (expr instanceof Expr.Unary unary && unary.op() == UnaryOp.NOT) {
      return leaf(unary.operand());
    }
    return leaf(expr);
  }

  private static boolean leaf(Expr expr) {
    return expr instanceof Expr.Ref
        || expr instanceof Expr.Literal
        || expr instanceof Expr.Constant
        || expr instanceof Expr.Slice;
  }
}
