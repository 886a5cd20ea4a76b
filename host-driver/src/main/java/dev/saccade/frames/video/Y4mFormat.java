package dev.saccade.frames.video;

import dev.saccade.frames.FrameFormat;
import dev.saccade.frames.FrameInput;
import dev.saccade.frames.FrameSource;
import dev.saccade.frames.Settings;
import java.util.List;

/** Y4M from a file or standard input. Settings: {@code matrix}, {@code range}, {@code planes}. */
public final class Y4mFormat implements FrameFormat {
  @Override
  public List<String> schemes() {
    return List.of("y4m");
  }

  @Override
  public Recognition recognises(FrameInput input) {
    return input.startsWith(Y4mHeader.MAGIC) ? Recognition.YES : Recognition.NO;
  }

  @Override
  public FrameSource open(FrameInput input) {
    Settings settings = input.settings();
    ColourSettings colours = ColourSettings.of(settings);
    settings.requireNoOthers();
    return Y4mSource.open(input.name(), input.stream(), colours);
  }
}
