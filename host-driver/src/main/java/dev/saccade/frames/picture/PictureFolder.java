package dev.saccade.frames.picture;

import dev.saccade.frames.Frame;
import dev.saccade.frames.FrameException;
import dev.saccade.frames.FrameOrigin;
import dev.saccade.frames.FrameRate;
import dev.saccade.frames.FrameSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pictures as the frames of one clip, in the order of their names, where numbers count as numbers:
 * {@code frame9.png} before {@code frame10.png}. The first says shape and channels; grey among
 * coloured ones becomes coloured.
 */
final class PictureFolder extends FrameSource {
  private static final int MOST_PICTURES = 1_000_000;

  private final List<Path> files;
  private final PictureReader reader;
  private Optional<Picture> first;
  private int number;

  private PictureFolder(
      String name, FrameRate rate, List<Path> files, PictureReader reader, Picture first) {
    super(name, first.shape(), rate);
    this.files = files;
    this.reader = reader;
    this.first = Optional.of(first);
  }

  /**
   * Opens a picture or a folder of pictures.
   *
   * @throws FrameException if there are none, or the first cannot be read
   */
  static FrameSource open(String name, Path path, FrameRate rate) {
    List<Path> files = Files.isDirectory(path) ? pictures(name, path) : List.of(path);
    PictureReader reader = new PictureReader(name);
    return new PictureFolder(name, rate, files, reader, reader.read(files.get(0)));
  }

  @Override
  protected Optional<Frame> read() {
    if (number == files.size()) {
      return Optional.empty();
    }
    Path file = files.get(number);
    Picture picture = first.orElseGet(() -> reader.read(file));
    first = Optional.empty();
    if (shape().channels() == 3) {
      picture = picture.inColour();
    }
    if (!picture.shape().equals(shape())) {
      throw new FrameException(
          name(),
          file.getFileName().toString(),
          "it is " + picture.shape() + ", and the first picture is " + shape(),
          "give all pictures one size and kind of colour, or open them one by one");
    }
    FrameOrigin origin = FrameOrigin.of(name(), number++, rate());
    return Optional.of(new Frame(shape(), picture.codes(), origin));
  }

  @Override
  protected void release() {
    // Files are open only while they are read.
  }

  private static List<Path> pictures(String name, Path folder) {
    List<Path> pictures;
    try (Stream<Path> files = Files.list(folder)) {
      pictures =
          files
              .filter(PictureReader::isPicture)
              .filter(Files::isRegularFile)
              .limit(MOST_PICTURES + 1L)
              .sorted(NaturalOrder.OF_FILE_NAMES)
              .toList();
    } catch (IOException e) {
      throw new FrameException(
          name, "folder", "it cannot be listed (" + e + ")", "check that you may read it", e);
    }
    if (pictures.isEmpty() || pictures.size() > MOST_PICTURES) {
      throw new FrameException(
          name,
          "folder",
          "it holds " + (pictures.isEmpty() ? "no" : "more than " + MOST_PICTURES) + " pictures",
          "put into it what ends with " + PictureReader.endings());
    }
    return pictures;
  }
}
