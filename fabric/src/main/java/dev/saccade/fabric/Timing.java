package dev.saccade.fabric;

/**
 * Pipeline depths that the results' cycles depend on: the generator builds its pipelines with them
 * and the cycle model counts with them. All are in cycles between two events, where an event takes
 * place in the cycle in which its registers are loaded.
 */
public final class Timing {
  private Timing() {}

  /** From the last fill read of a batch to the first issue that may use the patch. */
  public static final int FILL_TO_ISSUE = 4;

  /** From the last issue of a batch to the first fill read into the half that it frees. */
  public static final int RELEASE_TO_FILL = 1;

  /** From the last issue of a row group to its first drain step. */
  public static final int ISSUE_TO_DRAIN = 8;

  /** From a drain step to the write of its codes. */
  public static final int DRAIN_TO_WRITE = 6;

  /** From the last write of a layer to the first fill read of the next. */
  public static final int WRITE_TO_FILL = 2;

  /** From the start of a frame to the first fill read of its first layer. */
  public static final int START_TO_FILL = 2;

  /** From the first fetch of a descriptor to the cycle in which its layer may start. */
  public static final int DESCRIPTOR_FETCH =
      Descriptor.LAYOUT.words() + ModeEntry.LAYOUT.words() + 2;
}
