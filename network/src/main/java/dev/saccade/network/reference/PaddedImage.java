package dev.saccade.network.reference;

import dev.saccade.network.integer.Padding;
import dev.saccade.network.integer.TensorShape;
import java.util.Arrays;

/** A tensor with its padding, as ints, so that the loops over it need neither tests nor masks. */
final class PaddedImage {
  private final int width;
  private final int channels;
  private final int[] codes;

  PaddedImage(byte[] tensor, TensorShape shape, Padding padding, int padCode) {
    int height = padding.top() + shape.height() + padding.bottom();
    width = padding.left() + shape.width() + padding.right();
    channels = shape.channels();
    codes = new int[Math.multiplyExact(Math.multiplyExact(height, width), channels)];
    if (height != shape.height() || width != shape.width()) {
      Arrays.fill(codes, padCode);
    }
    int rowCodes = shape.width() * channels;
    for (int y = 0; y < shape.height(); y++) {
      int from = y * rowCodes;
      int to = index(y + padding.top(), padding.left());
      for (int i = 0; i < rowCodes; i++) {
        codes[to + i] = tensor[from + i] & 0xFF;
      }
    }
  }

  /** {@code [row][column][channel]}. */
  int[] codes() {
    return codes;
  }

  /** Place of the first channel of a pixel; row 0 and column 0 are padding if there is any. */
  int index(int y, int x) {
    return (y * width + x) * channels;
  }
}
