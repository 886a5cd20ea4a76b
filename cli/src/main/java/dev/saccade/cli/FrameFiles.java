package dev.saccade.cli;

import dev.saccade.network.integer.TensorShape;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;

/**
 * Frames that a user has as files: a picture (PNG, JPEG or BMP), a folder of pictures, or raw
 * frames, one behind the other, each {@code [row][column][channel]} as {@code ffmpeg -f rawvideo
 * -pix_fmt rgb24} (or {@code gray}) writes them. Pictures must have the size of the frames: how to
 * cut and scale is the user's choice.
 */
final class FrameFiles {
  /** More change no statistics, and all are in memory at once. */
  static final int MOST_FRAMES = 256;

  private static final List<String> PICTURES = List.of(".png", ".jpg", ".jpeg", ".bmp");

  private final TensorShape shape;

  private FrameFiles(TensorShape shape) {
    this.shape = shape;
  }

  /**
   * The frames of a file or folder.
   *
   * @param shape of a frame; of 1 channel (grey) or 3 (red, green, blue) if they are pictures
   * @throws UserException naming the file, what is wrong with it and the cure
   */
  static List<byte[]> read(Path path, TensorShape shape) throws IOException {
    FrameFiles files = new FrameFiles(shape);
    List<byte[]> frames = new ArrayList<>();
    if (Files.isDirectory(path)) {
      for (Path picture : pictures(path)) {
        frames.add(files.picture(picture));
      }
    } else if (!Files.isRegularFile(path)) {
      throw wrong(path, "there is no such file or folder");
    } else if (isPicture(path)) {
      frames.add(files.picture(path));
    } else {
      frames.addAll(files.raw(path));
    }
    return frames;
  }

  private static List<Path> pictures(Path folder) throws IOException {
    List<Path> pictures;
    try (Stream<Path> files = Files.list(folder)) {
      pictures = files.filter(FrameFiles::isPicture).sorted().toList();
    }
    requireCount(folder, pictures.size(), "pictures (" + String.join(", ", PICTURES) + ")");
    return pictures;
  }

  private static boolean isPicture(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return PICTURES.stream().anyMatch(name::endsWith);
  }

  private byte[] picture(Path file) throws IOException {
    BufferedImage image = read(file);
    if (image.getHeight() != shape.height() || image.getWidth() != shape.width()) {
      throw wrong(
          file,
          "it has "
              + image.getHeight()
              + " rows of "
              + image.getWidth()
              + " pixels, and the model's frames are "
              + shape
              + "; scale or cut it");
    }
    if (shape.channels() != 1 && shape.channels() != 3) {
      throw wrong(
          file,
          "a picture has 1 or 3 channels, and the model's frames are "
              + shape
              + "; give raw frames");
    }
    byte[] pixels = new byte[shape.codes()];
    int at = 0;
    for (int y = 0; y < shape.height(); y++) {
      for (int x = 0; x < shape.width(); x++) {
        int rgb = colour(image, x, y);
        if (shape.channels() == 1) {
          pixels[at++] = luminance(rgb);
        } else {
          pixels[at++] = (byte) (rgb >> 16);
          pixels[at++] = (byte) (rgb >> 8);
          pixels[at++] = (byte) rgb;
        }
      }
    }
    return pixels;
  }

  private BufferedImage read(Path file) throws IOException {
    BufferedImage image;
    try {
      image = ImageIO.read(file.toFile());
    } catch (IIOException e) {
      throw wrong(file, "it is damaged (" + e.getMessage() + "); save it again");
    }
    if (image == null) {
      throw wrong(file, "it is no PNG, JPEG or BMP picture");
    }
    return image;
  }

  /** Red, green and blue. A stored grey is taken as it is, where ImageIO would brighten it. */
  private static int colour(BufferedImage image, int x, int y) {
    ColorModel colours = image.getColorModel();
    if (colours.getColorSpace().getType() != ColorSpace.TYPE_GRAY) {
      return image.getRGB(x, y);
    }
    int grey = image.getRaster().getSample(x, y, 0) >> (colours.getComponentSize(0) - Byte.SIZE);
    return grey << 16 | grey << 8 | grey;
  }

  /** ITU-R BT.601, as video has it; a grey pixel keeps its value. */
  private static byte luminance(int rgb) {
    int sum = 299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF);
    return (byte) ((sum + 500) / 1000);
  }

  private List<byte[]> raw(Path file) throws IOException {
    long size = Files.size(file);
    if (size % shape.codes() != 0) {
      throw wrong(
          file,
          "its "
              + size
              + " bytes are no whole number of raw frames of "
              + shape
              + ", "
              + shape.codes()
              + " bytes each; check size and pixel format");
    }
    requireCount(file, size / shape.codes(), "frames");
    byte[] all = Files.readAllBytes(file);
    List<byte[]> frames = new ArrayList<>();
    for (int at = 0; at < all.length; at += shape.codes()) {
      frames.add(Arrays.copyOfRange(all, at, at + shape.codes()));
    }
    return frames;
  }

  private static void requireCount(Path path, long count, String what) {
    if (count < 1 || count > MOST_FRAMES) {
      throw wrong(path, "it holds " + count + " " + what + "; give 1 to " + MOST_FRAMES);
    }
  }

  private static UserException wrong(Path path, String mistake) {
    return new UserException(ExitCode.FAILURE, path + ": " + mistake);
  }
}
