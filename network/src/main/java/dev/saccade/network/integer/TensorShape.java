package dev.saccade.network.integer;

/**
 * Height, width and channels of a tensor; codes lie in this order (channels fastest), without
 * padding.
 */
public record TensorShape(int height, int width, int channels) {
  public TensorShape {
    if (height < 1 || width < 1 || channels < 1) {
      throw new InvalidNetworkException(
          "shape " + text(height, width, channels),
          "a size is below 1",
          "give every tensor at least one row, column and channel");
    }
    if ((long) height * width * channels > Integer.MAX_VALUE) {
      throw new InvalidNetworkException(
          "shape " + text(height, width, channels),
          "it holds 2^31 codes or more",
          "use a smaller frame or fewer channels");
    }
  }

  /** Number of codes. */
  public int codes() {
    return height * width * channels;
  }

  /** Number of pixels. */
  public int pixels() {
    return height * width;
  }

  /** Place of a code in the tensor's array. */
  public int index(int y, int x, int channel) {
    return (y * width + x) * channels + channel;
  }

  /** The same rows and columns with other channels. */
  public TensorShape withChannels(int count) {
    return new TensorShape(height, width, count);
  }

  /** For messages: {@code 32x32x3}. */
  @Override
  public String toString() {
    return text(height, width, channels);
  }

  private static String text(int height, int width, int channels) {
    return height + "x" + width + "x" + channels;
  }
}
