package dev.saccade.hdl.verilog;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.Signal;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What expressions are made of. */
final class References {
  private References() {}

  /** The direct operands of a node, in the order of the text. */
  static List<Expr> operands(Expr expr) {
    return expr.accept(Operands.INSTANCE);
  }

  /** Every signal read by some expressions, in the order of the text. */
  static Set<Signal> of(Collection<Expr> roots) {
    Set<Signal> found = new LinkedHashSet<>();
    Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Expr> left = new ArrayDeque<>(roots);
    while (!left.isEmpty()) {
      Expr expr = left.remove();
      if (seen.add(expr)) {
        if (expr instanceof Expr.Ref ref) {
          found.add(ref.signal());
        }
        left.addAll(operands(expr));
      }
    }
    return found;
  }

  private enum Operands implements Expr.Visitor<List<Expr>> {
    INSTANCE;

    @Override
    public List<Expr> literal(Expr.Literal node) {
      return List.of();
    }

    @Override
    public List<Expr> constant(Expr.Constant node) {
      return List.of();
    }

    @Override
    public List<Expr> ref(Expr.Ref node) {
      return List.of();
    }

    @Override
    public List<Expr> unary(Expr.Unary node) {
      return List.of(node.operand());
    }

    @Override
    public List<Expr> binary(Expr.Binary node) {
      return List.of(node.left(), node.right());
    }

    @Override
    public List<Expr> mux(Expr.Mux node) {
      return List.of(node.condition(), node.whenTrue(), node.whenFalse());
    }

    @Override
    public List<Expr> slice(Expr.Slice node) {
      return List.of(node.operand());
    }

    @Override
    public List<Expr> concat(Expr.Concat node) {
      return node.parts();
    }

    @Override
    public List<Expr> extend(Expr.Extend node) {
      return List.of(node.operand());
    }

    @Override
    public List<Expr> bitSelect(Expr.BitSelect node) {
      return List.of(node.operand(), node.index());
    }
  }
}
