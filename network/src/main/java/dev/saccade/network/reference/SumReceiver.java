package dev.saccade.network.reference;

/** Whoever wants the sums of a layer with certain weights. */
interface SumReceiver {
  /** The precision of the weights. */
  WeightFactors.Key weights();

  /**
   * Takes sums of a filter; each is handed out once.
   *
   * @param first pixel (of the convolution, row by row) of {@code sums[0]}
   * @param count how many of {@code sums} are meant
   */
  void put(int filter, int first, int count, long[] sums);
}
