package dev.saccade.hdl.sim;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.Signal;
import java.math.BigInteger;
import java.util.function.Function;

/** The value of an expression by the plainest arithmetic there is: what the operators mean. */
final class TreeWalk implements Expr.Visitor<BigInteger> {
  private final Function<Signal, BigInteger> signals;

  /** Signals have the bits of their width, without a sign. */
  TreeWalk(Function<Signal, BigInteger> signals) {
    this.signals = signals;
  }

  BigInteger value(Expr expr) {
    BigInteger value = expr.accept(this);
    if (value.signum() < 0 || value.bitLength() > expr.width()) {
      throw new IllegalStateException(value + " does not fit " + expr);
    }
    return value;
  }

  @Override
  public BigInteger literal(Expr.Literal node) {
    return node.value();
  }

  @Override
  public BigInteger constant(Expr.Constant node) {
    return node.value();
  }

  @Override
  public BigInteger ref(Expr.Ref node) {
    return signals.apply(node.signal());
  }

  @Override
  public BigInteger unary(Expr.Unary node) {
    BigInteger x = value(node.operand());
    int width = node.operand().width();
    return switch (node.op()) {
      case NOT -> modulo(x.not(), width);
      case REDUCE_AND -> bit(x.bitCount() == width);
      case REDUCE_OR -> bit(x.signum() != 0);
      case REDUCE_XOR -> bit(x.bitCount() % 2 == 1);
    };
  }

  @Override
  public BigInteger binary(Expr.Binary node) {
    BigInteger x = value(node.left());
    BigInteger y = value(node.right());
    BigInteger signedX = signed(x, node.left().width());
    BigInteger signedY = signed(y, node.right().width());
    int width = node.width();
    int amount = y.bitLength() > 20 ? 1 << 20 : y.intValue();
    return switch (node.op()) {
      case ADD -> modulo(x.add(y), width);
      case SUB -> modulo(x.subtract(y), width);
      case AND -> x.and(y);
      case OR -> x.or(y);
      case XOR -> x.xor(y);
      case MUL -> modulo(x.multiply(y), width);
      case MUL_SIGNED -> modulo(signedX.multiply(signedY), width);
      case EQ -> bit(x.equals(y));
      case NE -> bit(!x.equals(y));
      case LT -> bit(x.compareTo(y) < 0);
      case LE -> bit(x.compareTo(y) <= 0);
      case LT_SIGNED -> bit(signedX.compareTo(signedY) < 0);
      case LE_SIGNED -> bit(signedX.compareTo(signedY) <= 0);
      case SHIFT_LEFT -> modulo(x.shiftLeft(Math.min(amount, width)), width);
      case SHIFT_RIGHT -> x.shiftRight(amount);
      case SHIFT_RIGHT_SIGNED -> modulo(signedX.shiftRight(amount), width);
    };
  }

  @Override
  public BigInteger mux(Expr.Mux node) {
    return value(node.condition()).signum() != 0 ? value(node.whenTrue()) : value(node.whenFalse());
  }

  @Override
  public BigInteger slice(Expr.Slice node) {
    return modulo(value(node.operand()).shiftRight(node.low()), node.width());
  }

  @Override
  public BigInteger concat(Expr.Concat node) {
    BigInteger result = BigInteger.ZERO;
    for (Expr part : node.parts()) {
      result = result.shiftLeft(part.width()).add(value(part));
    }
    return result;
  }

  @Override
  public BigInteger extend(Expr.Extend node) {
    BigInteger x = value(node.operand());
    return node.signed() ? modulo(signed(x, node.operand().width()), node.width()) : x;
  }

  @Override
  public BigInteger bitSelect(Expr.BitSelect node) {
    BigInteger index = value(node.index());
    boolean inside = index.compareTo(BigInteger.valueOf(node.operand().width())) < 0;
    return bit(inside && value(node.operand()).testBit(index.intValue()));
  }

  private static BigInteger modulo(BigInteger x, int width) {
    return x.mod(BigInteger.ONE.shiftLeft(width));
  }

  private static BigInteger signed(BigInteger x, int width) {
    return x.testBit(width - 1) ? x.subtract(BigInteger.ONE.shiftLeft(width)) : x;
  }

  private static BigInteger bit(boolean value) {
    return value ? BigInteger.ONE : BigInteger.ZERO;
  }
}
