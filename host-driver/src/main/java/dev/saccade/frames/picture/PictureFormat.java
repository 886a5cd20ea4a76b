package dev.saccade.frames.picture;

import dev.saccade.frames.FrameFormat;
import dev.saccade.frames.FrameInput;
import dev.saccade.frames.FrameRate;
import dev.saccade.frames.FrameSource;
import dev.saccade.frames.Settings;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/** Pictures: a file, a folder, or PNM from standard input. Setting: {@code fps}, else 25. */
public final class PictureFormat implements FrameFormat {
  private static final List<String> MAGICS = List.of(PngChunks.MAGIC, "\u00ff\u00d8\u00ff", "BM");

  @Override
  public List<String> schemes() {
    return List.of("pictures");
  }

  @Override
  public Recognition recognises(FrameInput input) {
    boolean picture = input.path().filter(Files::isDirectory).isPresent() || isPnm(input);
    picture |= !input.isStandardInput() && MAGICS.stream().anyMatch(input::startsWith);
    return picture ? Recognition.YES : Recognition.NO;
  }

  @Override
  public FrameSource open(FrameInput input) {
    Settings settings = input.settings();
    FrameRate rate = settings.rate("fps").orElse(FrameRate.DEFAULT);
    settings.requireNoOthers();
    if (input.path().isEmpty() || isPnm(input)) {
      return PnmSource.open(input.name(), input.stream(), rate);
    }
    return PictureFolder.open(input.name(), input.path().orElseThrow(), rate);
  }

  private static boolean isPnm(FrameInput input) {
    return Stream.of("P2", "P3", "P5", "P6").anyMatch(input::startsWith);
  }
}
