package dev.saccade.fuzz;

import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;

/** The random choices of the generator. */
final class Dice {
  private static final int[] BOUNDARIES = {31, 32, 33, 63, 64, 65, 95, 96, 97, 127, 128, 129, 130};

  private final SplittableRandom random;

  Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** A number from 0 to {@code bound - 1}. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** A number from {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** Whether something of a probability of {@code percent} happens. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** A width from 1 to {@code widest}: often small, often at the edge of a machine word. */
  int width(int widest) {
    int kind = below(10);
    if (kind < 5 || widest <= 8) {
      return between(1, Math.min(8, widest));
    }
    if (kind < 8) {
      int edge = BOUNDARIES[below(BOUNDARIES.length)];
      if (edge <= widest) {
        return edge;
      }
    }
    return between(1, widest);
  }

  Shape shape(int widest) {
    int kind = below(10);
    if (kind < 2) {
      return Shape.BOOL;
    }
    return number(widest);
  }

  /** A shape that is not a truth value. */
  Shape number(int widest) {
    return chance(55) ? Shape.unsigned(width(widest)) : Shape.signed(width(widest));
  }

  BigInteger bits(Shape shape) {
    return switch (below(8)) {
      case 0 -> BigInteger.ZERO;
      case 1 -> shape.ones();
      case 2 -> BigInteger.ONE.shiftLeft(shape.width() - 1);
      case 3 -> shape.ones().shiftRight(1);
      case 4 -> BigInteger.ONE;
      case 5 -> shape.bits(BigInteger.valueOf(below(40)));
      default -> Stimulus.random(random, shape);
    };
  }

  Node.Literal literal(Shape shape) {
    return new Node.Literal(bits(shape), shape);
  }

  long nextSeed() {
    return random.nextLong();
  }
}
