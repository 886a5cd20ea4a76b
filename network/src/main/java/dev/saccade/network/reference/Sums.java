package dev.saccade.network.reference;

/**
 * The sums {@code A} of a layer over one image, tile by tile. A tile is a range of output pixels
 * (of the convolution, row by row) for the filters of one block; loading it once serves the weights
 * of every precision.
 */
interface Sums {
  /** The most pixels of a tile. */
  int TILE = 256;

  /** In how many blocks the filters come. */
  int blocks();

  /** Filters of a block. */
  int filters();

  /** Gathers the input of {@code count} pixels from pixel {@code first}. */
  void load(int block, int first, int count);

  /**
   * Computes the sums of the loaded tile.
   *
   * @param sums {@code [filter of the block][pixel of the tile]}
   */
  void compute(WeightFactors weights, long[][] sums);
}
