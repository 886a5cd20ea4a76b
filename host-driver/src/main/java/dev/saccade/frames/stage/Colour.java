package dev.saccade.frames.stage;

import dev.saccade.frames.FrameException;
import dev.saccade.frames.FrameShape;

/** Three channels: grey becomes red, green and blue of the same code. */
final class Colour extends PixelStage {
  @Override
  FrameShape shape(String input, FrameShape from) {
    if (from.channels() != 1 && from.channels() != 3) {
      throw new FrameException(
          input,
          "rgb",
          "frames of " + from + " are neither grey nor red, green and blue",
          "put rgb before the stages that add channels");
    }
    return FrameShape.claimed(input, "rgb", from.width(), from.height(), 3);
  }

  @Override
  void convert(byte[] codes, FrameShape from, byte[] made, FrameShape to) {
    for (int i = 0; i < made.length; i++) {
      made[i] = codes[from.channels() == 1 ? i / 3 : i];
    }
  }
}
