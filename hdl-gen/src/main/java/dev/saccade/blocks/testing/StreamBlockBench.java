package dev.saccade.blocks.testing;

import dev.saccade.hdl.sim.Simulation;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A bench of streams under every mixture of stalls, with resets, and at full speed.
 *
 * @param words that each source sends in a run
 * @param pace between the first source and the first sink, if nothing else decides it
 */
record StreamBlockBench(
    List<String> sources,
    List<String> sinks,
    int words,
    Supplier<? extends StreamModel> models,
    Optional<Pace> pace)
    implements BlockBench {

  /** A block that gives the words of {@code in} on {@code out}. */
  static BlockBench ofQueue(boolean level, Pace pace) {
    return new StreamBlockBench(
        List.of("in"), List.of("out"), 60, () -> new SameWords(level), Optional.of(pace));
  }

  @Override
  public void run(Simulation simulation, long seed) {
    StreamBench bench = new StreamBench(simulation, sources, sinks, models);
    pace.ifPresent(expected -> check(bench, expected, seed));
    for (Stall source : Stall.values()) {
      for (Stall sink : Stall.values()) {
        boolean slow = source == Stall.NEARLY_ALWAYS || sink == Stall.NEARLY_ALWAYS;
        bench.run(new Traffic(seed, slow ? words / 5 : words, source, sink, 2));
      }
    }
  }

  private void check(StreamBench bench, Pace expected, long seed) {
    Traffic free = new Traffic(seed, 4 * words, Stall.NEVER, Stall.NEVER, 0);
    Traffic filled = new Traffic(seed, 4 * words, Stall.NEVER, Stall.AT_FIRST, 0);
    String out = sinks.get(0);
    try {
      expected.check(bench.run(free), sources.get(0), out);
      expected.checkFilled(bench.run(filled), sources.get(0), out);
    } catch (AssertionError e) {
      throw new AssertionError("pace of seed " + seed + ": " + e.getMessage(), e);
    }
  }
}
