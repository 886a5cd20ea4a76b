package dev.saccade.frames;

import java.util.List;

/** A way to store or make frames, found by {@link java.util.ServiceLoader}. */
public interface FrameFormat {
  /** How sure a format is that an input is its own. */
  enum Recognition {
    /** The content says so. */
    YES,
    /** It may be tried when no other format says yes. */
    LAST_RESORT,
    NO
  }

  /** Names before a colon that ask for this format, such as {@code raw} in {@code raw:clip.bin}. */
  List<String> schemes();

  /** Whether the input, which names no scheme, is of this format. */
  Recognition recognises(FrameInput input);

  /**
   * Opens an input for reading from its start.
   *
   * @throws FrameException naming input, place and cure, if it cannot be opened
   */
  FrameSource open(FrameInput input);
}
