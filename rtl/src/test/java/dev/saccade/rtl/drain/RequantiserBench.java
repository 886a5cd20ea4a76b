package dev.saccade.rtl.drain;

import dev.saccade.hdl.sim.Frames;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.hdl.sim.SimulationPort;
import dev.saccade.network.integer.Requantizer;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Compares a {@link Requantiser} with {@link Requantizer#apply}: corner values of every operand
 * first, then random ones, with p often at a tie or one beside it.
 */
final class RequantiserBench {
  private static final int LATENCY = 6;

  private final Requantiser block;
  private final SplittableRandom random;
  private final long seed;
  private final int productBits;

  RequantiserBench(Requantiser block, long seed) {
    this.block = block;
    this.seed = seed;
    this.random = new SplittableRandom(seed);
    this.productBits = block.resultBits() + block.factorBits();
  }

  private record Operands(Requantizer requantizer, long a, int q) {}

  /** The bounds and the choice that hold still. */
  private record Mode(boolean raw, int low, int high) {}

  /**
   * Runs as many results as {@code rows} in each of some modes.
   *
   * @throws AssertionError at the first wrong one
   */
  void run(Simulation simulation, int rows) {
    List<Mode> modes = new ArrayList<>(List.of(new Mode(false, 0, 255), new Mode(true, 0, 255)));
    for (int i = 0; i < 6; i++) {
      int low = random.nextInt(256);
      modes.add(new Mode(i == 5, low, low + random.nextInt(256 - low)));
    }
    for (Mode mode : modes) {
      run(simulation, mode, rows);
    }
  }

  private void run(Simulation simulation, Mode mode, int rows) {
    List<SimulationPort> inputs =
        simulation.ports().stream().filter(SimulationPort::input).toList();
    Frames stimulus = new Frames(inputs, rows + LATENCY + Requantiser.TO_BIAS);
    List<Operands> all = new ArrayList<>();
    for (int row = 0; row < rows + LATENCY; row++) {
      Operands operands = row % 2 == 0 ? corner() : nearTie();
      all.add(operands);
      stimulus.set(row, "a", operands.a());
      stimulus.set(row, "q", operands.q());
      stimulus.set(row, "m1", operands.requantizer().m1());
      stimulus.set(row, "m2", operands.requantizer().m2());
      int later = row + Requantiser.TO_BIAS;
      stimulus.set(later, "bias", operands.requantizer().bias());
      stimulus.set(later, "shift", operands.requantizer().shift());
      stimulus.set(later, "tie", operands.requantizer().tie());
      stimulus.set(later, "raw", mode.raw() ? 1 : 0);
      stimulus.set(row, "low", mode.low());
      stimulus.set(row, "high", mode.high());
    }
    Frames outputs = simulation.run(stimulus);
    for (int row = 0; row < rows; row++) {
      int found = outputs.bits(row + LATENCY, "value").intValue();
      int expected = expected(all.get(row), mode);
      if (found != expected) {
        throw new AssertionError(
            "%s, seed %d: %s in %s gave %d, expected %d"
                .formatted(block, seed, all.get(row), mode, found, expected));
      }
    }
  }

  private int expected(Operands operands, Mode mode) {
    int q = block.residual() ? operands.q() : 0;
    if (mode.raw()) {
      Requantizer r = operands.requantizer();
      return (int) (r.m1() * operands.a() + r.m2() * q + r.bias());
    }
    long value = operands.requantizer().value(operands.a(), q);
    return (int) Math.max(mode.low(), Math.min(mode.high(), value));
  }

  private Operands corner() {
    long a = signed(block.resultBits());
    long m1 = signed(block.factorBits());
    long m2 = signed(block.factorBits());
    int q = random.nextInt(3) == 0 ? 255 * random.nextInt(2) : random.nextInt(256);
    int shift = random.nextInt(3) == 0 ? 63 * random.nextInt(2) : random.nextInt(productBits);
    int tie = random.nextInt(2) == 0 ? 0 : random.nextInt(shift + 1);
    long bias = signed(productBits);
    long products = m1 * a + (block.residual() ? m2 * q : 0);
    if (!fits(products)) {
      return corner();
    }
    long sum = products + bias;
    boolean wraps = ((products ^ sum) & (bias ^ sum)) < 0;
    return new Operands(new Requantizer(m1, m2, wraps || !fits(sum) ? 0 : bias, shift, tie), a, q);
  }

  /** The bias is such that p is an odd or even code with a fraction around zero. */
  private Operands nearTie() {
    long a = signed(block.resultBits() - 1);
    long m1 = signed(block.factorBits() - 1);
    long m2 = block.residual() ? signed(block.factorBits() - 1) : 0;
    int q = random.nextInt(256);
    int shift = random.nextInt(productBits - 12);
    int tie = random.nextInt(2) == 0 ? shift : random.nextInt(shift + 1);
    long fraction = tie == shift ? 0 : random.nextLong(1L << (shift - tie));
    long beside = random.nextInt(2) * (1L << random.nextInt(shift + 1)) & ((1L << shift) - 1);
    long p = ((random.nextLong(600) - 100) << shift) + (fraction ^ beside);
    long bias = p - m1 * a - m2 * q;
    return fits(bias) && fits(p)
        ? new Operands(new Requantizer(m1, m2, bias, shift, tie), a, q)
        : nearTie();
  }

  private boolean fits(long number) {
    int unused = Long.SIZE - productBits;
    return number << unused >> unused == number;
  }

  /** A signed number of some bits: an extreme, zero, one beside a power of two, or any. */
  private long signed(int bits) {
    long largest = (1L << (bits - 1)) - 1;
    return switch (random.nextInt(6)) {
      case 0 -> largest;
      case 1 -> -largest - 1;
      case 2 -> random.nextInt(3) - 1;
      case 3 -> (1L << random.nextInt(bits - 1)) - random.nextInt(2);
      default -> random.nextLong(-largest - 1, largest) >> random.nextInt(bits);
    };
  }
}
