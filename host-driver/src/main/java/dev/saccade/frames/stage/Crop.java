package dev.saccade.frames.stage;

import dev.saccade.frames.FrameException;
import dev.saccade.frames.FrameShape;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of each frame: {@code 32x32} from its middle (an odd rest is one larger right and below),
 * {@code 32x32+8+0} with that column and row at its left top.
 */
final class Crop extends PixelStage {
  private static final Pattern TEXT =
      Pattern.compile("(\\d{1,5})x(\\d{1,5})(?:\\+(\\d{1,5})\\+(\\d{1,5}))?");

  private final int width;
  private final int height;
  private final Optional<int[]> corner;

  private Crop(int width, int height, Optional<int[]> corner) {
    this.width = width;
    this.height = height;
    this.corner = corner;
  }

  static Crop parse(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw Stages.wrong("crop", text, "write a size, or size and corner: 32x32, 32x32+8+0");
    }
    Optional<int[]> corner =
        Optional.ofNullable(parts.group(3))
            .map(x -> new int[] {Integer.parseInt(x), Integer.parseInt(parts.group(4))});
    return new Crop(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), corner);
  }

  @Override
  FrameShape shape(String input, FrameShape from) {
    FrameShape to = FrameShape.claimed(input, "crop", width, height, from.channels());
    if (left(from) < 0
        || top(from) < 0
        || left(from) + width > from.width()
        || top(from) + height > from.height()) {
      throw new FrameException(
          input,
          "crop",
          "the part " + to + " reaches out of frames of " + from,
          "cut less, or scale first");
    }
    return to;
  }

  @Override
  void convert(byte[] codes, FrameShape from, byte[] made, FrameShape to) {
    int bytes = to.width() * to.channels();
    for (int row = 0; row < to.height(); row++) {
      int start = from.index(top(from) + row, left(from), 0);
      System.arraycopy(codes, start, made, row * bytes, bytes);
    }
  }

  private int left(FrameShape from) {
    return corner.map(at -> at[0]).orElse(Math.floorDiv(from.width() - width, 2));
  }

  private int top(FrameShape from) {
    return corner.map(at -> at[1]).orElse(Math.floorDiv(from.height() - height, 2));
  }
}
