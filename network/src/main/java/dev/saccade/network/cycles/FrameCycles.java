package dev.saccade.network.cycles;

import dev.saccade.fabric.Counters;
import java.util.List;

/**
 * What the fabric counts in a frame.
 *
 * @param layers one per layer; the cycles of one end where those of the next begin
 */
public record FrameCycles(List<Counters> layers) {
  public FrameCycles {
    layers = List.copyOf(layers);
  }

  /** The sum over the layers. */
  public Counters total() {
    return layers.stream().reduce(Counters::plus).orElseThrow();
  }
}
