package dev.saccade.cli.demo;

import dev.saccade.examples.BitSerialDot;
import dev.saccade.hdl.sim.Frames;
import dev.saccade.hdl.sim.SimulationPort;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Random dot products, back to back, for a {@link BitSerialDot}: what goes into the hardware in
 * every cycle, and what plain Java says must come out.
 *
 * <p>A product takes {@code activationBits + 1} cycles: one that starts it, and one per activation
 * bit. Its result is there in the cycle that starts the next one.
 */
public final class DotExperiment {
  private static final int RESET_CYCLES = 2;

  private final BitSerialDot design;
  private final long[][] weights;
  private final long[][] activations;

  /** Random weights and activations for that many products, the same for the same seed. */
  public DotExperiment(BitSerialDot design, int products, long seed) {
    this.design = design;
    SplittableRandom random = new SplittableRandom(seed);
    weights = numbers(random, products, design.lanes(), design.weightBits());
    activations = numbers(random, products, design.lanes(), design.activationBits());
  }

  private static long[][] numbers(SplittableRandom random, int products, int lanes, int bits) {
    long[][] numbers = new long[products][lanes];
    for (long[] row : numbers) {
      for (int lane = 0; lane < lanes; lane++) {
        row[lane] = random.nextLong(-(1L << (bits - 1)), 1L << (bits - 1));
      }
    }
    return numbers;
  }

  public int products() {
    return weights.length;
  }

  /** Cycles that the stimulus lasts, reset included. */
  public int cycles() {
    return RESET_CYCLES + products() * period() + 1;
  }

  /** Cycles per product. */
  public int period() {
    return design.activationBits() + 1;
  }

  /** Multiplications of one bit by one bit in each cycle that computes. */
  public int binaryMacs() {
    return design.lanes() * design.weightBits();
  }

  /** The inputs of every cycle. */
  public Frames stimulus(List<SimulationPort> ports) {
    Frames frames = new Frames(ports.stream().filter(SimulationPort::input).toList(), cycles());
    for (int row = 0; row < RESET_CYCLES; row++) {
      frames.set(row, "rst", 1);
    }
    for (int product = 0; product <= products(); product++) {
      int start = RESET_CYCLES + product * period();
      frames.set(start, "start", 1);
      for (int step = 0; product < products() && step < design.activationBits(); step++) {
        setCycle(frames, start + 1 + step, product, design.activationBits() - 1 - step);
      }
    }
    return frames;
  }

  private void setCycle(Frames frames, int row, int product, int bit) {
    BigInteger bits = BigInteger.ZERO;
    for (int lane = 0; lane < design.lanes(); lane++) {
      frames.set(row, "weight" + lane, weights[product][lane]);
      if ((activations[product][lane] >> bit & 1) == 1) {
        bits = bits.setBit(lane);
      }
    }
    frames.set(row, "bits", bits);
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
    int width = resultBits(response);
    for (int product = 0; product < products(); product++) {
      int row = RESET_CYCLES + (product + 1) * period();
      BigInteger bits = response.bits(row, "result");
      long found = bits.longValueExact() << (64 - width) >> (64 - width);
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

  private static int resultBits(Frames response) {
    return response.ports().stream()
        .filter(port -> port.name().equals("result"))
        .mapToInt(SimulationPort::width)
        .findFirst()
        .orElseThrow();
  }
}
