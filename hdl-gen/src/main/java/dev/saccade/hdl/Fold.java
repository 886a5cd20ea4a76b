package dev.saccade.hdl;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.Expr.Binary;
import dev.saccade.hdl.ir.Expr.BinaryOp;
import dev.saccade.hdl.ir.Expr.Concat;
import dev.saccade.hdl.ir.Expr.Extend;
import dev.saccade.hdl.ir.Expr.Literal;
import dev.saccade.hdl.ir.Expr.Mux;
import dev.saccade.hdl.ir.Expr.Slice;
import dev.saccade.hdl.ir.Expr.Unary;
import dev.saccade.hdl.ir.Expr.UnaryOp;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds expression nodes in their simplest form: constants are computed, comparisons with a bound
 * (which lint reports) are decided, and a slice moves through bitwise operators to the names it
 * selects from. It does not move through sums: two slices of one sum would become two adders.
 */
final class Fold {
  private Fold() {}

  static Literal literal(BigInteger value, int width) {
    return new Literal(value.mod(BigInteger.ONE.shiftLeft(width)), width);
  }

  static Literal literal(long value, int width) {
    return literal(BigInteger.valueOf(value), width);
  }

  static Expr not(Expr operand) {
    if (operand instanceof Literal literal) {
      return literal(literal.value().not(), literal.width());
    }
    if (operand instanceof Unary unary && unary.op() == UnaryOp.NOT) {
      return unary.operand();
    }
    return new Unary(UnaryOp.NOT, operand);
  }

  static Expr reduce(UnaryOp op, Expr operand) {
    if (operand.width() == 1) {
      return operand;
    }
    if (operand instanceof Literal literal) {
      boolean one =
          switch (op) {
            case REDUCE_AND -> isOnes(literal);
            case REDUCE_OR -> literal.value().signum() != 0;
            case REDUCE_XOR -> literal.value().bitCount() % 2 == 1;
            case NOT -> throw new IllegalArgumentException("NOT does not reduce");
          };
      return literal(one ? 1 : 0, 1);
    }
    return new Unary(op, operand);
  }

  /** Operands of one width; result of that width, or 1 bit for comparisons. */
  static Expr binary(BinaryOp op, Expr left, Expr right) {
    int width =
        switch (op) {
          case EQ, NE, LT, LE, LT_SIGNED, LE_SIGNED -> 1;
          case MUL, MUL_SIGNED -> left.width() + right.width();
          default -> left.width();
        };
    return binary(op, left, right, width);
  }

  static Expr binary(BinaryOp op, Expr left, Expr right, int width) {
    if (left instanceof Literal l && right instanceof Literal r) {
      return literal(evaluate(op, l, r), width);
    }
    return identity(op, left, right).orElseGet(() -> new Binary(op, left, right, width));
  }

  private static BigInteger evaluate(BinaryOp op, Literal left, Literal right) {
    BigInteger l = left.value();
    BigInteger r = right.value();
    return switch (op) {
      case ADD -> l.add(r);
      case SUB -> l.subtract(r);
      case AND -> l.and(r);
      case OR -> l.or(r);
      case XOR -> l.xor(r);
      case MUL -> l.multiply(r);
      case MUL_SIGNED -> signed(left).multiply(signed(right));
      case EQ -> bit(l.equals(r));
      case NE -> bit(!l.equals(r));
      case LT -> bit(l.compareTo(r) < 0);
      case LE -> bit(l.compareTo(r) <= 0);
      case LT_SIGNED -> bit(signed(left).compareTo(signed(right)) < 0);
      case LE_SIGNED -> bit(signed(left).compareTo(signed(right)) <= 0);
      case SHIFT_LEFT -> l.shiftLeft(amount(left, r));
      case SHIFT_RIGHT -> l.shiftRight(amount(left, r));
      case SHIFT_RIGHT_SIGNED -> signed(left).shiftRight(amount(left, r));
    };
  }

  private static int amount(Literal shifted, BigInteger by) {
    return by.min(BigInteger.valueOf(shifted.width())).intValue();
  }

  /** Operators whose constant operand leaves the other unchanged, or decides the result. */
  private static Optional<Expr> identity(BinaryOp op, Expr left, Expr right) {
    if (right instanceof Literal literal) {
      boolean zero = literal.value().signum() == 0;
      return switch (op) {
        case ADD, SUB, OR, XOR, SHIFT_LEFT, SHIFT_RIGHT, SHIFT_RIGHT_SIGNED ->
            zero ? Optional.of(left) : Optional.empty();
        case AND -> isOnes(literal) ? Optional.of(left) : Optional.empty();
        // x < 0 never holds, x <= maximum always does.
        case LT -> zero ? Optional.of(literal(0, 1)) : Optional.empty();
        case LE -> isOnes(literal) ? Optional.of(literal(1, 1)) : Optional.empty();
        case LT_SIGNED -> isMinimum(literal) ? Optional.of(literal(0, 1)) : Optional.empty();
        case LE_SIGNED -> isMaximum(literal) ? Optional.of(literal(1, 1)) : Optional.empty();
        case EQ -> oneBitEquality(left, literal, true);
        case NE -> oneBitEquality(left, literal, false);
        case MUL, MUL_SIGNED -> Optional.empty();
      };
    }
    if (left instanceof Literal literal) {
      boolean zero = literal.value().signum() == 0;
      return switch (op) {
        case ADD, OR, XOR -> zero ? Optional.of(right) : Optional.empty();
        case AND -> isOnes(literal) ? Optional.of(right) : Optional.empty();
        // maximum < x never holds, 0 <= x always does.
        case LT -> isOnes(literal) ? Optional.of(literal(0, 1)) : Optional.empty();
        case LE -> zero ? Optional.of(literal(1, 1)) : Optional.empty();
        case LT_SIGNED -> isMaximum(literal) ? Optional.of(literal(0, 1)) : Optional.empty();
        case LE_SIGNED -> isMinimum(literal) ? Optional.of(literal(1, 1)) : Optional.empty();
        default -> Optional.empty();
      };
    }
    return Optional.empty();
  }

  private static Optional<Expr> oneBitEquality(Expr left, Literal right, boolean equal) {
    if (left.width() != 1) {
      return Optional.empty();
    }
    boolean plain = (right.value().signum() != 0) == equal;
    return Optional.of(plain ? left : not(left));
  }

  static Expr mux(Expr condition, Expr whenTrue, Expr whenFalse) {
    if (condition instanceof Literal literal) {
      return literal.value().signum() != 0 ? whenTrue : whenFalse;
    }
    return new Mux(condition, whenTrue, whenFalse);
  }

  static Expr concat(List<Expr> parts) {
    List<Expr> merged = new ArrayList<>();
    for (Expr part : parts) {
      if (part instanceof Concat inner) {
        inner.parts().forEach(p -> append(merged, p));
      } else {
        append(merged, part);
      }
    }
    return merged.size() == 1 ? merged.get(0) : new Concat(merged);
  }

  private static void append(List<Expr> parts, Expr part) {
    int last = parts.size() - 1;
    if (last >= 0 && parts.get(last) instanceof Literal high && part instanceof Literal low) {
      BigInteger joined = high.value().shiftLeft(low.width()).or(low.value());
      parts.set(last, literal(joined, high.width() + low.width()));
    } else {
      parts.add(part);
    }
  }

  static Expr extend(Expr operand, int width, boolean signed) {
    if (width == operand.width()) {
      return operand;
    }
    if (operand instanceof Literal literal) {
      return literal(signed ? signed(literal) : literal.value(), width);
    }
    if (operand instanceof Extend inner && (inner.signed() == signed || !inner.signed())) {
      return new Extend(inner.operand(), width, inner.signed());
    }
    return new Extend(operand, width, signed);
  }

  static Expr slice(Expr operand, int high, int low) {
    int width = high - low + 1;
    if (width == operand.width()) {
      return operand;
    }
    if (operand instanceof Literal literal) {
      return literal(literal.value().shiftRight(low), width);
    }
    if (operand instanceof Slice inner) {
      return slice(inner.operand(), inner.low() + high, inner.low() + low);
    }
    if (operand instanceof Concat concat) {
      return sliceOfConcat(concat, high, low);
    }
    if (operand instanceof Extend extend) {
      return sliceOfExtend(extend, high, low);
    }
    if (operand instanceof Unary unary && unary.op() == UnaryOp.NOT) {
      return not(slice(unary.operand(), high, low));
    }
    if (operand instanceof Mux mux) {
      return mux(
          mux.condition(), slice(mux.whenTrue(), high, low), slice(mux.whenFalse(), high, low));
    }
    if (operand instanceof Binary binary && isBitwise(binary.op())) {
      return binary(binary.op(), slice(binary.left(), high, low), slice(binary.right(), high, low));
    }
    return new Slice(operand, high, low);
  }

  private static Expr sliceOfConcat(Concat concat, int high, int low) {
    List<Expr> kept = new ArrayList<>();
    int top = concat.width() - 1;
    for (Expr part : concat.parts()) {
      int bottom = top - part.width() + 1;
      int from = Math.min(high, top);
      int to = Math.max(low, bottom);
      if (from >= to) {
        kept.add(slice(part, from - bottom, to - bottom));
      }
      top = bottom - 1;
    }
    return concat(kept);
  }

  private static Expr sliceOfExtend(Extend extend, int high, int low) {
    int inner = extend.operand().width();
    if (high < inner) {
      return slice(extend.operand(), high, low);
    }
    if (low < inner) {
      return extend(slice(extend.operand(), inner - 1, low), high - low + 1, extend.signed());
    }
    if (!extend.signed()) {
      return literal(0, high - low + 1);
    }
    return extend(slice(extend.operand(), inner - 1, inner - 1), high - low + 1, true);
  }

  private static boolean isBitwise(BinaryOp op) {
    return op == BinaryOp.AND || op == BinaryOp.OR || op == BinaryOp.XOR;
  }

  static BigInteger signed(Literal literal) {
    return literal.value().testBit(literal.width() - 1)
        ? literal.value().subtract(BigInteger.ONE.shiftLeft(literal.width()))
        : literal.value();
  }

  private static boolean isOnes(Literal literal) {
    return literal.value().bitCount() == literal.width();
  }

  private static boolean isMinimum(Literal literal) {
    return literal.value().equals(BigInteger.ONE.shiftLeft(literal.width() - 1));
  }

  private static boolean isMaximum(Literal literal) {
    return literal
        .value()
        .equals(BigInteger.ONE.shiftLeft(literal.width() - 1).subtract(BigInteger.ONE));
  }

  private static BigInteger bit(boolean value) {
    return value ? BigInteger.ONE : BigInteger.ZERO;
  }
}
