package dev.saccade.hdl;

import dev.saccade.hdl.check.ProblemCode;
import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.Expr.BinaryOp;
import dev.saccade.hdl.ir.Signal;
import java.util.Collections;
import java.util.List;

/** An unsigned number: {@code 0 <= value < 2^width}. */
public final class UInt extends Word<UInt> {
  UInt(ModuleBuilder owner, Expr expr) {
    super(owner, expr);
  }

  UInt(ModuleBuilder owner, Signal signal) {
    super(owner, signal);
  }

  /** Difference with a sign, of one bit more than the wider operand; operands of any widths. */
  public SInt minusWide(UInt other) {
    owner().checkOwner(other);
    int width = Math.max(width(), other.width()) + 1;
    return new SInt(
        owner(),
        grown(
            "minusWide",
            width,
            () ->
                Fold.binary(
                    BinaryOp.SUB,
                    Fold.extend(expr(), width, false),
                    Fold.extend(other.expr(), width, false))));
  }

  /** This number above the other one, as one number. */
  public UInt concat(UInt low) {
    owner().checkOwner(low);
    int width = width() + low.width();
    return new UInt(
        owner(), grown("concat", width, () -> Fold.concat(List.of(expr(), low.expr()))));
  }

  /** {@code times} copies side by side. */
  public UInt replicate(int times) {
    if (times < 1) {
      owner().problem(ProblemCode.HDL004, times + " copies of " + described(), "use at least 1");
      return this;
    }
    return new UInt(
        owner(),
        grown(
            "replicate",
            (long) width() * times,
            () -> Fold.concat(Collections.nCopies(times, expr()))));
  }

  /** The same bits read as two's complement. */
  public SInt asSInt() {
    return new SInt(owner(), expr());
  }

  /** A number of 1 bit as a truth value. */
  public Bool asBool() {
    if (width() != 1) {
      owner()
          .problem(
              ProblemCode.HDL002,
              "asBool of " + width() + " bits (" + described() + ")",
              "use ne(0), reduceOr() or bit(n)");
      return owner().literal(false);
    }
    return new Bool(owner(), expr());
  }

  @Override
  UInt of(Expr expr) {
    return new UInt(owner(), expr);
  }

  @Override
  boolean signed() {
    return false;
  }

  @Override
  Type.Leaf<?> type() {
    return Types.uint(width());
  }
}
