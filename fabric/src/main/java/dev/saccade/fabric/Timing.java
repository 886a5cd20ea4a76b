package dev.saccade.fabric;

/**
 * Pipeline depths that a frame's cycles depend on: the generator builds its pipelines with them and
 * the cycle model counts with them. The recurrences in which they stand are those of the cycle
 * model's class {@code LayerTiming}. All are in cycles.
 */
public final class Timing {
  private Timing() {}

  /** From the last fill read of a batch to its first issue. */
  public static final int FILL_LATENCY = 5;

  /** From the last issue of a row group to its first drain step. */
  public static final int DRAIN_LATENCY = 6;

  /** From a drain step to the write of its codes. */
  public static final int WRITE_LATENCY = 10;

  /**
   * From the start of a layer to the earliest start of the next, or of the first of the next frame,
   * as its descriptor is fetched. A layer that takes longer delays neither: the next starts in the
   * cycle after its last write.
   */
  public static final int DESCRIPTOR_FETCH =
      Descriptor.LAYOUT.words() + ModeEntry.LAYOUT.words() + 2;
}
