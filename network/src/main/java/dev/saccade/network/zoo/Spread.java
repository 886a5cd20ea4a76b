package dev.saccade.network.zoo;

/**
 * Mean and standard deviation of a channel's values.
 *
 * @param deviation 1 if all values are equal, so that it can be divided by
 */
record Spread(double mean, double deviation) {
  private static final double ROUNDING_ERROR = 1e-6;

  /** Of every {@code channels}th value from {@code channel} on. */
  static Spread of(long[] values, int channel, int channels) {
    double mean = 0;
    for (int i = channel; i < values.length; i += channels) {
      mean += values[i];
    }
    double share = (double) channels / values.length;
    mean *= share;
    double squares = 0;
    for (int i = channel; i < values.length; i += channels) {
      squares += (values[i] - mean) * (values[i] - mean);
    }
    double deviation = Math.sqrt(squares * share);
    return new Spread(mean, deviation < ROUNDING_ERROR ? 1 : deviation);
  }
}
