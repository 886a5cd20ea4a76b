package dev.saccade.hdl.sim;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.Expr.BinaryOp;
import dev.saccade.hdl.ir.Expr.UnaryOp;
import dev.saccade.hdl.ir.Signal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random expressions over given signals: every operator, widths 1 to 130, shared nodes. */
final class RandomExprs {
  private static final int[] WIDTHS = {1, 2, 7, 31, 32, 33, 62, 63, 64, 65, 96, 127, 128, 129, 130};

  private static final List<BinaryOp> ARITHMETIC =
      List.of(BinaryOp.ADD, BinaryOp.SUB, BinaryOp.AND, BinaryOp.OR, BinaryOp.XOR);
  private static final List<BinaryOp> PRODUCTS = List.of(BinaryOp.MUL, BinaryOp.MUL_SIGNED);
  private static final List<BinaryOp> SHIFTS =
      List.of(BinaryOp.SHIFT_LEFT, BinaryOp.SHIFT_RIGHT, BinaryOp.SHIFT_RIGHT_SIGNED);
  private static final List<BinaryOp> COMPARISONS =
      List.of(
          BinaryOp.EQ,
          BinaryOp.NE,
          BinaryOp.LT,
          BinaryOp.LE,
          BinaryOp.LT_SIGNED,
          BinaryOp.LE_SIGNED);
  private static final List<UnaryOp> REDUCTIONS =
      List.of(UnaryOp.REDUCE_AND, UnaryOp.REDUCE_OR, UnaryOp.REDUCE_XOR);

  private final Random random;
  private final List<Expr> pool = new ArrayList<>();

  RandomExprs(Random random, List<Signal> signals) {
    this.random = random;
    signals.forEach(signal -> pool.add(new Expr.Ref(signal)));
  }

  /** Random widths, the ones around word boundaries often. */
  static int width(Random random) {
    return random.nextBoolean() ? WIDTHS[random.nextInt(WIDTHS.length)] : 1 + random.nextInt(130);
  }

  /** Random bits, often near the ends of the range. */
  static BigInteger bits(Random random, int width) {
    BigInteger all = BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
    return switch (random.nextInt(6)) {
      case 0 -> BigInteger.valueOf(random.nextInt(4)).and(all);
      case 1 -> all.subtract(BigInteger.valueOf(random.nextInt(4)).and(all));
      case 2 -> BigInteger.ONE.shiftLeft(random.nextInt(width));
      default -> new BigInteger(width, random);
    };
  }

  /**
   * An expression of {@code width} bits with about {@code size} operators, kept for later reuse.
   */
  Expr next(int width, int size) {
    Expr expr = size <= 0 ? leaf(width) : node(width, size);
    pool.add(expr);
    return expr;
  }

  private Expr leaf(int width) {
    if (random.nextInt(5) == 0) {
      return new Expr.Literal(bits(random, width), width);
    }
    return fit(pool.get(random.nextInt(pool.size())), width);
  }

  /** Any expression made as wide as asked for. */
  private Expr fit(Expr expr, int width) {
    if (expr.width() == width) {
      return expr;
    }
    if (expr.width() < width) {
      return new Expr.Extend(expr, width, random.nextBoolean());
    }
    int low = random.nextInt(expr.width() - width + 1);
    return new Expr.Slice(expr, low + width - 1, low);
  }

  private Expr node(int width, int size) {
    int half = size / 2;
    return switch (random.nextInt(width == 1 ? 11 : 8)) {
      case 0 -> new Expr.Unary(UnaryOp.NOT, next(width, size - 1));
      case 1, 2 -> binary(pick(ARITHMETIC), next(width, half), next(width, half), width);
      case 3 -> product(width, half);
      case 4 -> binary(pick(SHIFTS), next(width, half), index(half), width);
      case 5 -> new Expr.Mux(next(1, size / 3), next(width, size / 3), next(width, size / 3));
      case 6 -> concat(width, size);
      case 7 -> fit(next(width(random), size - 1), width);
      case 8 -> new Expr.Unary(pick(REDUCTIONS), next(width(random), size - 1));
      case 9 -> comparison(half);
      default -> new Expr.BitSelect(next(width(random), half), index(half));
    };
  }

  private Expr product(int width, int size) {
    int left = width(random);
    int right = Math.max(width(random), width - left);
    return binary(pick(PRODUCTS), next(left, size), next(right, size), width);
  }

  private Expr comparison(int size) {
    int width = width(random);
    return binary(pick(COMPARISONS), next(width, size), next(width, size), 1);
  }

  /** Mostly narrow, so that it is in range often. */
  private Expr index(int size) {
    return next(random.nextInt(4) == 0 ? width(random) : 1 + random.nextInt(8), size);
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private Expr concat(int width, int size) {
    List<Expr> parts = new ArrayList<>();
    int left = width;
    while (left > 0) {
      int part = random.nextInt(3) == 0 ? left : 1 + random.nextInt(left);
      parts.add(next(part, size / 3));
      left -= part;
    }
    return new Expr.Concat(parts);
  }

  private static Expr binary(BinaryOp op, Expr left, Expr right, int width) {
    return new Expr.Binary(op, left, right, width);
  }
}
