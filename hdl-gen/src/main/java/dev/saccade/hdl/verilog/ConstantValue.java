package dev.saccade.hdl.verilog;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.Expr.BinaryOp;
import dev.saccade.hdl.ir.Expr.UnaryOp;
import java.math.BigInteger;
import java.util.Optional;

/** What operators give for constant operands. */
final class ConstantValue {
  private ConstantValue() {}

  /** The number that a literal or a named constant stands for; empty for all else. */
  static Optional<BigInteger> of(Expr expr) {
    if (expr instanceof Expr.Literal literal) {
      return Optional.of(literal.value());
    }
    if (expr instanceof Expr.Constant constant) {
      return Optional.of(constant.value());
    }
    return Optional.empty();
  }

  static boolean is(Expr expr, BigInteger value) {
    return of(expr).filter(value::equals).isPresent();
  }

  static Expr.Literal literal(BigInteger value, int width) {
    return new Expr.Literal(value.and(mask(width)), width);
  }

  static Expr.Literal literal(long value, int width) {
    return literal(BigInteger.valueOf(value), width);
  }

  static Expr.Literal bool(boolean value) {
    return literal(value ? 1 : 0, 1);
  }

  static BigInteger mask(int width) {
    return BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
  }

  /** The two's-complement number that {@code width} bits stand for. */
  static BigInteger signed(BigInteger value, int width) {
    return value.testBit(width - 1) ? value.subtract(BigInteger.ONE.shiftLeft(width)) : value;
  }

  static Expr.Literal unary(UnaryOp op, BigInteger value, int width) {
    return switch (op) {
      case NOT -> literal(value.not(), width);
      case REDUCE_AND -> bool(value.equals(mask(width)));
      case REDUCE_OR -> bool(value.signum() != 0);
      case REDUCE_XOR -> bool(value.bitCount() % 2 == 1);
    };
  }

  /** {@code node}'s value when its operands have these values. */
  static Expr.Literal binary(Expr.Binary node, BigInteger left, BigInteger right) {
    int width = node.width();
    int leftWidth = node.left().width();
    BigInteger signedLeft = signed(left, leftWidth);
    BigInteger signedRight = signed(right, node.right().width());
    return switch (node.op()) {
      case ADD -> literal(left.add(right), width);
      case SUB -> literal(left.subtract(right), width);
      case AND -> literal(left.and(right), width);
      case OR -> literal(left.or(right), width);
      case XOR -> literal(left.xor(right), width);
      case MUL -> literal(left.multiply(right), width);
      case MUL_SIGNED -> literal(signedLeft.multiply(signedRight), width);
      case EQ -> bool(left.equals(right));
      case NE -> bool(!left.equals(right));
      case LT -> bool(left.compareTo(right) < 0);
      case LE -> bool(left.compareTo(right) <= 0);
      case LT_SIGNED -> bool(signedLeft.compareTo(signedRight) < 0);
      case LE_SIGNED -> bool(signedLeft.compareTo(signedRight) <= 0);
      case SHIFT_LEFT -> literal(left.shiftLeft(distance(right, leftWidth)), width);
      case SHIFT_RIGHT -> literal(left.shiftRight(distance(right, leftWidth)), width);
      case SHIFT_RIGHT_SIGNED -> literal(signedLeft.shiftRight(distance(right, leftWidth)), width);
    };
  }

  /** Shifting by the whole width moves everything out; shifting by more changes no more. */
  private static int distance(BigInteger amount, int width) {
    return amount.min(BigInteger.valueOf(width)).intValueExact();
  }

  /** The answer of a comparison that one constant operand decides, such as {@code x < 0}. */
  static Optional<Expr> decided(BinaryOp op, Expr left, Expr right) {
    int width = left.width();
    boolean isSigned = op == BinaryOp.LT_SIGNED || op == BinaryOp.LE_SIGNED;
    BigInteger least = isSigned ? BigInteger.ONE.shiftLeft(width - 1) : BigInteger.ZERO;
    BigInteger greatest = isSigned ? mask(width - 1) : mask(width);
    return switch (op) {
      case LT, LT_SIGNED ->
          is(right, least) || is(left, greatest) ? Optional.of(bool(false)) : Optional.empty();
      case LE, LE_SIGNED ->
          is(right, greatest) || is(left, least) ? Optional.of(bool(true)) : Optional.empty();
      case ADD, SUB, AND, OR, XOR, MUL, MUL_SIGNED, EQ, NE -> Optional.empty();
      case SHIFT_LEFT, SHIFT_RIGHT, SHIFT_RIGHT_SIGNED -> Optional.empty();
    };
  }
}
