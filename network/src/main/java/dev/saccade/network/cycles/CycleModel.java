package dev.saccade.network.cycles;

import dev.saccade.fabric.Counters;
import dev.saccade.network.compiler.Program;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Predicts the cycles of frames. They depend on program and mode alone, as a frame starts only when
 * its pixels, its record and room for its results are there. Layers of equal shape are counted
 * once. Not safe for use by several threads.
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
    return new FrameCycles(
        IntStream.range(0, program.descriptors().size())
            .mapToObj(
                layer ->
                    LayerWork.of(
                        program.config(),
                        program.descriptors().get(layer),
                        program.modes().get(mode).get(layer)))
            .map(work -> known.computeIfAbsent(work, LayerTiming::count))
            .toList());
  }
}
