package dev.saccade.network.zoo;

import dev.saccade.network.integer.Padding;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.integer.Window;

/** The sizes of a layer without its numbers. */
record LayerShape(
    TensorShape input,
    int filters,
    int kernelHeight,
    int kernelWidth,
    int strideY,
    int strideX,
    Padding padding,
    int groups,
    Window pool) {

  /** A square layer without groups and pooling. */
  static LayerShape square(int size, int channels, int filters, int kernel, int stride, int pad) {
    return new LayerShape(
        new TensorShape(size, size, channels),
        filters,
        kernel,
        kernel,
        stride,
        stride,
        Padding.all(pad),
        1,
        Window.NONE);
  }

  LayerShape withGroups(int count) {
    return new LayerShape(
        input, filters, kernelHeight, kernelWidth, strideY, strideX, padding, count, pool);
  }

  LayerShape withPool(Window window) {
    return new LayerShape(
        input, filters, kernelHeight, kernelWidth, strideY, strideX, padding, groups, window);
  }

  LayerShape withFilters(int count) {
    return new LayerShape(
        input, count, kernelHeight, kernelWidth, strideY, strideX, padding, groups, pool);
  }

  LayerShape withInput(TensorShape shape) {
    return new LayerShape(
        shape, filters, kernelHeight, kernelWidth, strideY, strideX, padding, groups, pool);
  }

  int convolvedHeight() {
    return steps(input.height() + padding.top() + padding.bottom(), kernelHeight, strideY);
  }

  int convolvedWidth() {
    return steps(input.width() + padding.left() + padding.right(), kernelWidth, strideX);
  }

  /** Whether kernel and window fit their inputs. */
  boolean possible() {
    return convolvedHeight() >= pool.height() && convolvedWidth() >= pool.width();
  }

  int taps() {
    return kernelHeight * kernelWidth * (input.channels() / groups);
  }

  long macs() {
    long rows = (long) steps(convolvedHeight(), pool.height(), pool.strideY()) * pool.height();
    long columns = (long) steps(convolvedWidth(), pool.width(), pool.strideX()) * pool.width();
    return rows * columns * filters * taps();
  }

  /** Positions of a window in a length; 0 if it does not fit. */
  private static int steps(int length, int window, int stride) {
    return length < window ? 0 : (length - window) / stride + 1;
  }
}
