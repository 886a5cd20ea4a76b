package dev.saccade.hdl;

import dev.saccade.hdl.check.ProblemCode;
import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.Expr.BinaryOp;
import dev.saccade.hdl.ir.Signal;

/** A truth value of one bit. */
public final class Bool extends Value {
  Bool(ModuleBuilder owner, Expr expr) {
    super(owner, expr);
  }

  Bool(ModuleBuilder owner, Signal signal) {
    super(owner, signal);
  }

  /** The opposite. */
  public Bool not() {
    return new Bool(owner(), Fold.not(expr()));
  }

  /** Whether both are true. */
  public Bool and(Bool other) {
    return binary(BinaryOp.AND, "and", other);
  }

  /** Whether at least one is true. */
  public Bool or(Bool other) {
    return binary(BinaryOp.OR, "or", other);
  }

  /** Whether exactly one is true. */
  public Bool xor(Bool other) {
    return binary(BinaryOp.XOR, "xor", other);
  }

  /** Whether both are the same. */
  public Bool eq(Bool other) {
    return binary(BinaryOp.EQ, "eq", other);
  }

  /** Whether the two differ. */
  public Bool ne(Bool other) {
    return binary(BinaryOp.NE, "ne", other);
  }

  /** {@code this ? whenTrue : whenFalse}; both of one width. */
  public UInt mux(UInt whenTrue, UInt whenFalse) {
    return new UInt(owner(), choose(whenTrue, whenFalse));
  }

  /** {@code this ? whenTrue : whenFalse}. */
  public UInt mux(UInt whenTrue, long whenFalse) {
    return new UInt(owner(), choose(whenTrue, whenFalse));
  }

  /** {@code this ? whenTrue : whenFalse}. */
  public UInt mux(long whenTrue, UInt whenFalse) {
    return new UInt(owner(), choose(whenTrue, whenFalse));
  }

  /** {@code this ? whenTrue : whenFalse}; both of one width. */
  public SInt mux(SInt whenTrue, SInt whenFalse) {
    return new SInt(owner(), choose(whenTrue, whenFalse));
  }

  /** {@code this ? whenTrue : whenFalse}. */
  public SInt mux(SInt whenTrue, long whenFalse) {
    return new SInt(owner(), choose(whenTrue, whenFalse));
  }

  /** {@code this ? whenTrue : whenFalse}. */
  public SInt mux(long whenTrue, SInt whenFalse) {
    return new SInt(owner(), choose(whenTrue, whenFalse));
  }

  /** {@code this ? whenTrue : whenFalse}. */
  public Bool mux(Bool whenTrue, Bool whenFalse) {
    return new Bool(owner(), choose(whenTrue, whenFalse));
  }

  private Expr choose(Value whenTrue, Value whenFalse) {
    owner().checkOwner(whenTrue);
    return Fold.mux(expr(), whenTrue.expr(), whenTrue.operand("mux", whenFalse));
  }

  private Expr choose(Value whenTrue, long whenFalse) {
    owner().checkOwner(whenTrue);
    return Fold.mux(expr(), whenTrue.expr(), whenTrue.operand(whenFalse));
  }

  private Expr choose(long whenTrue, Value whenFalse) {
    owner().checkOwner(whenFalse);
    return Fold.mux(expr(), whenFalse.operand(whenTrue), whenFalse.expr());
  }

  /** The same bit as a number of 1 bit. */
  public UInt asUInt() {
    return new UInt(owner(), expr());
  }

  /** {@code times} copies of this bit. */
  public UInt replicate(int times) {
    if (times < 1) {
      owner().problem(ProblemCode.HDL004, times + " copies of " + described(), "use at least 1");
      return asUInt();
    }
    return new UInt(owner(), grown("replicate", times, () -> Fold.extend(expr(), times, true)));
  }

  /** Drives this wire, output or instance input. */
  public void set(Bool value) {
    owner().assign(this, value, false);
  }

  /** Drives this wire, output or instance input. */
  public void set(boolean value) {
    set(owner().literal(value));
  }

  /** Gives this register its value after the clock edge. */
  public void next(Bool value) {
    owner().assign(this, value, true);
  }

  /** Gives this register its value after the clock edge. */
  public void next(boolean value) {
    next(owner().literal(value));
  }

  @Override
  Type.Leaf<?> type() {
    return Types.bool();
  }

  private Bool binary(BinaryOp op, String name, Bool other) {
    return new Bool(owner(), Fold.binary(op, expr(), operand(name, other)));
  }
}
