package dev.saccade.network.cycles;

import dev.saccade.fabric.Counters;
import java.util.List;

/**
 * What the fabric counts in a frame.
 *
 * @param layers one per layer: the first from the cycle in which the frame starts, the others from
 *     the cycle after the last write of the layer before, each to that of its own last write
 * @param gap cycles from the last write to the start of the next frame beyond the least, if that
 *     frame waits: until its first descriptor is fetched
 */
public record FrameCycles(List<Counters> layers, long gap) {
  public FrameCycles {
    layers = List.copyOf(layers);
  }

  /** The sum over the layers. */
  public Counters total() {
    return layers.stream().reduce(Counters::plus).orElseThrow();
  }

  /** Cycles from the start of a frame to that of the next, if frames wait for the fabric. */
  public long interval() {
    return total().cycles() + gap;
  }
}
