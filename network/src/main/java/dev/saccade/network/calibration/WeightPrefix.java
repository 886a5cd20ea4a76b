package dev.saccade.network.calibration;

import dev.saccade.network.model.QuantizedWeights;
import java.util.List;

/** Weights of fewer bits: the first bits of each code. */
final class WeightPrefix {
  private WeightPrefix() {}

  /**
   * The first bits of weights; the weights themselves if they have no more.
   *
   * <p>A prefix stands for the middle of the numbers that it covers, as near as half-integer zero
   * points allow, so that truncation shifts no mean: with {@code k} bits dropped {@code 2z' = (2z +
   * 1) / 2^k - 1}. Mid-rise weights stay exactly mid-rise.
   */
  static QuantizedWeights of(QuantizedWeights weights, int bits) {
    int dropped = weights.bits() - bits;
    if (dropped <= 0) {
      return weights;
    }
    byte[] codes = new byte[weights.filters() * weights.taps()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (byte) (weights.code(i / weights.taps(), i % weights.taps()) >> dropped);
    }
    long halves = Math.round(Math.scalb(weights.zeroHalves() + 1.0, -dropped)) - 1;
    int zeroHalves = (int) Math.max(0, Math.min((2L << bits) - 1, halves));
    List<Double> scales =
        weights.scales().stream().map(scale -> Math.scalb(scale, dropped)).toList();
    return new QuantizedWeights(
        weights.filters(),
        weights.kernelHeight(),
        weights.kernelWidth(),
        weights.channels(),
        bits,
        zeroHalves,
        scales,
        codes);
  }
}
