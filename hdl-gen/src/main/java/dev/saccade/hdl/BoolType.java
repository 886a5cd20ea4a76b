package dev.saccade.hdl;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.ValueKind;

/** The type of {@link Bool}. */
public final class BoolType extends Type.Leaf<Bool> {
  static final BoolType INSTANCE = new BoolType();

  private BoolType() {
    super(1);
  }

  @Override
  ValueKind kind() {
    return ValueKind.BOOL;
  }

  @Override
  Bool value(ModuleBuilder owner, Expr expr) {
    return new Bool(owner, expr);
  }

  @Override
  Bool value(ModuleBuilder owner, Signal signal) {
    return new Bool(owner, signal);
  }

  @Override
  public String toString() {
    return "bool()";
  }
}
