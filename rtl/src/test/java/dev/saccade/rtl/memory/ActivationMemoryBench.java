package dev.saccade.rtl.memory;

import dev.saccade.hdl.sim.Simulation;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Drives an {@link ActivationMemory} or a {@link SinglePortActivationMemory} with random requests,
 * corner addresses often, and compares it with an array of bytes. It never reads a code in the
 * cycle after the request to write it, nor any with a single port.
 */
final class ActivationMemoryBench {
  /** A code that was never written. */
  private static final int UNKNOWN = -1;

  private record Write(boolean valid, int address, int mask, List<Integer> codes) {
    static final Write NONE = new Write(false, 0, 0, List.of());

    boolean touches(int address, int capacity, int code) {
      int at = Math.floorMod(code - address, capacity);
      return valid && at < codes.size() && (mask >> at & 1) == 1;
    }
  }

  private final ActivationMemory memory;
  private final int readCodes;
  private final boolean singlePort;
  private final SplittableRandom random;
  private final long seed;
  private final int[] model;
  private final int addresses;

  ActivationMemoryBench(ActivationMemory memory, long seed) {
    this(memory, memory.lanes(), false, seed);
  }

  ActivationMemoryBench(SinglePortActivationMemory memory, long seed) {
    this(
        new ActivationMemory(memory.lanes(), 1, memory.capacity()),
        2 * memory.banks() - 1,
        true,
        seed);
  }

  private ActivationMemoryBench(
      ActivationMemory memory, int readCodes, boolean singlePort, long seed) {
    this.memory = memory;
    this.readCodes = readCodes;
    this.singlePort = singlePort;
    this.seed = seed;
    this.random = new SplittableRandom(seed);
    this.addresses = 1 << memory.addressBits();
    this.model = new int[addresses];
    Arrays.fill(model, UNKNOWN);
  }

  /**
   * @throws AssertionError at the first wrong code
   */
  void run(Simulation simulation, int cycles) {
    simulation.reset(2);
    Write previous = Write.NONE;
    Deque<int[]> expected = new ArrayDeque<>();
    for (int cycle = 0; cycle < cycles; cycle++) {
      Write write = random.nextInt(3) != 0 ? write() : Write.NONE;
      poke(simulation, "write", write);
      expected.add(read(simulation, previous));

      if (expected.size() > 2) {
        compare(simulation, expected.remove(), cycle);
      }
      apply(previous);
      previous = write;
      simulation.step();
    }
  }

  private int address() {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(Math.min(addresses, memory.lanes() + 1));
      case 1 -> addresses - 1 - random.nextInt(Math.min(addresses, memory.lanes() + 1));
      default -> random.nextInt(memory.capacity());
    };
  }

  private Write write() {
    List<Integer> codes = random.ints(memory.writers(), 0, 256).boxed().toList();
    return new Write(true, address(), random.nextInt(1 << memory.writers()), codes);
  }

  private static void poke(Simulation simulation, String port, Write write) {
    simulation.poke(port + "_mask", write.mask());
    simulation.poke(port + "_address", write.address());
    for (int i = 0; i < write.codes().size(); i++) {
      simulation.poke(port + "_codes" + i, write.codes().get(i));
    }
  }

  /** Makes a request and returns what each lane must hold for it. */
  private int[] read(Simulation simulation, Write landing) {
    int lanes = memory.lanes();
    int address = address();
    int lane = random.nextInt(lanes);
    long mask = random.nextInt(4) == 0 ? (1L << readCodes) - 1 : random.nextLong(1L << readCodes);
    if (singlePort && landing.mask() != 0) {
      mask = 0;
    }
    int[] expected = new int[lanes];
    Arrays.fill(expected, UNKNOWN);
    for (int j = 0; j < lanes; j++) {
      int code = (address + j) % addresses;
      if (landing.touches(landing.address(), addresses, code)) {
        mask &= ~(1L << j);
      }
      if ((mask >> j & 1) == 1 && code < memory.capacity()) {
        expected[(lane + j) % lanes] = model[code];
      }
    }
    simulation.poke("read_address", address);
    simulation.poke("read_mask", mask);
    simulation.poke("read_lane", lane);
    return expected;
  }

  private void apply(Write write) {
    for (int i = 0; write.valid() && i < write.codes().size(); i++) {
      int code = (write.address() + i) % addresses;
      if ((write.mask() >> i & 1) == 1 && code < memory.capacity()) {
        model[code] = write.codes().get(i);
      }
    }
  }

  private void compare(Simulation simulation, int[] expected, int cycle) {
    for (int lane = 0; lane < expected.length; lane++) {
      long found = simulation.peek("codes" + lane);
      require(
          expected[lane] == UNKNOWN || found == expected[lane],
          cycle,
          "lane " + lane + " is " + found + ", expected " + expected[lane]);
    }
  }

  private void require(boolean holds, int cycle, String what) {
    if (!holds) {
      throw new AssertionError(memory + ", seed " + seed + ", cycle " + cycle + ": " + what);
    }
  }
}
