package dev.saccade.blocks.testing;

import dev.saccade.blocks.RegisterSlice;
import dev.saccade.blocks.ShiftFifo;
import dev.saccade.blocks.SkidBuffer;
import dev.saccade.blocks.StreamFifo;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.sim.Simulation;
import java.util.List;
import java.util.function.Supplier;

/**
 * What each block of {@code dev.saccade.blocks} promises, as a test bench for a simulation of it:
 * its function under every mixture of stalls and resets, and its pace.
 */
public final class BlockBench {
  private static final int WORDS = 60;

  private final List<String> sources;
  private final List<String> sinks;
  private final Supplier<? extends StreamModel> models;
  private final Pace pace;

  private BlockBench(
      List<String> sources, List<String> sinks, Supplier<? extends StreamModel> models, Pace pace) {
    this.sources = sources;
    this.sinks = sinks;
    this.models = models;
    this.pace = pace;
  }

  /**
   * The bench of a block.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static BlockBench of(Hardware<?> block) {
    if (block instanceof StreamFifo) {
      return ofQueue(true, new Pace(2, 1, 1));
    }
    if (block instanceof ShiftFifo fifo) {
      int gap = fifo.depth() == 1 ? 2 : 1;
      return ofQueue(true, new Pace(1, gap, gap));
    }
    if (block instanceof SkidBuffer) {
      return ofQueue(false, new Pace(0, 1, 1));
    }
    if (block instanceof RegisterSlice slice) {
      int gap = slice.form() == RegisterSlice.Form.HALF ? 2 : 1;
      return ofQueue(false, new Pace(1, gap, gap));
    }
    throw new IllegalArgumentException("no bench for " + block + "; describe it in BlockBench");
  }

  private static BlockBench ofQueue(boolean level, Pace pace) {
    return new BlockBench(List.of("in"), List.of("out"), () -> new SameWords(level), pace);
  }

  /**
   * Runs the whole bench.
   *
   * @throws AssertionError at the first broken promise; the message has seed and cycle
   */
  public void run(Simulation simulation, long seed) {
    StreamBench bench = new StreamBench(simulation, sources, sinks, models);
    checkPace(bench, seed);
    for (Stall source : Stall.values()) {
      for (Stall sink : Stall.values()) {
        bench.run(new Traffic(seed, WORDS, source, sink, 2));
      }
    }
  }

  private void checkPace(StreamBench bench, long seed) {
    Traffic free = new Traffic(seed, 4 * WORDS, Stall.NEVER, Stall.NEVER, 0);
    Traffic filled = new Traffic(seed, 4 * WORDS, Stall.NEVER, Stall.AT_FIRST, 0);
    try {
      pace.check(bench.run(free), sources.get(0), sinks.get(0));
      // From full on, too.
      String out = sinks.get(0);
      Pace.checkGaps(out, bench.run(filled).moves().get(out), pace.cyclesPerWordOut());
    } catch (AssertionError e) {
      throw new AssertionError("pace of seed " + seed + ": " + e.getMessage(), e);
    }
  }
}
