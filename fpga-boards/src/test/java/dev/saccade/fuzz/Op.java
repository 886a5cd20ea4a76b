package dev.saccade.fuzz;

import static dev.saccade.fuzz.Shape.require;

import java.util.List;
import java.util.Locale;

/** The operators of the language under test, with the rule for the shape of each result. */
enum Op {
  ADD(2, 0),
  SUB(2, 0),
  ADD_WIDE(2, 0),
  SUB_WIDE(2, 0),
  TIMES(2, 0),
  AND(2, 0),
  OR(2, 0),
  XOR(2, 0),
  NOT(1, 0),
  NEGATE_WIDE(1, 0),
  EQ(2, 0),
  NE(2, 0),
  LT(2, 0),
  LE(2, 0),
  GT(2, 0),
  GE(2, 0),
  SHL(1, 1),
  SHR(1, 1),
  SHIFT_LEFT(2, 0),
  SHIFT_RIGHT(2, 0),
  BIT(1, 1),
  BIT_AT(2, 0),
  BITS(1, 2),
  TRUNC(1, 1),
  EXTEND(1, 1),
  REDUCE_AND(1, 0),
  REDUCE_OR(1, 0),
  REDUCE_XOR(1, 0),
  CONCAT(2, 0),
  REPLICATE(1, 1),
  AS_UINT(1, 0),
  AS_SINT(1, 0),
  AS_BOOL(1, 0),
  MUX(3, 0);

  private final int operands;
  private final int parameters;

  Op(int operands, int parameters) {
    this.operands = operands;
    this.parameters = parameters;
  }

  int operands() {
    return operands;
  }

  int parameters() {
    return parameters;
  }

  /** The name in the text of a design, such as {@code add-wide}. */
  String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The shape of the result.
   *
   * @throws IllegalArgumentException if the language does not allow these operands
   */
  Shape shape(List<Shape> args, List<Integer> numbers) {
    require(args.size() == operands && numbers.size() == parameters, "operands of " + text());
    Shape a = args.get(0);
    return switch (this) {
      case ADD, SUB -> {
        require(!a.bool() && a.equals(args.get(1)), text() + args);
        yield a;
      }
      case AND, OR, XOR -> {
        require(a.equals(args.get(1)), text() + args);
        yield a;
      }
      case EQ, NE -> {
        require(a.equals(args.get(1)), text() + args);
        yield Shape.BOOL;
      }
      case LT, LE, GT, GE -> {
        require(!a.bool() && a.equals(args.get(1)), text() + args);
        yield Shape.BOOL;
      }
      case ADD_WIDE -> {
        require(!a.bool() && a.kind() == args.get(1).kind(), text() + args);
        yield a.withWidth(wider(args));
      }
      case SUB_WIDE -> {
        require(!a.bool() && a.kind() == args.get(1).kind(), text() + args);
        yield Shape.signed(wider(args));
      }
      case TIMES -> {
        require(!a.bool() && a.kind() == args.get(1).kind(), text() + args);
        yield a.withWidth(a.width() + args.get(1).width());
      }
      case NOT -> a;
      case NEGATE_WIDE -> {
        require(a.kind() == Shape.Kind.SIGNED, text() + args);
        yield a.withWidth(a.width() + 1);
      }
      case SHL -> word(a).withWidth(a.width() + numbers.get(0));
      case SHR -> word(a).withWidth(a.width() - numbers.get(0));
      case SHIFT_LEFT, SHIFT_RIGHT -> {
        require(args.get(1).kind() == Shape.Kind.UNSIGNED, text() + args);
        yield word(a);
      }
      case BIT -> {
        require(numbers.get(0) >= 0 && numbers.get(0) < word(a).width(), text() + args);
        yield Shape.BOOL;
      }
      case BIT_AT -> {
        require(!a.bool() && args.get(1).kind() == Shape.Kind.UNSIGNED, text() + args);
        yield Shape.BOOL;
      }
      case BITS -> {
        require(numbers.get(0) < word(a).width() && numbers.get(1) >= 0, text() + args);
        yield Shape.unsigned(numbers.get(0) - numbers.get(1) + 1);
      }
      case TRUNC -> {
        require(numbers.get(0) <= word(a).width(), text() + args);
        yield a.withWidth(numbers.get(0));
      }
      case EXTEND -> {
        require(numbers.get(0) >= word(a).width(), text() + args);
        yield a.withWidth(numbers.get(0));
      }
      case REDUCE_AND, REDUCE_OR, REDUCE_XOR -> {
        word(a);
        yield Shape.BOOL;
      }
      case CONCAT -> {
        require(args.stream().allMatch(s -> s.kind() == Shape.Kind.UNSIGNED), text() + args);
        yield Shape.unsigned(a.width() + args.get(1).width());
      }
      case REPLICATE -> {
        require(a.kind() != Shape.Kind.SIGNED && numbers.get(0) >= 1, text() + args);
        yield Shape.unsigned(a.width() * numbers.get(0));
      }
      case AS_UINT -> {
        require(a.kind() != Shape.Kind.UNSIGNED, text() + args);
        yield Shape.unsigned(a.width());
      }
      case AS_SINT -> {
        require(a.kind() == Shape.Kind.UNSIGNED, text() + args);
        yield Shape.signed(a.width());
      }
      case AS_BOOL -> {
        require(a.equals(Shape.unsigned(1)), text() + args);
        yield Shape.BOOL;
      }
      case MUX -> {
        require(a.bool() && args.get(1).equals(args.get(2)), text() + args);
        yield args.get(1);
      }
    };
  }

  private static Shape word(Shape shape) {
    require(!shape.bool(), "a truth value where a number is needed");
    return shape;
  }

  private static int wider(List<Shape> args) {
    return Math.max(args.get(0).width(), args.get(1).width()) + 1;
  }
}
