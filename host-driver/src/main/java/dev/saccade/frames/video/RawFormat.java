package dev.saccade.frames.video;

import dev.saccade.frames.FrameException;
import dev.saccade.frames.FrameFormat;
import dev.saccade.frames.FrameInput;
import dev.saccade.frames.FrameRate;
import dev.saccade.frames.FrameShape;
import dev.saccade.frames.FrameSource;
import dev.saccade.frames.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Raw frames, {@code raw:FILE?size=48x32x3&fps=25}, from a file or standard input. Size must be
 * given; without a third number it has one channel.
 */
public final class RawFormat implements FrameFormat {
  @Override
  public List<String> schemes() {
    return List.of("raw");
  }

  /** Raw frames look like anything. */
  @Override
  public Recognition recognises(FrameInput input) {
    return Recognition.NO;
  }

  @Override
  public FrameSource open(FrameInput input) {
    Settings settings = input.settings();
    FrameShape shape =
        settings
            .shape("size", 1)
            .orElseThrow(
                () ->
                    new FrameException(
                        input.name(),
                        "settings",
                        "raw frames do not say their size",
                        "add it, such as raw:" + input.location() + "?size=48x32x1"));
    FrameRate rate = settings.rate("fps").orElse(FrameRate.DEFAULT);
    settings.requireNoOthers();
    input.regularFile().ifPresent(file -> requireWholeFrames(input.name(), file, shape));
    return new RawSource(input.name(), input.stream(), shape, rate);
  }

  private static void requireWholeFrames(String name, Path file, FrameShape shape) {
    long bytes;
    try {
      bytes = Files.size(file);
    } catch (IOException e) {
      throw new FrameException(name, "file", e.toString(), "check that you may read it", e);
    }
    if (bytes % shape.codes() != 0) {
      throw new FrameException(
          name,
          "frame " + bytes / shape.codes(),
          "the file's "
              + bytes
              + " bytes are no whole number of frames of "
              + shape
              + ", "
              + shape.codes()
              + " bytes each",
          "check size and pixel format, or whether the file was cut off");
    }
  }
}
