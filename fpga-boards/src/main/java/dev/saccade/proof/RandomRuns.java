package dev.saccade.proof;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Looks for mutants that break a property in random runs that keep the assumptions, 64 mutants at
 * once. What it finds a bounded proof would find too, only later.
 */
final class RandomRuns {
  private static final int CYCLES = 48;
  private static final int CANDIDATES = 6;

  private final GateNetlist gates;
  private final SplittableRandom random;
  private final String reset;
  private final int[] select;
  private final Map<String, int[]> free = new LinkedHashMap<>();

  RandomRuns(Path json, String top, String reset, long seed) {
    try {
      this.gates =
          new GateNetlist(new ObjectMapper().readTree(json.toFile()).path("modules").path(top));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.reset = reset;
    this.random = new SplittableRandom(seed);
    this.select = gates.inputs().get(MutatedDesign.SELECT);
    free.putAll(gates.inputs());
    free.remove(MutatedDesign.SELECT);
  }

  /**
   * Runs each mutant until it breaks a property or had its share of runs.
   *
   * @param mutants numbers; 0 is the original
   * @return what was killed, with the cycle in which it broke
   */
  Map<Integer, Integer> kill(List<Integer> mutants, int runsEach) {
    Map<Integer, Integer> killed = new TreeMap<>();
    List<Integer> alive = new ArrayList<>(mutants);
    int next = 0;
    for (long left = (long) mutants.size() * runsEach; left > 0 && !alive.isEmpty(); left -= 64) {
      int[] lanes = new int[64];
      for (int lane = 0; lane < 64; lane++) {
        lanes[lane] = alive.get(next++ % alive.size());
      }
      int[] broken = run(lanes);
      for (int lane = 0; lane < 64; lane++) {
        if (broken[lane] >= 0 && killed.putIfAbsent(lanes[lane], broken[lane]) == null) {
          alive.remove(Integer.valueOf(lanes[lane]));
        }
      }
    }
    return killed;
  }

  /** The cycle in which each lane breaks a property, -1 if it does not. */
  private int[] run(int[] mutants) {
    long[] v = new long[gates.size()];
    for (GateNetlist.Register register : gates.registers()) {
      v[register.q()] = register.init() < 0 ? random.nextLong() : -(long) register.init();
    }
    for (int[] constant : gates.constants()) {
      fill(v, constant, -1L);
    }
    for (int bit = 0; bit < select.length; bit++) {
      long word = 0;
      for (int lane = 0; lane < 64; lane++) {
        word |= ((long) (mutants[lane] >>> bit) & 1) << lane;
      }
      v[select[bit]] = word;
    }
    int[] broken = new int[64];
    Arrays.fill(broken, -1);
    Pace pace = new Pace();
    long running = -1L;
    for (int cycle = 0; cycle < CYCLES && running != 0; cycle++) {
      running &= drive(v, cycle, pace);
      long bad = GateNetlist.broken(gates.assertions(), v) & running;
      for (long rest = bad; rest != 0; rest &= rest - 1) {
        broken[Long.numberOfTrailingZeros(rest)] = cycle;
      }
      running &= ~bad;
      gates.clock(v);
    }
    return broken;
  }

  /** How often each one-bit input is high, per port and lane; changes from run to run. */
  private final class Pace {
    private final Map<String, long[]> words = new LinkedHashMap<>();

    Pace() {
      for (String port : free.keySet()) {
        words.put(port, new long[] {random.nextLong(), random.nextLong()});
      }
    }

    long next(String port) {
      long[] kind = words.get(port);
      long often = ~seldom(3);
      long seldom = seldom(3);
      long even = random.nextLong();
      return (kind[0] & even) | (~kind[0] & kind[1] & often) | (~kind[0] & ~kind[1] & seldom);
    }
  }

  /**
   * Sets all inputs and settles. An input that breaks an assumption is drawn again, more and more
   * like the one before: what must be held is held in the end.
   *
   * @return the lanes whose assumptions all hold
   */
  private long drive(long[] v, int cycle, Pace pace) {
    Map<String, long[]> before = new LinkedHashMap<>();
    for (Map.Entry<String, int[]> port : free.entrySet()) {
      before.put(port.getKey(), values(v, port.getValue()));
    }
    long open = -1L;
    for (int candidate = 0; candidate < CANDIDATES && open != 0; candidate++) {
      for (Map.Entry<String, int[]> port : free.entrySet()) {
        long hold =
            cycle == 0 || candidate == 0
                ? 0
                : candidate == CANDIDATES - 1 ? -1L : random.nextLong();
        long[] old = before.get(port.getKey());
        int[] bits = port.getValue();
        boolean isReset = port.getKey().equals(reset);
        for (int i = 0; i < bits.length; i++) {
          long fresh =
              isReset
                  ? cycle == 0 ? -1L : seldom(7)
                  : bits.length == 1 ? pace.next(port.getKey()) : random.nextLong();
          long value = isReset ? fresh : (old[i] & hold) | (fresh & ~hold);
          v[bits[i]] = (v[bits[i]] & ~open) | (value & open);
        }
      }
      gates.settle(v);
      open = GateNetlist.broken(gates.assumptions(), v);
    }
    return ~open;
  }

  /** High in about one of 2^{@code halvings} bits. */
  private long seldom(int halvings) {
    long word = -1L;
    for (int i = 0; i < halvings; i++) {
      word &= random.nextLong();
    }
    return word;
  }

  private static long[] values(long[] v, int[] bits) {
    long[] values = new long[bits.length];
    for (int i = 0; i < bits.length; i++) {
      values[i] = v[bits[i]];
    }
    return values;
  }

  private void fill(long[] v, int[] bits, long mask) {
    for (int bit : bits) {
      v[bit] = random.nextLong() & mask;
    }
  }
}
