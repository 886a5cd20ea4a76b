package dev.saccade.blocks.testing;

import dev.saccade.blocks.Crc32;
import dev.saccade.blocks.RegisterSlice;
import dev.saccade.blocks.RoundRobinArbiter;
import dev.saccade.blocks.ShiftFifo;
import dev.saccade.blocks.SkidBuffer;
import dev.saccade.blocks.StreamFifo;
import dev.saccade.blocks.StreamFork;
import dev.saccade.blocks.StreamJoin;
import dev.saccade.blocks.StreamThrottle;
import dev.saccade.blocks.WidthDown;
import dev.saccade.blocks.WidthUp;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.sim.Simulation;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a block of {@code dev.saccade.blocks} promises, as a test bench for a simulation of it. */
public interface BlockBench {
  /**
   * Runs the whole bench, from a reset on.
   *
   * @throws AssertionError at the first broken promise; the message has the seed and the place
   */
  void run(Simulation simulation, long seed);

  /**
   * The bench of a block.
   *
   * @throws IllegalArgumentException if there is none
   */
  static BlockBench of(Hardware<?> block) {
    if (block instanceof StreamFifo fifo) {
      return StreamBlockBench.ofQueue(true, new Pace(fifo.depth(), 2, 1, 1));
    }
    if (block instanceof ShiftFifo fifo) {
      int gap = fifo.depth() == 1 ? 2 : 1;
      return StreamBlockBench.ofQueue(true, new Pace(fifo.depth(), 1, gap, gap));
    }
    if (block instanceof SkidBuffer) {
      return StreamBlockBench.ofQueue(false, new Pace(1, 0, 1, 1));
    }
    if (block instanceof RegisterSlice slice) {
      int gap = slice.form() == RegisterSlice.Form.HALF ? 2 : 1;
      int capacity = slice.form() == RegisterSlice.Form.FULL ? 2 : 1;
      return StreamBlockBench.ofQueue(false, new Pace(capacity, 1, gap, gap));
    }
    if (block instanceof WidthUp up) {
      int ratio = up.ratio();
      return new StreamBlockBench(
          List.of("in"),
          List.of("out"),
          20 * ratio,
          () -> new ResizedWords(up.width(), ratio, true),
          Optional.of(new Pace(ratio, ratio, 1, ratio)));
    }
    if (block instanceof WidthDown down) {
      int ratio = down.ratio();
      return new StreamBlockBench(
          List.of("in"),
          List.of("out"),
          20,
          () -> new ResizedWords(down.width(), ratio, false),
          Optional.of(new Pace(1, 1, ratio, 1)));
    }
    return ofSeveral(block);
  }

  private static BlockBench ofSeveral(Hardware<?> block) {
    if (block instanceof RoundRobinArbiter arbiter) {
      int inputs = arbiter.inputs();
      return new StreamBlockBench(
          numbered("in", inputs),
          List.of("out"),
          30,
          () -> new MergedWords(inputs),
          Optional.of(new Pace(0, 0, inputs, 1)));
    }
    if (block instanceof StreamFork fork) {
      List<String> outputs = numbered("out", fork.outputs());
      return new StreamBlockBench(
          List.of("in"),
          outputs,
          60,
          () -> new ForkedWords(outputs),
          Optional.of(new Pace(0, 0, 1, 1)));
    }
    if (block instanceof StreamJoin join) {
      return new StreamBlockBench(
          numbered("in", join.widths().size()),
          List.of("out"),
          60,
          () -> new JoinedWords(join.widths()),
          Optional.of(new Pace(0, 0, 1, 1)));
    }
    if (block instanceof StreamThrottle) {
      return new StreamBlockBench(
          List.of("in"), List.of("out"), 60, ThrottledWords::new, Optional.empty());
    }
    if (block instanceof Crc32 crc) {
      return new Crc32Bench(crc.bytes());
    }
    throw new IllegalArgumentException("no bench for " + block + "; describe it in BlockBench");
  }

  private static List<String> numbered(String name, int count) {
    return IntStream.range(0, count).mapToObj(i -> name + i).toList();
  }
}
