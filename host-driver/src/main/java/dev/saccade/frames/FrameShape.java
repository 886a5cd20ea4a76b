package dev.saccade.frames;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Width, height and channels of a frame. Codes lie row by row, channels fastest, without padding:
 * as {@code ffmpeg -f rawvideo -pix_fmt rgb24} (or {@code gray}) writes them.
 *
 * @param width in pixels, at most {@value #MOST_SIDE}
 * @param height in pixels, at most {@value #MOST_SIDE}
 * @param channels 1 is grey, 3 is red, green, blue; at most {@value #MOST_CHANNELS}
 */
public record FrameShape(int width, int height, int channels) {
  /** Longest side of a frame, in pixels. */
  public static final int MOST_SIDE = 1 << 14;

  /** Most channels of a frame. */
  public static final int MOST_CHANNELS = 64;

  /** Most codes of a frame: a file's header may claim no more memory than this. */
  public static final int MOST_CODES = 1 << 27;

  private static final Pattern TEXT = Pattern.compile("(\\d{1,9})x(\\d{1,9})(?:x(\\d{1,9}))?");

  public FrameShape {
    if (!isAllowed(width, height, channels)) {
      throw new IllegalArgumentException(refusal(width, height, channels));
    }
  }

  /**
   * A shape that a file or a user claims.
   *
   * @param input names what claims it, and {@code place} where, in errors
   * @throws FrameException if the shape is empty or too large
   */
  public static FrameShape claimed(
      String input, String place, long width, long height, long channels) {
    if (!isAllowed(width, height, channels)) {
      throw new FrameException(
          input,
          place,
          refusal(width, height, channels),
          "check the file, or scale its frames down before they come here");
    }
    return new FrameShape((int) width, (int) height, (int) channels);
  }

  /**
   * Reads {@code 48x32} or {@code 48x32x3}, width first, as video tools write sizes.
   *
   * @param channels if the text names none
   * @throws FrameException if the text is no shape
   */
  public static FrameShape parse(String input, String place, String text, int channels) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw new FrameException(
          input, place, "'" + text + "' is no size", "write width x height, such as 48x32");
    }
    String third = parts.group(3);
    return claimed(
        input,
        place,
        Long.parseLong(parts.group(1)),
        Long.parseLong(parts.group(2)),
        third == null ? channels : Long.parseLong(third));
  }

  /** Number of codes of a frame. */
  public int codes() {
    return width * height * channels;
  }

  /** Number of pixels of a frame. */
  public int pixels() {
    return width * height;
  }

  /** Place of a code in the frame's array. */
  public int index(int row, int column, int channel) {
    return (row * width + column) * channels + channel;
  }

  /** The same rows and columns with other channels. */
  public FrameShape withChannels(int count) {
    return new FrameShape(width, height, count);
  }

  /** For messages: {@code 48x32x1}, width first. */
  @Override
  public String toString() {
    return width + "x" + height + "x" + channels;
  }

  private static boolean isAllowed(long width, long height, long channels) {
    return 0 < width
        && width <= MOST_SIDE
        && 0 < height
        && height <= MOST_SIDE
        && 0 < channels
        && channels <= MOST_CHANNELS
        && width * height * channels <= MOST_CODES;
  }

  private static String refusal(long width, long height, long channels) {
    return "frames of "
        + width
        + "x"
        + height
        + " pixels with "
        + channels
        + " channels are outside of 1x1x1 to "
        + MOST_SIDE
        + " pixels a side, "
        + MOST_CHANNELS
        + " channels and 2^27 codes";
  }
}
