package dev.saccade.hdl;

import com.google.errorprone.annotations.DoNotCall;
import dev.saccade.hdl.check.ProblemCode;
import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.Signal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A signal or an expression of one module. Its methods build hardware; nothing is computed when
 * they are called. Values are never compared with {@code ==} or {@code equals}: use {@code eq}.
 */
public abstract sealed class Value permits Bool, Word {
  private final ModuleBuilder owner;
  private final Expr expr;
  private final Optional<Signal> signal;

  Value(ModuleBuilder owner, Expr expr) {
    this.owner = owner;
    this.expr = expr;
    this.signal = Optional.empty();
  }

  Value(ModuleBuilder owner, Signal signal) {
    this.owner = owner;
    this.expr = new Expr.Ref(signal);
    this.signal = Optional.of(signal);
  }

  /** Width in bits, at least 1. */
  public final int width() {
    return expr.width();
  }

  final ModuleBuilder owner() {
    return owner;
  }

  final Expr expr() {
    return expr;
  }

  /** The signal this value may drive; empty for an expression. */
  final Optional<Signal> signal() {
    return signal;
  }

  abstract Type.Leaf<?> type();

  /** What messages call this value: its name, or "the expression". */
  final String described() {
    return signal.map(s -> "'" + s.name() + "'").orElse("the expression");
  }

  /** The other operand's expression, in this module and of this width; else a problem. */
  final Expr operand(String operation, Value other) {
    owner.checkOwner(other);
    if (other.width() == width()) {
      return other.expr();
    }
    owner.problem(
        ProblemCode.HDL001,
        operation
            + " of "
            + width()
            + " bits ("
            + described()
            + ") and "
            + other.width()
            + " bits ("
            + other.described()
            + ")",
        "make them equal with extend(n) or trunc(n)");
    return Fold.literal(0, width());
  }

  /** What an operation makes of this value, unless that is wider than a signal may be. */
  final Expr grown(String operation, long width, Supplier<Expr> made) {
    return owner.grown(operation + " of " + described(), width, made);
  }

  /** A constant of this width. */
  final Expr operand(long constant) {
    return owner.fit(BigInteger.valueOf(constant), type());
  }

  /**
   * Always compares objects, never hardware.
   *
   * @deprecated use {@code eq}
   */
  @Deprecated
  @DoNotCall("compares Java objects; use eq to compare hardware values")
  @Override
  public final boolean equals(Object other) {
    return this == other;
  }

  @Override
  public final int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public final String toString() {
    return type() + signal.map(s -> " " + s.name()).orElse("");
  }
}
