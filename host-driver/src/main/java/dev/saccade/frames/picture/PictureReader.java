package dev.saccade.frames.picture;

import dev.saccade.frames.FrameException;
import dev.saccade.frames.FrameShape;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads one picture from a file: PNG, JPEG and BMP by the JDK, PGM and PPM by {@link PnmReader}.
 * The stored samples count: nothing is converted between colour spaces, transparency is dropped,
 * and samples of other than 8 bits are scaled to 0..255.
 */
final class PictureReader {
  private static final List<String> ENDINGS =
      List.of(".png", ".jpg", ".jpeg", ".bmp", ".pgm", ".ppm", ".pnm");

  /** What of the JDK's decoders is used; GIF, which may move, is left to ffmpeg. */
  private static final Set<String> DECODED = Set.of("png", "jpeg", "jpg", "bmp");

  private static final String UNDECODED = "it is damaged or of a rare kind; save it again as PNG";

  /** Larger than any picture of allowed size is likely to be. */
  private static final long MOST_FILE_BYTES = 1L << 28;

  /**
   * No sound file holds more: deflate packs 1032 bytes into one, of 8 pixels each at most; a block
   * of a JPEG takes a bit or more for 64 pixels.
   */
  private static final int MOST_PIXELS_PER_BYTE = 1 << 14;

  private final String input;

  /**
   * @param input names the source in errors
   */
  PictureReader(String input) {
    this.input = input;
  }

  /** Whether a file's name is that of a picture. */
  static boolean isPicture(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  /** The endings, for messages. */
  static String endings() {
    return String.join(", ", ENDINGS);
  }

  /**
   * Reads a picture.
   *
   * @throws FrameException if it is no picture, damaged or too large
   */
  Picture read(Path file) {
    String place = file.getFileName().toString();
    try {
      if (Files.size(file) > MOST_FILE_BYTES) {
        throw wrong(place, "it has " + Files.size(file) + " bytes", "give a smaller picture", null);
      }
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] >= '2' && bytes[1] <= '6') {
        return pnm(bytes, place);
      }
      return decoded(bytes, place);
    } catch (IOException e) {
      throw wrong(place, "it cannot be read (" + e + ")", "check that you may read it", e);
    }
  }

  private Picture pnm(byte[] bytes, String place) throws IOException {
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      PnmReader reader = new PnmReader(input + "/" + place, in);
      Optional<Picture> picture = reader.read();
      return picture.orElseThrow(() -> wrong(place, "it is empty", "remove it", null));
    }
  }

  private Picture decoded(byte[] bytes, String place) {
    byte[] sound = isPng(bytes) ? PngChunks.needed(input + "/" + place, bytes) : bytes;
    List<String> warnings = new ArrayList<>();
    BufferedImage image;
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(sound))) {
      Optional<ImageReader> found = reader(in);
      if (found.isEmpty()) {
        throw wrong(place, "it is no picture", "give one of " + endings(), null);
      }
      ImageReader reader = found.orElseThrow();
      try {
        reader.setInput(in, true, true);
        reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
        requirePlausible(place, bytes.length, reader.getWidth(0), reader.getHeight(0));
        image = reader.read(0);
      } finally {
        reader.dispose();
      }
    } catch (FrameException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The JDK's decoders answer damaged files with exceptions of many kinds.
      throw wrong(place, "it cannot be decoded (" + e + ")", UNDECODED, e);
    }
    if (!warnings.isEmpty()) {
      throw wrong(place, "it cannot be decoded (" + warnings.get(0) + ")", UNDECODED, null);
    }
    return picture(image, place);
  }

  private void requirePlausible(String place, int bytes, int width, int height) {
    FrameShape shape = FrameShape.claimed(input, place, width, height, 3);
    if (shape.pixels() > (long) bytes * MOST_PIXELS_PER_BYTE) {
      throw wrong(
          place,
          "it claims " + width + "x" + height + " pixels, more than its " + bytes + " bytes hold",
          "it is damaged, save it again",
          null);
    }
  }

  private static Optional<ImageReader> reader(ImageInputStream in) {
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    if (!readers.hasNext()) {
      return Optional.empty();
    }
    ImageReader reader = readers.next();
    String[] formats = reader.getOriginatingProvider().getFormatNames();
    return DECODED.contains(formats[0].toLowerCase(Locale.ROOT))
        ? Optional.of(reader)
        : Optional.empty();
  }

  private static boolean isPng(byte[] bytes) {
    return bytes.length >= PngChunks.MAGIC.length() && (bytes[0] & 0xFF) == 0x89 && bytes[1] == 'P';
  }

  private Picture picture(BufferedImage image, String place) {
    boolean grey = isGrey(image.getColorModel());
    FrameShape shape =
        FrameShape.claimed(input, place, image.getWidth(), image.getHeight(), grey ? 1 : 3);
    byte[] codes = new byte[shape.codes()];
    int at = 0;
    for (int row = 0; row < shape.height(); row++) {
      for (int column = 0; column < shape.width(); column++) {
        for (int channel = 0; channel < shape.channels(); channel++) {
          codes[at++] = code(image, row, column, channel);
        }
      }
    }
    return new Picture(shape, codes);
  }

  /** Whether all colours are grey; the JDK gives grey of 1, 2 or 4 bits a palette. */
  private static boolean isGrey(ColorModel colours) {
    if (!(colours instanceof IndexColorModel palette)) {
      return colours.getColorSpace().getType() == ColorSpace.TYPE_GRAY;
    }
    return IntStream.range(0, palette.getMapSize())
        .allMatch(
            i ->
                palette.getRed(i) == palette.getGreen(i)
                    && palette.getGreen(i) == palette.getBlue(i));
  }

  /**
   * A stored sample; where pixels are numbers of a palette or packed, the colour they stand for.
   */
  private static byte code(BufferedImage image, int row, int column, int channel) {
    if (image.getColorModel() instanceof ComponentColorModel colours) {
      Raster samples = image.getRaster();
      int most = (1 << colours.getComponentSize(channel)) - 1;
      return Picture.code(samples.getSample(column, row, channel), most);
    }
    return (byte) (image.getRGB(column, row) >> (16 - 8 * channel));
  }

  private FrameException wrong(String place, String mistake, String cure, Exception cause) {
    return new FrameException(input, place, mistake, cure, cause);
  }
}
