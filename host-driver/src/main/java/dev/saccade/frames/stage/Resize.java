package dev.saccade.frames.stage;

import dev.saccade.frames.FrameShape;
import dev.saccade.frames.stage.Resampling.Filter;
import java.util.Arrays;

/**
 * Another size. Each code is the exact weighted mean of what {@link Filter} says, rounded once,
 * half up: the same on every machine.
 */
final class Resize extends PixelStage {
  private final FrameShape size;
  private final Filter filter;

  private Resize(FrameShape size, Filter filter) {
    this.size = size;
    this.filter = filter;
  }

  /** Reads {@code 48x32}, which means area, or {@code 48x32:bilinear}. */
  static Resize parse(String text) {
    String[] parts = text.split(":", 2);
    if (!parts[0].matches("\\d+x\\d+")) {
      throw Stages.wrong("resize", text, "write width x height, such as 48x32");
    }
    String filter = parts.length == 1 ? "area" : parts[1];
    return new Resize(
        FrameShape.parse("stages", "resize", parts[0], 1),
        switch (filter) {
          case "area" -> Filter.AREA;
          case "bilinear" -> Filter.BILINEAR;
          default -> throw Stages.wrong("resize", text, "the filter is area or bilinear");
        });
  }

  @Override
  FrameShape shape(String input, FrameShape from) {
    return FrameShape.claimed(input, "resize", size.width(), size.height(), from.channels());
  }

  @Override
  void convert(byte[] codes, FrameShape from, byte[] made, FrameShape to) {
    Resampling across = filter.of(from.width(), to.width());
    Resampling down = filter.of(from.height(), to.height());
    long total = across.total() * down.total();
    int rowCodes = to.width() * to.channels();
    long[] sums = new long[rowCodes];
    // Rows are scaled as they are needed; neighbouring outputs share at most a few of them.
    int[][] scaled = new int[from.height()][];
    for (int row = 0; row < to.height(); row++) {
      Arrays.fill(sums, total / 2);
      int first = down.first()[row];
      int[] weights = down.weights()[row];
      for (int k = 0; k < weights.length; k++) {
        if (scaled[first + k] == null) {
          scaled[first + k] = scaledRow(codes, from, first + k, across);
        }
        int[] line = scaled[first + k];
        for (int i = 0; i < rowCodes; i++) {
          sums[i] += (long) weights[k] * line[i];
        }
      }
      for (int i = 0; i < rowCodes; i++) {
        made[row * rowCodes + i] = (byte) (sums[i] / total);
      }
      if (row > 0) {
        Arrays.fill(scaled, down.first()[row - 1], first, null);
      }
    }
  }

  /** A row's sums: at most 255 times twice the longest side. */
  private static int[] scaledRow(byte[] codes, FrameShape from, int row, Resampling across) {
    int channels = from.channels();
    int[] sums = new int[across.first().length * channels];
    for (int i = 0; i < across.first().length; i++) {
      int[] weights = across.weights()[i];
      for (int k = 0; k < weights.length; k++) {
        int at = from.index(row, across.first()[i] + k, 0);
        for (int channel = 0; channel < channels; channel++) {
          sums[i * channels + channel] += weights[k] * (codes[at + channel] & 0xFF);
        }
      }
    }
    return sums;
  }
}
