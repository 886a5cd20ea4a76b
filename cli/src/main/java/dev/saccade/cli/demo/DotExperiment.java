package dev.saccade.cli.demo;

import dev.saccade.examples.WeightSerialDot;
import dev.saccade.hdl.sim.Frames;
import dev.saccade.hdl.sim.SimulationPort;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Random dot products, back to back, for a {@link WeightSerialDot}: what goes into the hardware in
 * every cycle, and what plain Java says must come out.
 *
 * <p>A product takes one cycle per weight bit. Its result is there in the next cycle, in which the
 * next product begins.
 */
public final class DotExperiment {
  private static final int RESET_CYCLES = 2;

  private final WeightSerialDot design;
  private final long[][] weights;
  private final long[][] activations;

  /** Random weights and activations for that many products, the same for the same seed. */
  public DotExperiment(WeightSerialDot design, int products, long seed) {
    this.design = design;
    SplittableRandom random = new SplittableRandom(seed);
    weights = numbers(random, products, design.lanes(), design.weightBits());
    activations = numbers(random, products, design.lanes(), design.digitBits());
  }

  private static long[][] numbers(SplittableRandom random, int products, int lanes, int bits) {
    long[][] numbers = new long[products][lanes];
    for (long[] row : numbers) {
      for (int lane = 0; lane < lanes; lane++) {
        row[lane] = random.nextLong(1L << bits);
      }
    }
    return numbers;
  }

  public int products() {
    return weights.length;
  }

  /** Cycles that the stimulus lasts, reset and the last result included. */
  public int cycles() {
    return RESET_CYCLES + products() * design.weightBits() + 1;
  }

  /** Multiplications of one bit by one bit in each cycle. */
  public int binaryMacs() {
    return design.lanes() * design.digitBits();
  }

  /** The inputs of every cycle. */
  public Frames stimulus(List<SimulationPort> ports) {
    Frames frames = new Frames(ports.stream().filter(SimulationPort::input).toList(), cycles());
    for (int row = 0; row < RESET_CYCLES; row++) {
      frames.set(row, "rst", 1);
    }
    for (int product = 0; product < products(); product++) {
      for (int plane = 0; plane < design.weightBits(); plane++) {
        setCycle(frames, product, plane);
      }
    }
    return frames;
  }

  /**
   * @param plane counted from the most significant, which is 0
   */
  private void setCycle(Frames frames, int product, int plane) {
    int row = RESET_CYCLES + product * design.weightBits() + plane;
    int bit = design.weightBits() - 1 - plane;
    BigInteger bits = BigInteger.ZERO;
    for (int lane = 0; lane < design.lanes(); lane++) {
      frames.set(row, "activations" + lane, activations[product][lane]);
      if ((weights[product][lane] >> bit & 1) == 1) {
        bits = bits.setBit(lane);
      }
    }
    frames.set(row, "plane", bits);
    frames.set(row, "first", plane == 0 ? 1 : 0);
  }

  /** The dot product that plain Java computes. */
  long expected(int product) {
    long sum = 0;
    for (int lane = 0; lane < design.lanes(); lane++) {
      sum += weights[product][lane] * activations[product][lane];
    }
    return sum;
  }

  /** The first product whose result differs from plain Java's, explained; empty if none does. */
  public Optional<String> firstMismatch(Frames response) {
    for (int product = 0; product < products(); product++) {
      int row = RESET_CYCLES + (product + 1) * design.weightBits();
      long found = response.bits(row, "result").longValueExact();
      if (found != expected(product)) {
        return Optional.of(
            "dot product "
                + product
                + " is "
                + found
                + " in cycle "
                + row
                + "; plain Java says "
                + expected(product));
      }
    }
    return Optional.empty();
  }
}
