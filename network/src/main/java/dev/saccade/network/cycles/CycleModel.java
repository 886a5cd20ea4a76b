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
 * once. A layer starts in the cycle after the last write of the one before, or when its descriptor
 * has been fetched, which begins as that one starts. Not safe for use by several threads.
 */
public final class CycleModel {
  private final Map<LayerWork, Counters> known = new HashMap<>();

  /**
   * The cycles of a frame.
   *
   * @param mode number of a mode of the program
   * @throws IndexOutOfBoundsException if the program has no such mode
   */
  public FrameCycles frame(Program program, int mode) {
    List<Counters> layers = new ArrayList<>();
    long running = Timing.DESCRIPTOR_FETCH;
    for (int layer = 0; layer < program.descriptors().size(); layer++) {
      LayerWork work =
          LayerWork.of(
              program.config(),
              program.descriptors().get(layer),
              program.modes().get(mode).get(layer));
      Counters counters = known.computeIfAbsent(work, LayerTiming::count);
      long fetching = Math.max(0, Timing.DESCRIPTOR_FETCH - running);
      running = counters.cycles();
      layers.add(counters.plus(new Counters(fetching, 0, 0, 0, fetching, 0, 0)));
    }
    return new FrameCycles(layers, Math.max(0, Timing.DESCRIPTOR_FETCH - running));
  }
}
