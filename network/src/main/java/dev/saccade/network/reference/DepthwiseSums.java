package dev.saccade.network.reference;

import static dev.saccade.network.reference.InnerLoops.addProducts;

import dev.saccade.network.integer.Convolution;
import dev.saccade.network.integer.TensorShape;
import java.util.Arrays;

/**
 * Sums for depthwise layers (one input channel and one filter per group): all channels of a pixel
 * are multiplied at once by the weights of one kernel place. All filters are one block.
 */
final class DepthwiseSums implements Sums {
  private final Geometry geometry;
  private final int channels;
  private final int[] tapOffsets;
  private final int[][] pixels;
  private final int[] sums;
  private int firstPixel;
  private int count;

  DepthwiseSums(Convolution layer, TensorShape input, PaddedImage image) {
    this.geometry = new Geometry(layer, input, image);
    this.channels = input.channels();
    this.tapOffsets = geometry.tapOffsets();
    this.pixels = new int[image.codes().length / channels][];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = Arrays.copyOfRange(image.codes(), i * channels, (i + 1) * channels);
    }
    this.sums = new int[channels];
  }

  static boolean fits(Convolution layer) {
    return layer.weights().channels() == 1 && layer.filtersPerGroup() == 1;
  }

  @Override
  public int blocks() {
    return 1;
  }

  @Override
  public int filters() {
    return channels;
  }

  @Override
  public void load(int block, int first, int number) {
    firstPixel = first;
    count = number;
  }

  @Override
  public void compute(WeightFactors weights, long[][] results) {
    int[][] places = places(weights);
    for (int i = 0; i < count; i++) {
      for (int channel = 0; channel < channels; channel++) {
        results[channel][i] = 0;
      }
      int base = geometry.base(firstPixel + i);
      for (int from = 0; from < places.length; from += weights.tapsAtOnce()) {
        int to = Math.min(places.length, from + weights.tapsAtOnce());
        Arrays.fill(sums, 0);
        for (int tap = from; tap < to; tap++) {
          addProducts(sums, channels, places[tap], pixels[(base + tapOffsets[tap]) / channels]);
        }
        for (int channel = 0; channel < channels; channel++) {
          results[channel][i] += sums[channel];
        }
      }
    }
  }

  /** The weights of each kernel place, {@code [tap][channel]}. */
  private static int[][] places(WeightFactors weights) {
    int[][] filters = weights.filters();
    int[][] places = new int[filters[0].length][filters.length];
    for (int filter = 0; filter < filters.length; filter++) {
      for (int tap = 0; tap < places.length; tap++) {
        places[tap][filter] = filters[filter][tap];
      }
    }
    return places;
  }
}
