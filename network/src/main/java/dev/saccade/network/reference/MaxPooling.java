package dev.saccade.network.reference;

import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.integer.Window;

/** The largest code of each window. */
final class MaxPooling {
  private MaxPooling() {}

  /**
   * Pools the codes of a convolution.
   *
   * @param codes of shape {@code from}
   * @return codes of shape {@code to}; the array itself if there is no pooling
   */
  static byte[] of(byte[] codes, TensorShape from, TensorShape to, Window window) {
    if (window.equals(Window.NONE)) {
      return codes;
    }
    byte[] pooled = new byte[to.codes()];
    for (int y = 0; y < to.height(); y++) {
      for (int x = 0; x < to.width(); x++) {
        for (int channel = 0; channel < to.channels(); channel++) {
          int base = from.index(y * window.strideY(), x * window.strideX(), channel);
          pooled[to.index(y, x, channel)] = (byte) largest(codes, base, from, window);
        }
      }
    }
    return pooled;
  }

  private static int largest(byte[] codes, int base, TensorShape shape, Window window) {
    int largest = 0;
    for (int y = 0; y < window.height(); y++) {
      for (int x = 0; x < window.width(); x++) {
        largest = Math.max(largest, codes[base + shape.index(y, x, 0)] & 0xFF);
      }
    }
    return largest;
  }
}
