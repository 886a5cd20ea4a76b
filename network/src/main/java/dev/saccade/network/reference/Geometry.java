package dev.saccade.network.reference;

import dev.saccade.network.integer.Convolution;
import dev.saccade.network.integer.TensorShape;

/** Where the taps of a layer lie in its padded image. */
final class Geometry {
  private final Convolution layer;
  private final PaddedImage image;
  private final int outputWidth;

  Geometry(Convolution layer, TensorShape input, PaddedImage image) {
    this.layer = layer;
    this.image = image;
    this.outputWidth = layer.convolved(input).width();
  }

  /** Place in the image of the first tap of an output pixel (before pooling), channel 0. */
  int base(int pixel) {
    return image.index(
        pixel / outputWidth * layer.strideY(), pixel % outputWidth * layer.strideX());
  }

  /** Distance of each tap from the first one, {@code [kernel row][kernel column][channel]}. */
  int[] tapOffsets() {
    int[] offsets = new int[layer.weights().taps()];
    int tap = 0;
    for (int y = 0; y < layer.weights().kernelHeight(); y++) {
      for (int x = 0; x < layer.weights().kernelWidth(); x++) {
        for (int channel = 0; channel < layer.weights().channels(); channel++) {
          offsets[tap++] = image.index(y, x) + channel;
        }
      }
    }
    return offsets;
  }
}
