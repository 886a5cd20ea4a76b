package dev.saccade.fuzz;

import java.math.BigInteger;
import java.util.List;

/**
 * What each operator computes, on unbounded integers. Written from the language's documentation and
 * from none of its code.
 */
final class OpMeaning {
  private OpMeaning() {}

  /** The bits of the result, from the bits of the operands. */
  static BigInteger apply(Node.Apply node, List<BigInteger> bits) {
    Shape shape = node.shape();
    Shape shapeA = node.operands().get(0).shape();
    BigInteger a = bits.get(0);
    BigInteger numberA = shapeA.number(a);
    BigInteger b = bits.size() > 1 ? bits.get(1) : BigInteger.ZERO;
    BigInteger numberB =
        bits.size() > 1 ? node.operands().get(1).shape().number(b) : BigInteger.ZERO;
    List<Integer> n = node.numbers();
    return switch (node.op()) {
      case ADD, ADD_WIDE -> shape.bits(numberA.add(numberB));
      case SUB, SUB_WIDE -> shape.bits(numberA.subtract(numberB));
      case TIMES -> shape.bits(numberA.multiply(numberB));
      case AND -> a.and(b);
      case OR -> a.or(b);
      case XOR -> a.xor(b);
      case NOT -> shape.ones().subtract(a);
      case NEGATE_WIDE -> shape.bits(numberA.negate());
      case EQ -> bit(a.equals(b));
      case NE -> bit(!a.equals(b));
      case LT -> bit(numberA.compareTo(numberB) < 0);
      case LE -> bit(numberA.compareTo(numberB) <= 0);
      case GT -> bit(numberA.compareTo(numberB) > 0);
      case GE -> bit(numberA.compareTo(numberB) >= 0);
      case SHL -> a.shiftLeft(n.get(0));
      case SHR -> a.shiftRight(n.get(0));
      case SHIFT_LEFT -> shape.bits(a.shiftLeft(distance(b, shapeA)));
      case SHIFT_RIGHT -> shape.bits(numberA.shiftRight(distance(b, shapeA)));
      case BIT -> bit(a.testBit(n.get(0)));
      case BIT_AT -> bit(a.testBit(distance(b, shapeA)));
      case BITS -> shape.bits(a.shiftRight(n.get(1)));
      case TRUNC, EXTEND -> shape.bits(numberA);
      case REDUCE_AND -> bit(a.equals(shapeA.ones()));
      case REDUCE_OR -> bit(a.signum() != 0);
      case REDUCE_XOR -> bit(a.bitCount() % 2 == 1);
      case CONCAT -> a.shiftLeft(node.operands().get(1).shape().width()).or(b);
      case REPLICATE -> {
        BigInteger all = BigInteger.ZERO;
        for (int i = 0; i < n.get(0); i++) {
          all = all.shiftLeft(shapeA.width()).or(a);
        }
        yield all;
      }
      case AS_UINT, AS_SINT, AS_BOOL -> a;
      case MUX -> a.signum() != 0 ? bits.get(1) : bits.get(2);
    };
  }

  /** A shift distance or bit number; all beyond the width are alike. */
  private static int distance(BigInteger amount, Shape of) {
    return amount.min(BigInteger.valueOf(of.width())).intValue();
  }

  private static BigInteger bit(boolean value) {
    return value ? BigInteger.ONE : BigInteger.ZERO;
  }
}
