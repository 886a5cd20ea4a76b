package dev.saccade.frames.synthetic;

import dev.saccade.frames.FrameFormat;
import dev.saccade.frames.FrameInput;
import dev.saccade.frames.FrameSource;
import java.util.List;

/** The built-in generator as a source, such as {@code synthetic:seed=7,scene=pan+cut}. */
public final class SyntheticFormat implements FrameFormat {
  @Override
  public List<String> schemes() {
    return List.of("synthetic");
  }

  /** It is no file, and must be asked for. */
  @Override
  public Recognition recognises(FrameInput input) {
    return Recognition.NO;
  }

  @Override
  public FrameSource open(FrameInput input) {
    input.settings().requireNoOthers();
    return SyntheticVideo.named(input.name(), input.location()).source();
  }
}
