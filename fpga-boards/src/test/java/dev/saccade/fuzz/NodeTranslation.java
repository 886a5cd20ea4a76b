package dev.saccade.fuzz;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.SInt;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Value;
import dev.saccade.hdl.Word;
import java.util.List;
import java.util.Optional;

/** Calls the language's method for an operator. */
final class NodeTranslation {
  private final Logic m;

  NodeTranslation(Logic m) {
    this.m = m;
  }

  Value literal(Node.Literal literal) {
    Shape shape = literal.shape();
    return switch (shape.kind()) {
      case BOOL -> m.lit(literal.bits().testBit(0));
      case UNSIGNED -> m.lit(shape.width(), literal.bits());
      case SIGNED -> m.slit(shape.width(), shape.number(literal.bits()));
    };
  }

  Value apply(Node.Apply node, List<Value> args) {
    if (node.op() == Op.MUX) {
      return mux((Bool) args.get(0), args.get(1), args.get(2));
    }
    Value first = args.get(0);
    if (first instanceof Bool bool) {
      return bool(node, bool, args);
    }
    if (first instanceof UInt number) {
      return word(UInt.class, node, number, args);
    }
    return word(SInt.class, node, (SInt) first, args);
  }

  private static Value mux(Bool condition, Value whenTrue, Value whenFalse) {
    if (whenTrue instanceof Bool bool) {
      return condition.mux(bool, (Bool) whenFalse);
    }
    if (whenTrue instanceof UInt number) {
      return condition.mux(number, (UInt) whenFalse);
    }
    return condition.mux((SInt) whenTrue, (SInt) whenFalse);
  }

  private static Value bool(Node.Apply node, Bool a, List<Value> args) {
    return switch (node.op()) {
      case AND -> a.and((Bool) args.get(1));
      case OR -> a.or((Bool) args.get(1));
      case XOR -> a.xor((Bool) args.get(1));
      case EQ -> a.eq((Bool) args.get(1));
      case NE -> a.ne((Bool) args.get(1));
      case NOT -> a.not();
      case AS_UINT -> a.asUInt();
      case REPLICATE -> a.replicate(node.numbers().get(0));
      default -> throw new IllegalArgumentException(node.op() + " of a truth value");
    };
  }

  private <V extends Word<V>> Value word(Class<V> type, Node.Apply node, V a, List<Value> args) {
    Optional<Long> constant = constant(node);
    if (constant.isPresent()) {
      Optional<Value> result = withConstant(node.op(), a, constant.get());
      if (result.isPresent()) {
        return result.get();
      }
    }
    List<Integer> numbers = node.numbers();
    return switch (node.op()) {
      case ADD -> a.plus(type.cast(args.get(1)));
      case SUB -> a.minus(type.cast(args.get(1)));
      case ADD_WIDE -> a.plusWide(type.cast(args.get(1)));
      case TIMES -> a.times(type.cast(args.get(1)));
      case AND -> a.and(type.cast(args.get(1)));
      case OR -> a.or(type.cast(args.get(1)));
      case XOR -> a.xor(type.cast(args.get(1)));
      case NOT -> a.not();
      case EQ -> a.eq(type.cast(args.get(1)));
      case NE -> a.ne(type.cast(args.get(1)));
      case LT -> a.lt(type.cast(args.get(1)));
      case LE -> a.le(type.cast(args.get(1)));
      case GT -> a.gt(type.cast(args.get(1)));
      case GE -> a.ge(type.cast(args.get(1)));
      case SHL -> a.shl(numbers.get(0));
      case SHR -> a.shr(numbers.get(0));
      case SHIFT_LEFT -> a.shiftLeft((UInt) args.get(1));
      case SHIFT_RIGHT -> a.shiftRight((UInt) args.get(1));
      case BIT -> a.bit(numbers.get(0));
      case BIT_AT -> a.bit((UInt) args.get(1));
      case BITS -> a.bits(numbers.get(0), numbers.get(1));
      case TRUNC -> a.trunc(numbers.get(0));
      case EXTEND -> a.extend(numbers.get(0));
      case REDUCE_AND -> a.reduceAnd();
      case REDUCE_OR -> a.reduceOr();
      case REDUCE_XOR -> a.reduceXor();
      default ->
          a instanceof UInt number ? unsigned(node, number, args) : signed(node, (SInt) a, args);
    };
  }

  private static Value unsigned(Node.Apply node, UInt a, List<Value> args) {
    return switch (node.op()) {
      case SUB_WIDE -> a.minusWide((UInt) args.get(1));
      case CONCAT -> a.concat((UInt) args.get(1));
      case REPLICATE -> a.replicate(node.numbers().get(0));
      case AS_SINT -> a.asSInt();
      case AS_BOOL -> a.asBool();
      default -> throw new IllegalArgumentException(node.op() + " of an unsigned number");
    };
  }

  private static Value signed(Node.Apply node, SInt a, List<Value> args) {
    return switch (node.op()) {
      case SUB_WIDE -> a.minusWide((SInt) args.get(1));
      case NEGATE_WIDE -> a.negateWide();
      case AS_UINT -> a.asUInt();
      default -> throw new IllegalArgumentException(node.op() + " of a signed number");
    };
  }

  /** The constant on the right if it fits a long; every other one, so that both forms are met. */
  private static Optional<Long> constant(Node.Apply node) {
    if (node.operands().size() == 2 && node.operands().get(1) instanceof Node.Literal literal) {
      var number = literal.shape().number(literal.bits());
      if (number.bitLength() <= 63 && number.testBit(0) == (literal.shape().width() % 2 == 0)) {
        return Optional.of(number.longValueExact());
      }
    }
    return Optional.empty();
  }

  private static <V extends Word<V>> Optional<Value> withConstant(Op op, V a, long constant) {
    return Optional.ofNullable(
        switch (op) {
          case ADD -> a.plus(constant);
          case SUB -> a.minus(constant);
          case EQ -> a.eq(constant);
          case NE -> a.ne(constant);
          case LT -> a.lt(constant);
          case LE -> a.le(constant);
          case GT -> a.gt(constant);
          case GE -> a.ge(constant);
          default -> null;
        });
  }
}
