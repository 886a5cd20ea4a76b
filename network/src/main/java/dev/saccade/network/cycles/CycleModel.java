package dev.saccade.network.cycles;

import dev.saccade.fabric.Counters;
import dev.saccade.fabric.Timing;
import dev.saccade.network.compiler.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Predicts the cycles of frames. They depend on program and mode alone, as a frame starts only when
 * its pixels, its record and room for its results are there. Layers of equal shape are counted
 * once. Not safe for use by several threads.
 *
 * <p>Weights from the external port are fetched ahead, from the cycle in which a layer's descriptor
 * is there, which the model follows through the frame; layers that wait for none are counted once.
 *
 * <p>A layer begins in the cycle after the last write of the one before. Its descriptor is taken
 * when the drain is through with that one, that of a frame's first layer when its first sums come
 * in the next cycle; the fetch of the next descriptor then begins. Loops go to their first step
 * when a layer is taken, so no layer begins in that cycle.
 */
public final class CycleModel {
  private final Map<LayerWork, LayerSpan> known = new HashMap<>();

  /**
   * The cycles of a frame.
   *
   * @param mode number of a mode of the program
   * @throws IndexOutOfBoundsException if the program has no such mode
   */
  public FrameCycles frame(Program program, int mode) {
    Frame frame = follow(program, mode);
    LayerSpan last = frame.last();
    return new FrameCycles(
        frame.layers(), last.lastWrite() - last.lastIssue(), gap(frame, program));
  }

  /**
   * Cycles in which the array is idle between a frame and one of another program, or the same,
   * whatever its mode, if that frame waits, and its record was read while this frame was computed.
   *
   * @param mode of the frame before
   */
  public long gap(Program before, int mode, Program next) {
    return gap(follow(before, mode), next);
  }

  private static long gap(Frame before, Program next) {
    // The geometry of the fill is the same in all modes.
    LayerWork first = work(next, 0, 0);
    return before.last().gap(before.taken(), first);
  }

  /**
   * A frame up to its last layer.
   *
   * @param taken when that was taken, as an offset from its begin
   */
  private record Frame(List<Counters> layers, LayerSpan last, long taken) {}

  private Frame follow(Program program, int mode) {
    LayerSpan span = LayerTiming.ofFrame(work(program, mode, 0));
    List<Counters> layers = new ArrayList<>(List.of(span.counters()));
    long taken = span.firstSums();
    WeightFetch fetch = new WeightFetch(program.config());
    long start = 0;
    for (int layer = 1; layer < program.descriptors().size(); layer++) {
      long takes = Math.max(span.lastStep() + 1, taken + Timing.DESCRIPTOR_FETCH);
      long begins = Math.max(span.lastWrite() + 1, takes + 1);
      long fetching = begins - (span.lastWrite() + 1);
      long offered = start + taken + Timing.DESCRIPTOR_FETCH;
      start += begins;
      LayerWork work = work(program, mode, layer);
      if (work.fetched() > 0) {
        fetch.layer(offered);
        span = LayerTiming.inFrame(work, fetch, start);
      } else {
        span = known.computeIfAbsent(work, LayerTiming::inFrame);
      }
      layers.add(span.counters().plus(new Counters(fetching, 0, 0, 0, 0, fetching, 0, 0)));
      taken = takes - begins;
    }
    return new Frame(layers, span, taken);
  }

  private static LayerWork work(Program program, int mode, int layer) {
    return LayerWork.of(
        program.config(), program.descriptors().get(layer), program.modes().get(mode).get(layer));
  }
}
