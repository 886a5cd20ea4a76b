package dev.saccade.hdl;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.ValueKind;

/** The type of a {@link SInt} of some width. */
public final class SIntType extends Type.Leaf<SInt> {
  SIntType(int width) {
    super(width);
  }

  @Override
  ValueKind kind() {
    return ValueKind.SINT;
  }

  @Override
  SInt value(ModuleBuilder owner, Expr expr) {
    return new SInt(owner, expr);
  }

  @Override
  SInt value(ModuleBuilder owner, Signal signal) {
    return new SInt(owner, signal);
  }

  @Override
  public String toString() {
    return "sint(" + width() + ")";
  }
}
