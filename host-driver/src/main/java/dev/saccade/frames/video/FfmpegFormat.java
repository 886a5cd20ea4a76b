package dev.saccade.frames.video;

import dev.saccade.frames.FrameException;
import dev.saccade.frames.FrameFormat;
import dev.saccade.frames.FrameInput;
import dev.saccade.frames.FrameSource;
import dev.saccade.frames.Settings;
import java.io.BufferedInputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whatever ffmpeg reads: files, addresses such as {@code rtsp://...}, and cameras as {@code
 * camera:/dev/video0}. ffmpeg decodes to Y4M in a layout that the video has already, where that is
 * one of 8 bits, so no second conversion of colours happens before ours.
 *
 * <p>Settings: those of Y4M, and {@code stall}, the seconds that ffmpeg may send nothing.
 */
public final class FfmpegFormat implements FrameFormat {
  private static final String LAYOUTS =
      "format=pix_fmts=" + "yuv420p|yuv422p|yuv444p|yuv411p|yuvj420p|yuvj422p|yuvj444p|gray";

  private static final int STALL_SECONDS = 60;

  private final String searchPath;

  /** Takes ffmpeg from the PATH. */
  public FfmpegFormat() {
    this(Optional.ofNullable(System.getenv("PATH")).orElse(""));
  }

  /**
   * @param searchPath folders to look for ffmpeg in, as in PATH
   */
  FfmpegFormat(String searchPath) {
    this.searchPath = searchPath;
  }

  @Override
  public List<String> schemes() {
    return List.of("ffmpeg", "camera");
  }

  @Override
  public Recognition recognises(FrameInput input) {
    boolean readable = input.isAddress() || input.regularFile().isPresent();
    return readable ? Recognition.LAST_RESORT : Recognition.NO;
  }

  @Override
  public FrameSource open(FrameInput input) {
    Settings settings = input.settings();
    ColourSettings colours = ColourSettings.of(settings);
    long stall = settings.number("stall", 1, 86_400).orElse((long) STALL_SECONDS);
    Optional<String> cameraSize =
        isCamera(input)
            ? settings.shape("size", 3).map(size -> size.width() + "x" + size.height())
            : Optional.empty();
    settings.requireNoOthers();
    List<String> command = new ArrayList<>();
    command.add(ffmpeg(input.name()).toString());
    command.addAll(List.of("-nostdin", "-hide_banner", "-loglevel", "error"));
    if (isCamera(input)) {
      command.addAll(List.of("-f", "v4l2"));
      cameraSize.ifPresent(size -> command.addAll(List.of("-video_size", size)));
    }
    // A file is named as one, so that its name is never read as a protocol or an option.
    boolean address = input.isAddress() || isCamera(input);
    command.addAll(List.of("-i", address ? input.location() : "file:" + input.location()));
    command.addAll(List.of("-an", "-sn", "-dn", "-vf", LAYOUTS, "-f", "yuv4mpegpipe", "-"));
    FfmpegStream out = FfmpegStream.start(input.name(), command, Duration.ofSeconds(stall));
    return Y4mSource.open(
        input.name(), new BufferedInputStream(out, FfmpegStream.bufferBytes()), colours);
  }

  private static boolean isCamera(FrameInput input) {
    return input.name().startsWith("camera:");
  }

  private Path ffmpeg(String name) {
    for (String folder : searchPath.split(File.pathSeparator)) {
      Path program = Path.of(folder).resolve("ffmpeg");
      if (!folder.isEmpty() && Files.isExecutable(program)) {
        return program;
      }
    }
    throw new FrameException(
        name,
        "ffmpeg",
        "it is needed to read this, and is not installed or not on the PATH",
        "install it: sudo apt-get install ffmpeg (macOS: brew install ffmpeg); raw frames are"
            + " named raw:FILE?size=48x32x3");
  }
}
