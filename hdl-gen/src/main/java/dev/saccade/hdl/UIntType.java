package dev.saccade.hdl;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.ValueKind;

/** The type of a {@link UInt} of some width. */
public final class UIntType extends Type.Leaf<UInt> {
  UIntType(int width) {
    super(width);
  }

  @Override
  ValueKind kind() {
    return ValueKind.UINT;
  }

  @Override
  UInt value(ModuleBuilder owner, Expr expr) {
    return new UInt(owner, expr);
  }

  @Override
  UInt value(ModuleBuilder owner, Signal signal) {
    return new UInt(owner, signal);
  }

  @Override
  public String toString() {
    return "uint(" + width() + ")";
  }
}
