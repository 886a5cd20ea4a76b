package dev.saccade.frames.numpy;

import dev.saccade.frames.FrameException;
import dev.saccade.frames.FrameFormat;
import dev.saccade.frames.FrameInput;
import dev.saccade.frames.FrameRate;
import dev.saccade.frames.FrameShape;
import dev.saccade.frames.FrameSource;
import dev.saccade.frames.Settings;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Clips in an NPZ file: {@code frames} is uint8 of shape (F, height, width) or (F, height, width,
 * channels); {@code offset}, if there is one, says that clip i is frames offset[i] to offset[i +
 * 1]; {@code label} gives each clip a class. Other arrays are left alone. An NPY file is the array
 * of frames alone.
 *
 * <p>Settings: {@code clip} for one clip, {@code fps}.
 */
public final class NumpyFormat implements FrameFormat {
  private static final String FRAMES = "frames";

  @Override
  public List<String> schemes() {
    return List.of("npz", "npy");
  }

  /** An NPZ file is a zip like many others, so its name counts as well. */
  @Override
  public Recognition recognises(FrameInput input) {
    boolean npz = input.startsWith("PK") && input.location().endsWith(".npz");
    boolean npy = !input.isStandardInput() && input.startsWith("\u0093NUMPY");
    return npz || npy ? Recognition.YES : Recognition.NO;
  }

  @Override
  public FrameSource open(FrameInput input) {
    Path file =
        input
            .regularFile()
            .orElseThrow(
                () ->
                    new FrameException(
                        input.name(), "file", "there is no such file", "name an NPZ or NPY file"));
    Settings settings = input.settings();
    Optional<Long> clip = settings.number("clip", 0, Integer.MAX_VALUE);
    FrameRate rate = settings.rate("fps").orElse(FrameRate.DEFAULT);
    settings.requireNoOthers();
    try {
      if (!input.startsWith("PK")) {
        InputStream in = input.stream();
        return new Opening(input.name(), rate, clip, in)
            .frames(in, Optional.empty(), Optional.empty());
      }
      ZipFile zip = new ZipFile(file.toFile());
      return new Opening(input.name(), rate, clip, zip).clips(zip);
    } catch (IOException | IllegalArgumentException e) {
      throw new FrameException(
          input.name(), "file", "it is damaged (" + e + ")", "copy or save it again", e);
    }
  }

  /** One file being opened, which is closed if it is refused. */
  private record Opening(String input, FrameRate rate, Optional<Long> clip, AutoCloseable file) {
    FrameSource clips(ZipFile zip) throws IOException {
      try {
        Optional<long[]> offsets = integers(zip, "offset");
        Optional<long[]> labels = integers(zip, "label");
        if (labels.isPresent() && offsets.isEmpty()) {
          throw new FrameException(
              input, "label", "there are labels of clips, and no clips", "save offset as well");
        }
        InputStream frames =
            array(zip, FRAMES)
                .orElseThrow(
                    () ->
                        new FrameException(
                            input,
                            FRAMES,
                            "there is no such array",
                            "save one: numpy.savez(file, frames=..., offset=..., label=...)"));
        return frames(new BufferedInputStream(frames, 1 << 16), offsets, labels);
      } catch (IOException | RuntimeException e) {
        zip.close();
        throw e;
      }
    }

    FrameSource frames(InputStream in, Optional<long[]> offsets, Optional<long[]> labels)
        throws IOException {
      try {
        NpyHeader header = NpyHeader.read(input, FRAMES, in);
        FrameShape shape = NumpySource.frames(input, FRAMES, header);
        long count = header.shape().get(0);
        if (count == 0) {
          throw new FrameException(input, FRAMES, "there are none", "save a frame or more");
        }
        Clips clips =
            offsets
                .map(values -> Clips.claimed(input, count, values, labels))
                .orElseGet(() -> Clips.one(count));
        int last = clips.count() - 1;
        if (clip.isPresent() && clip.orElseThrow() > last) {
          throw new FrameException(
              input, "clip", "there is no clip " + clip.orElseThrow(), "give 0 to " + last);
        }
        int first = clip.map(Long::intValue).orElse(0);
        return new NumpySource(
            input, shape, rate, in, file, clips, first, clip.map(Long::intValue).orElse(last));
      } catch (IOException | RuntimeException e) {
        in.close();
        throw e;
      }
    }

    private Optional<long[]> integers(ZipFile zip, String name) throws IOException {
      Optional<InputStream> array = array(zip, name);
      if (array.isEmpty()) {
        return Optional.empty();
      }
      try (InputStream in = new BufferedInputStream(array.orElseThrow())) {
        return Optional.of(NpyIntegers.read(input, name, in));
      }
    }

    private Optional<InputStream> array(ZipFile zip, String name) throws IOException {
      ZipEntry entry = zip.getEntry(name + ".npy");
      return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
    }
  }
}
