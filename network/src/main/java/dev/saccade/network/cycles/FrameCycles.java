package dev.saccade.network.cycles;

import dev.saccade.fabric.Counters;
import java.util.List;

/**
 * What the fabric counts in a frame.
 *
 * @param layers one per layer: the first from the cycle after the array has turned to the frame,
 *     the others from the cycle after the last write of the layer before, each to that of its own
 *     last write
 * @param tail cycles from the frame's last issue to its last write, during which the array works
 *     for the next frame
 * @param gap cycles in which the array is idle between the frame and the next one of its program,
 *     if that waits
 */
public record FrameCycles(List<Counters> layers, long tail, long gap) {
  public FrameCycles {
    layers = List.copyOf(layers);
  }

  /** The sum over the layers. */
  public Counters total() {
    return layers.stream().reduce(Counters::plus).orElseThrow();
  }

  /** Cycles from the start of a frame to that of the next, if frames wait for the fabric. */
  public long interval() {
    return total().cycles() - tail + gap;
  }
}
