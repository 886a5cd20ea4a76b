package dev.saccade.hdl;

import dev.saccade.hdl.check.ProblemCode;
import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.Expr.BinaryOp;
import dev.saccade.hdl.ir.Expr.UnaryOp;
import dev.saccade.hdl.ir.Signal;
import java.util.List;

/**
 * A number of some width: what unsigned and signed numbers share. Operands have equal widths, a
 * Java constant takes the width of its partner and must fit. {@code plus, minus, and, or, xor} keep
 * the width and wrap; the {@code Wide} forms and {@code times} grow so that nothing is lost.
 *
 * @param <V> the type itself
 */
public abstract sealed class Word<V extends Word<V>> extends Value permits UInt, SInt {
  Word(ModuleBuilder owner, Expr expr) {
    super(owner, expr);
  }

  Word(ModuleBuilder owner, Signal signal) {
    super(owner, signal);
  }

  /** A number of the same kind that reads {@code expr}. */
  abstract V of(Expr expr);

  abstract boolean signed();

  /** Sum of this width; it wraps. */
  public final V plus(V other) {
    return binary(BinaryOp.ADD, "plus", other);
  }

  /** Sum of this width; it wraps. */
  public final V plus(long constant) {
    return binary(BinaryOp.ADD, constant);
  }

  /** Difference of this width; it wraps. */
  public final V minus(V other) {
    return binary(BinaryOp.SUB, "minus", other);
  }

  /** Difference of this width; it wraps. */
  public final V minus(long constant) {
    return binary(BinaryOp.SUB, constant);
  }

  /** Sum of one bit more than the wider operand; operands of any widths. */
  public final V plusWide(V other) {
    owner().checkOwner(other);
    int width = Math.max(width(), other.width()) + 1;
    return of(
        grown(
            "plusWide",
            width,
            () ->
                Fold.binary(
                    BinaryOp.ADD,
                    Fold.extend(expr(), width, signed()),
                    Fold.extend(other.expr(), width, signed()))));
  }

  /** Product of as many bits as both operands have together; operands of any widths. */
  public final V times(V other) {
    owner().checkOwner(other);
    BinaryOp op = signed() ? BinaryOp.MUL_SIGNED : BinaryOp.MUL;
    int width = width() + other.width();
    return of(grown("times", width, () -> Fold.binary(op, expr(), other.expr())));
  }

  /** Bitwise. */
  public final V and(V other) {
    return binary(BinaryOp.AND, "and", other);
  }

  /** Bitwise. */
  public final V or(V other) {
    return binary(BinaryOp.OR, "or", other);
  }

  /** Bitwise. */
  public final V xor(V other) {
    return binary(BinaryOp.XOR, "xor", other);
  }

  /** Every bit inverted. */
  public final V not() {
    return of(Fold.not(expr()));
  }

  /** Whether the two are equal. Of equal widths. */
  public final Bool eq(V other) {
    return compare(BinaryOp.EQ, "eq", other);
  }

  /** Whether the two are equal. The constant must fit. */
  public final Bool eq(long constant) {
    return compare(BinaryOp.EQ, constant);
  }

  /** Whether the two differ. Of equal widths. */
  public final Bool ne(V other) {
    return compare(BinaryOp.NE, "ne", other);
  }

  /** Whether the two differ. The constant must fit. */
  public final Bool ne(long constant) {
    return compare(BinaryOp.NE, constant);
  }

  /** Whether this is less than the other; as signed numbers if they are. Of equal widths. */
  public final Bool lt(V other) {
    return compare(less(), "lt", other);
  }

  /** Whether this is less than the other; as signed numbers if they are. The constant must fit. */
  public final Bool lt(long constant) {
    return compare(less(), constant);
  }

  /** Whether this is at most the other; as signed numbers if they are. Of equal widths. */
  public final Bool le(V other) {
    return compare(lessOrEqual(), "le", other);
  }

  /** Whether this is at most the other; as signed numbers if they are. The constant must fit. */
  public final Bool le(long constant) {
    return compare(lessOrEqual(), constant);
  }

  /** Whether this is greater than the other; as signed numbers if they are. Of equal widths. */
  public final Bool gt(V other) {
    return new Bool(owner(), Fold.binary(less(), operand("gt", other), expr()));
  }

  /**
   * Whether this is greater than the other; as signed numbers if they are. The constant must fit.
   */
  public final Bool gt(long constant) {
    return new Bool(owner(), Fold.binary(less(), operand(constant), expr()));
  }

  /** Whether this is at least the other; as signed numbers if they are. Of equal widths. */
  public final Bool ge(V other) {
    return new Bool(owner(), Fold.binary(lessOrEqual(), operand("ge", other), expr()));
  }

  /** Whether this is at least the other; as signed numbers if they are. The constant must fit. */
  public final Bool ge(long constant) {
    return new Bool(owner(), Fold.binary(lessOrEqual(), operand(constant), expr()));
  }

  /** Moved up by {@code bits} zeros; as many bits wider, so nothing is lost. */
  public final V shl(int bits) {
    if (bits < 0) {
      owner().problem(ProblemCode.HDL006, "shl by " + bits, "shift by 0 or more");
      return of(expr());
    }
    return of(grown("shl by " + bits, (long) width() + bits, () -> shifted(bits)));
  }

  private Expr shifted(int bits) {
    return bits == 0 ? expr() : Fold.concat(List.of(expr(), Fold.literal(0, bits)));
  }

  /** Without its lowest {@code bits}; as many bits narrower. */
  public final V shr(int bits) {
    if (bits < 0 || bits >= width()) {
      owner()
          .problem(
              ProblemCode.HDL006,
              "shr by " + bits + " of " + width() + " bits (" + described() + ")",
              "shift by 0 to " + (width() - 1));
      return of(expr());
    }
    return of(Fold.slice(expr(), width() - 1, bits));
  }

  /** Moved up by a number of bits; keeps the width, what leaves at the top is lost. */
  public final V shiftLeft(UInt amount) {
    owner().checkOwner(amount);
    return of(Fold.binary(BinaryOp.SHIFT_LEFT, expr(), amount.expr()));
  }

  /** Moved down by a number of bits; keeps the width; a signed number keeps its sign. */
  public final V shiftRight(UInt amount) {
    owner().checkOwner(amount);
    BinaryOp op = signed() ? BinaryOp.SHIFT_RIGHT_SIGNED : BinaryOp.SHIFT_RIGHT;
    return of(Fold.binary(op, expr(), amount.expr()));
  }

  /** Bit {@code index}; 0 is the lowest. */
  public final Bool bit(int index) {
    if (index < 0 || index >= width()) {
      owner()
          .problem(
              ProblemCode.HDL006,
              "bit " + index + " of " + width() + " bits (" + described() + ")",
              "use 0 to " + (width() - 1));
      return owner().literal(false);
    }
    return new Bool(owner(), Fold.slice(expr(), index, index));
  }

  /** The bit with that number; 0 beyond the top. */
  public final Bool bit(UInt index) {
    owner().checkOwner(index);
    if (index.expr() instanceof Expr.Literal literal) {
      boolean inside = literal.value().bitLength() < 31 && literal.value().intValue() < width();
      return inside ? bit(literal.value().intValue()) : owner().literal(false);
    }
    return new Bool(owner(), new Expr.BitSelect(expr(), index.expr()));
  }

  /** Bits {@code high} down to {@code low}, both included. */
  public final UInt bits(int high, int low) {
    if (low < 0 || high >= width() || high < low) {
      owner()
          .problem(
              ProblemCode.HDL006,
              "bits " + high + " to " + low + " of " + width() + " bits (" + described() + ")",
              "use 0 <= low <= high <= " + (width() - 1));
      return new UInt(owner(), Fold.literal(0, Math.max(1, high - low + 1)));
    }
    return new UInt(owner(), Fold.slice(expr(), high, low));
  }

  /** The lowest {@code width} bits; {@code width} is at most this width. */
  public final V trunc(int width) {
    if (width < 1 || width > width()) {
      owner()
          .problem(
              ProblemCode.HDL005,
              "trunc(" + width + ") of " + width() + " bits (" + described() + ")",
              width < 1 ? "keep at least 1 bit" : "use extend(" + width + ")");
      return of(width < 1 ? Fold.literal(0, 1) : Fold.extend(expr(), width, signed()));
    }
    return of(Fold.slice(expr(), width - 1, 0));
  }

  /** Made {@code width} bits wide, with the same value; {@code width} is at least this width. */
  public final V extend(int width) {
    if (width < width()) {
      owner()
          .problem(
              ProblemCode.HDL005,
              "extend(" + width + ") of " + width() + " bits (" + described() + ")",
              width < 1 ? "keep at least 1 bit" : "use trunc(" + width + ")");
      return of(width < 1 ? Fold.literal(0, 1) : Fold.slice(expr(), width - 1, 0));
    }
    return of(grown("extend", width, () -> Fold.extend(expr(), width, signed())));
  }

  /** Whether all bits are 1. */
  public final Bool reduceAnd() {
    return new Bool(owner(), Fold.reduce(UnaryOp.REDUCE_AND, expr()));
  }

  /** Whether some bit is 1. */
  public final Bool reduceOr() {
    return new Bool(owner(), Fold.reduce(UnaryOp.REDUCE_OR, expr()));
  }

  /** Whether the number of 1 bits is odd. */
  public final Bool reduceXor() {
    return new Bool(owner(), Fold.reduce(UnaryOp.REDUCE_XOR, expr()));
  }

  /** Drives this wire, output or instance input; the value has exactly this width. */
  public final void set(V value) {
    owner().assign(this, value, false);
  }

  /** Drives this wire, output or instance input; the constant must fit. */
  public final void set(long constant) {
    owner().assign(this, of(operand(constant)), false);
  }

  /** Gives this register its value after the clock edge; of exactly this width. */
  public final void next(V value) {
    owner().assign(this, value, true);
  }

  /** Gives this register its value after the clock edge; the constant must fit. */
  public final void next(long constant) {
    owner().assign(this, of(operand(constant)), true);
  }

  private V binary(BinaryOp op, String name, V other) {
    return of(Fold.binary(op, expr(), operand(name, other)));
  }

  private V binary(BinaryOp op, long constant) {
    return of(Fold.binary(op, expr(), operand(constant)));
  }

  private Bool compare(BinaryOp op, String name, V other) {
    return new Bool(owner(), Fold.binary(op, expr(), operand(name, other)));
  }

  private Bool compare(BinaryOp op, long constant) {
    return new Bool(owner(), Fold.binary(op, expr(), operand(constant)));
  }

  private BinaryOp less() {
    return signed() ? BinaryOp.LT_SIGNED : BinaryOp.LT;
  }

  private BinaryOp lessOrEqual() {
    return signed() ? BinaryOp.LE_SIGNED : BinaryOp.LE;
  }
}
