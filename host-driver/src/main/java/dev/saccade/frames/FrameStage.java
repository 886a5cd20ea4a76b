package dev.saccade.frames;

/** Something done to frames on their way: a source made of a source. */
@FunctionalInterface
public interface FrameStage {
  /**
   * Puts this stage behind a source.
   *
   * @return a source that reads the given one and closes it when it is closed
   * @throws FrameException if the stage cannot take frames of this shape
   */
  FrameSource apply(FrameSource source);
}
