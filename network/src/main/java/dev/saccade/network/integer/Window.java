package dev.saccade.network.integer;

/**
 * Size and step of a maximum pooling. It has no padding: a padded stand-alone pooling pads the 1x1
 * convolution that it is fused to.
 */
public record Window(int height, int width, int strideY, int strideX) {
  /** No pooling: every result is its own maximum. */
  public static final Window NONE = new Window(1, 1, 1, 1);

  public Window {
    if (height < 1 || width < 1 || strideY < 1 || strideX < 1) {
      throw new InvalidNetworkException(
          "pooling window " + height + "x" + width + ", stride " + strideY + "x" + strideX,
          "a size is below 1",
          "use sizes and strides of 1 or more");
    }
  }

  /** A square window that tiles the tensor. */
  public static Window square(int size) {
    return new Window(size, size, size, size);
  }
}
