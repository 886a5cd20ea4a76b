package dev.saccade.blocks.testing;

import dev.saccade.blocks.arithmetic.DigitSerialDot;
import dev.saccade.blocks.arithmetic.PlaneEncoding;
import dev.saccade.hdl.sim.Frames;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.hdl.sim.SimulationPort;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Compares a {@link DigitSerialDot} in any simulation with plain arithmetic. */
public final class DotBench {
  private static final int MOST_BITS = 20;

  private final DigitSerialDot block;
  private final List<List<Boolean>> planes = new ArrayList<>();
  private final List<List<Integer>> digits = new ArrayList<>();

  private DotBench(DigitSerialDot block) {
    this.block = block;
  }

  /**
   * Runs the block and returns the first row that is wrong, as text; empty if there is none. Corner
   * values come first (all zeros, all ones, one lane alone), then random ones.
   *
   * @param rows how many planes to try, corner values included
   */
  public static Optional<String> firstDifference(
      DigitSerialDot block, Simulation simulation, long seed, int rows) {
    DotBench bench = new DotBench(block);
    SplittableRandom random = new SplittableRandom(seed);
    for (int row = 0; row < rows; row++) {
      bench.planes.add(bench.plane(row, random));
      bench.digits.add(bench.digits(row, random));
    }
    return bench.run(simulation);
  }

  /**
   * As {@link #firstDifference}, with every plane and every digit there is.
   *
   * @throws IllegalArgumentException if the inputs have more than 20 bits
   */
  public static Optional<String> firstDifferenceOfAll(DigitSerialDot block, Simulation simulation) {
    int bits = block.lanes() * (1 + block.digitBits());
    if (bits > MOST_BITS) {
      throw new IllegalArgumentException(
          block + " has inputs of " + bits + " bits; at most " + MOST_BITS + " are tried all");
    }
    DotBench bench = new DotBench(block);
    for (int row = 0; row < 1 << bits; row++) {
      int rest = row;
      List<Boolean> plane = new ArrayList<>();
      List<Integer> digits = new ArrayList<>();
      for (int lane = 0; lane < block.lanes(); lane++) {
        plane.add((rest & 1) == 1);
        digits.add(rest >> 1 & (1 << block.digitBits()) - 1);
        rest >>= 1 + block.digitBits();
      }
      bench.planes.add(plane);
      bench.digits.add(digits);
    }
    return bench.run(simulation);
  }

  private Optional<String> run(Simulation simulation) {
    List<SimulationPort> inputs =
        simulation.ports().stream().filter(SimulationPort::input).toList();
    Frames stimulus = new Frames(inputs, planes.size());
    for (int row = 0; row < planes.size(); row++) {
      fill(stimulus, row, planes.get(row), digits.get(row));
    }
    Frames outputs = simulation.run(stimulus);
    for (int row = 0; row < planes.size(); row++) {
      long sum = outputs.bits(row, "sum").longValueExact();
      long found = decode(planes.get(row), sum);
      long expected = expected(planes.get(row), digits.get(row));
      if (found != expected) {
        return Optional.of(
            "row %d: weights %s, digits %s: sum %d means %d, expected %d"
                .formatted(row, planes.get(row), digits.get(row), sum, found, expected));
      }
    }
    return Optional.empty();
  }

  private void fill(Frames stimulus, int row, List<Boolean> weights, List<Integer> digits) {
    BigInteger plane = BigInteger.ZERO;
    List<Boolean> stored = block.encode(weights);
    for (int lane = 0; lane < block.lanes(); lane++) {
      plane = stored.get(lane) ? plane.setBit(lane) : plane;
      stimulus.set(row, "activations" + lane, digits.get(lane));
    }
    stimulus.set(row, "plane", plane);
    for (int pair = 0; block.usesPairSums() && pair < block.lanes() / 2; pair++) {
      stimulus.set(row, "pair_sums" + pair, digits.get(2 * pair) + digits.get(2 * pair + 1));
    }
  }

  private List<Boolean> plane(int row, SplittableRandom random) {
    List<Boolean> plane = new ArrayList<>();
    for (int lane = 0; lane < block.lanes(); lane++) {
      plane.add(
          row % 4 == 0
              ? row % 8 == 0
              : row % 4 == 1 ? lane == row % block.lanes() : random.nextBoolean());
    }
    return plane;
  }

  private List<Integer> digits(int row, SplittableRandom random) {
    int largest = (1 << block.digitBits()) - 1;
    List<Integer> digits = new ArrayList<>();
    for (int lane = 0; lane < block.lanes(); lane++) {
      boolean corner = row < 16 || random.nextInt(4) == 0;
      digits.add(corner ? (row / 2 % 2 == 0 ? largest : 0) : random.nextInt(largest + 1));
    }
    return digits;
  }

  /** The sum over plus lanes less that over minus lanes, from what the block gives. */
  private long decode(List<Boolean> weights, long sum) {
    if (block.encoding() == PlaneEncoding.PLAIN) {
      return sum;
    }
    return (weights.get(0) ? sum : -sum) - block.error(weights);
  }

  private long expected(List<Boolean> weights, List<Integer> digits) {
    long sum = 0;
    for (int lane = 0; lane < block.lanes(); lane++) {
      int minus = block.encoding() == PlaneEncoding.PLAIN ? 0 : -digits.get(lane);
      sum += weights.get(lane) ? digits.get(lane) : minus;
    }
    return sum;
  }
}
