package dev.saccade.network.reference;

import static dev.saccade.network.reference.InnerLoops.addProducts;

import dev.saccade.network.integer.Convolution;
import dev.saccade.network.integer.TensorShape;
import java.util.Arrays;

/**
 * Sums for layers of many pixels: a column holds the codes of one tap for all pixels of the tile
 * (im2col), and is multiplied by one weight. A block is a group.
 */
final class ColumnSums implements Sums {
  private final Convolution layer;
  private final PaddedImage image;
  private final Geometry geometry;
  private final int[] tapOffsets;
  private final int[][] columns;
  private final int[] bases = new int[TILE];
  private final int[] sums = new int[TILE];
  private int block;
  private int count;

  ColumnSums(Convolution layer, TensorShape input, PaddedImage image) {
    this.layer = layer;
    this.image = image;
    this.geometry = new Geometry(layer, input, image);
    this.tapOffsets = geometry.tapOffsets();
    this.columns = new int[tapOffsets.length][TILE];
  }

  @Override
  public int blocks() {
    return layer.groups();
  }

  @Override
  public int filters() {
    return layer.filtersPerGroup();
  }

  @Override
  public void load(int group, int first, int pixels) {
    block = group;
    count = pixels;
    for (int i = 0; i < count; i++) {
      bases[i] = geometry.base(first + i) + group * layer.weights().channels();
    }
    for (int tap = 0; tap < columns.length; tap++) {
      int[] column = columns[tap];
      int offset = tapOffsets[tap];
      for (int i = 0; i < count; i++) {
        column[i] = image.codes()[bases[i] + offset];
      }
    }
  }

  @Override
  public void compute(WeightFactors weights, long[][] results) {
    for (int filter = 0; filter < filters(); filter++) {
      int[] factors = weights.filters()[block * filters() + filter];
      long[] result = results[filter];
      Arrays.fill(result, 0, count, 0);
      for (int from = 0; from < factors.length; from += weights.tapsAtOnce()) {
        add(factors, from, Math.min(factors.length - from, weights.tapsAtOnce()), result);
      }
    }
  }

  /** Adds the products of {@code taps} taps, which fit an int, to the result. */
  private void add(int[] w, int from, int taps, long[] result) {
    Arrays.fill(sums, 0, count, 0);
    int tap = from;
    for (; tap + 4 <= from + taps; tap += 4) {
      addProducts(
          sums,
          count,
          w[tap],
          columns[tap],
          w[tap + 1],
          columns[tap + 1],
          w[tap + 2],
          columns[tap + 2],
          w[tap + 3],
          columns[tap + 3]);
    }
    for (; tap < from + taps; tap++) {
      addProducts(sums, count, w[tap], columns[tap]);
    }
    for (int i = 0; i < count; i++) {
      result[i] += sums[i];
    }
  }
}
