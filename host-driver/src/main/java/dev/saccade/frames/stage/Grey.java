package dev.saccade.frames.stage;

import dev.saccade.frames.FrameException;
import dev.saccade.frames.FrameShape;

/** One channel: the luma of ITU-R BT.601, (299 R + 587 G + 114 B) / 1000, rounded half up. */
final class Grey extends PixelStage {
  @Override
  FrameShape shape(String input, FrameShape from) {
    if (from.channels() != 1 && from.channels() != 3) {
      throw new FrameException(
          input,
          "grey",
          "frames of " + from + " are neither grey nor red, green and blue",
          "put grey before the stages that add channels");
    }
    return from.withChannels(1);
  }

  @Override
  void convert(byte[] codes, FrameShape from, byte[] made, FrameShape to) {
    for (int i = 0; i < made.length; i++) {
      made[i] =
          from.channels() == 1
              ? codes[i]
              : luma(codes[3 * i] & 0xFF, codes[3 * i + 1] & 0xFF, codes[3 * i + 2] & 0xFF);
    }
  }

  private static byte luma(int red, int green, int blue) {
    return (byte) ((299 * red + 587 * green + 114 * blue + 500) / 1000);
  }
}
