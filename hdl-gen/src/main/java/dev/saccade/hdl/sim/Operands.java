package dev.saccade.hdl.sim;

import dev.saccade.hdl.ir.Expr;
import java.util.List;

/** The operands of an expression in the order of its components; references have none. */
final class Operands implements Expr.Visitor<List<Expr>> {
  private static final Operands VISITOR = new Operands();

  private Operands() {}

  static List<Expr> of(Expr expr) {
    return expr.accept(VISITOR);
  }

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
