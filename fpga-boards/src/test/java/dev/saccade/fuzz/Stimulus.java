package dev.saccade.fuzz;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * What drives a design: corners (0, all ones, the top bit, the largest signed number, 1), small
 * numbers, repeats and random numbers; resets in between. A port's values follow from the seed and
 * its name alone, so that they outlive the shrinking of a design; fewer cycles are the first of
 * more.
 *
 * @param inputs bits of each input, one per cycle
 * @param reset whether the reset is high in each cycle
 */
record Stimulus(Map<String, List<BigInteger>> inputs, List<Boolean> reset) {
  /** The input of every random module that is high at first, to fill what has no reset. */
  static final String INIT = "init";

  /** The input that meanwhile walks through the addresses of memories. */
  static final String FILL = "fill";

  static final int DEEPEST = 16;
  static final Shape FILL_SHAPE = Shape.index(DEEPEST);

  private static final int BURST = DEEPEST + 4;

  static Stimulus of(RandomModule top, long seed, int cycles) {
    Map<String, List<BigInteger>> inputs = new LinkedHashMap<>();
    for (Declaration.Input input : top.inputs()) {
      SplittableRandom random =
          new SplittableRandom(seed ^ (input.name().hashCode() * 0x9E3779B9L));
      List<BigInteger> values = new ArrayList<>();
      BigInteger last = BigInteger.ZERO;
      for (int i = 0; i < cycles; i++) {
        last = value(random, input.shape(), last);
        values.add(last);
      }
      inputs.put(input.name(), values);
    }
    SplittableRandom random = new SplittableRandom(seed ^ 0x5eed);
    SplittableRandom bursts = random.split();
    List<Boolean> reset = new ArrayList<>();
    for (int i = 0; i < cycles; i++) {
      reset.add(i < 2 || random.nextInt(50) == 0);
    }
    initialise(bursts, inputs, reset);
    return new Stimulus(inputs, reset);
  }

  /** Bursts that fill everything, of which the first starts with the reset, and single cycles. */
  private static void initialise(
      SplittableRandom random, Map<String, List<BigInteger>> inputs, List<Boolean> reset) {
    int start = 0;
    for (int i = 0; i < reset.size(); i++) {
      if (random.nextInt(300) == 0) {
        start = i;
        reset.set(i, true);
      }
      boolean burst = i - start < BURST;
      if (inputs.containsKey(INIT)) {
        boolean on = burst || random.nextInt(20) == 0;
        inputs.get(INIT).set(i, on ? BigInteger.ONE : BigInteger.ZERO);
      }
      if (burst && inputs.containsKey(FILL)) {
        inputs.get(FILL).set(i, BigInteger.valueOf((i - start) % DEEPEST));
      }
    }
  }

  private static BigInteger value(SplittableRandom random, Shape shape, BigInteger last) {
    return switch (random.nextInt(16)) {
      case 0, 1 -> BigInteger.ZERO;
      case 2, 3 -> shape.ones();
      case 4 -> BigInteger.ONE.shiftLeft(shape.width() - 1);
      case 5 -> shape.ones().shiftRight(1);
      case 6 -> BigInteger.ONE;
      case 7 -> last;
      case 8, 9 -> shape.bits(BigInteger.valueOf(random.nextInt(20)));
      case 10 -> shape.bits(BigInteger.ONE.shiftLeft(random.nextInt(shape.width())));
      default -> random(random, shape);
    };
  }

  static BigInteger random(SplittableRandom random, Shape shape) {
    BigInteger bits = BigInteger.ZERO;
    for (int i = 0; i < shape.width(); i += 64) {
      bits = bits.shiftLeft(64).or(new BigInteger(Long.toUnsignedString(random.nextLong())));
    }
    return shape.bits(bits);
  }

  int cycles() {
    return reset.size();
  }
}
