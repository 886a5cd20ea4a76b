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

  /** From the cycle in which a layer is taken to the first in which the next may be. */
  public static final int DESCRIPTOR_FETCH =
      fetchCycles(ModeEntry.LAYOUT.words()) + fetchCycles(Descriptor.LAYOUT.words()) + 3;

  /**
   * The same to the first cycle in which the fill may begin with the next layer, if that is the
   * first of a frame.
   */
  public static final int FILL_FETCH =
      fetchCycles(ModeEntry.LAYOUT.words()) + fetchCycles(Descriptor.FILL_WORDS) + 3;

  /** Cycles to read so many words of a descriptor or mode entry: two in each. */
  public static int fetchCycles(int words) {
    return (words + 1) / 2;
  }
}
