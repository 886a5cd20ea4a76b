package dev.saccade.hdl;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.Expr.BinaryOp;
import dev.saccade.hdl.ir.Signal;

/** A two's-complement number: {@code -2^(width-1) <= value < 2^(width-1)}. */
public final class SInt extends Word<SInt> {
  SInt(ModuleBuilder owner, Expr expr) {
    super(owner, expr);
  }

  SInt(ModuleBuilder owner, Signal signal) {
    super(owner, signal);
  }

  /** Difference of one bit more than the wider operand; operands of any widths. */
  public SInt minusWide(SInt other) {
    owner().checkOwner(other);
    int width = Math.max(width(), other.width()) + 1;
    return of(
        grown(
            "minusWide",
            width,
            () ->
                Fold.binary(
                    BinaryOp.SUB,
                    Fold.extend(expr(), width, true),
                    Fold.extend(other.expr(), width, true))));
  }

  /** The number with the other sign, one bit wider because of the smallest one. */
  public SInt negateWide() {
    int width = width() + 1;
    return of(
        grown(
            "negateWide",
            width,
            () ->
                Fold.binary(
                    BinaryOp.SUB, Fold.literal(0, width), Fold.extend(expr(), width, true))));
  }

  /** The same bits read as an unsigned number. */
  public UInt asUInt() {
    return new UInt(owner(), expr());
  }

  @Override
  SInt of(Expr expr) {
    return new SInt(owner(), expr);
  }

  @Override
  boolean signed() {
    return true;
  }

  @Override
  Type.Leaf<?> type() {
    return Types.sint(width());
  }
}
