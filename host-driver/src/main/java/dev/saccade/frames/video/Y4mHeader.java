package dev.saccade.frames.video;

import dev.saccade.frames.FrameException;
import dev.saccade.frames.FrameRate;
import dev.saccade.frames.FrameShape;
import java.util.Optional;

/**
 * The first line of a Y4M stream, such as {@code YUV4MPEG2 W320 H240 F25:1 Ip A1:1 C420mpeg2
 * XCOLORRANGE=LIMITED}. Interlacing, aspect and unknown X tags change nothing here.
 *
 * @param luma shape of the first plane
 * @param fullRange what the header says of the codes' range, if anything
 */
record Y4mHeader(
    FrameShape luma, FrameRate rate, ChromaLayout layout, Optional<Boolean> fullRange) {
  static final String MAGIC = "YUV4MPEG2";

  private static final String PLACE = "Y4M header";

  /**
   * @param input names the stream in errors
   */
  static Y4mHeader parse(String input, String line) {
    if (!line.equals(MAGIC) && !line.startsWith(MAGIC + " ")) {
      throw wrong(input, "it does not begin with " + MAGIC, "give a Y4M file");
    }
    long width = 0;
    long height = 0;
    FrameRate rate = FrameRate.DEFAULT;
    ChromaLayout layout = ChromaLayout.C420;
    Optional<Boolean> full = Optional.empty();
    for (String tag : line.substring(MAGIC.length()).strip().split(" +")) {
      String value = tag.isEmpty() ? "" : tag.substring(1);
      switch (tag.isEmpty() ? ' ' : tag.charAt(0)) {
        case 'W' -> width = side(input, tag, value);
        case 'H' -> height = side(input, tag, value);
        // 0:0 says that the rate is unknown.
        case 'F' -> rate = value.matches("0*:0*") ? rate : FrameRate.parse(input, PLACE, value);
        case 'C' -> layout = layout(input, value);
        case 'X' -> full = value.startsWith("COLORRANGE=") ? range(input, value) : full;
        default -> {}
      }
    }
    if (width == 0 || height == 0) {
      throw wrong(input, "it names no width or height", "the file is damaged, make it again");
    }
    FrameShape luma = FrameShape.claimed(input, PLACE, width, height, 1);
    if (layout.isColour()) {
      FrameShape.claimed(input, PLACE, width, height, 3);
    }
    return new Y4mHeader(luma, rate, layout, full);
  }

  /** Bytes of a frame's planes. */
  int frameBytes() {
    return layout.bytes(luma.width(), luma.height());
  }

  private static long side(String input, String tag, String value) {
    if (!value.matches("\\d{1,9}")) {
      throw wrong(input, "'" + tag + "' is no size", "the file is damaged, make it again");
    }
    return Long.parseLong(value);
  }

  private static ChromaLayout layout(String input, String tag) {
    return ChromaLayout.ofTag(tag)
        .orElseThrow(
            () ->
                wrong(
                    input,
                    "'C" + tag + "' is no format of 8-bit samples that is read here",
                    "convert it: ffmpeg -i VIDEO -pix_fmt yuv420p OUT.y4m"));
  }

  private static Optional<Boolean> range(String input, String value) {
    return switch (value.substring(value.indexOf('=') + 1)) {
      case "FULL" -> Optional.of(true);
      case "LIMITED" -> Optional.of(false);
      default ->
          throw wrong(input, "'X" + value + "' is no range", "it is XCOLORRANGE=FULL or =LIMITED");
    };
  }

  private static FrameException wrong(String input, String mistake, String cure) {
    return new FrameException(input, PLACE, mistake, cure);
  }
}
