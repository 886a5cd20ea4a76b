package dev.saccade.network.calibration;

import java.util.ArrayList;
import java.util.List;

/** Mean and spread of each channel over frames and pixels. */
final class ChannelStatistics {
  private final double[] means;
  private final double[] deviations;

  private ChannelStatistics(double[] means, double[] deviations) {
    this.means = means;
    this.deviations = deviations;
  }

  /**
   * The statistics of a node's results.
   *
   * @param frames results of each frame, {@code [row][column][channel]}
   */
  static ChannelStatistics of(List<double[]> frames, int channels) {
    double[] means = new double[channels];
    double[] squares = new double[channels];
    long count = 0;
    for (double[] frame : frames) {
      count += frame.length / channels;
      for (int i = 0; i < frame.length; i++) {
        means[i % channels] += frame[i];
      }
    }
    for (int c = 0; c < channels; c++) {
      means[c] /= count;
    }
    for (double[] frame : frames) {
      for (int i = 0; i < frame.length; i++) {
        double distance = frame[i] - means[i % channels];
        squares[i % channels] += distance * distance;
      }
    }
    double[] deviations = new double[channels];
    for (int c = 0; c < channels; c++) {
      deviations[c] = Math.sqrt(squares[c] / count);
    }
    return new ChannelStatistics(means, deviations);
  }

  /**
   * Factors that give numbers of these statistics the spread of others. Channels that do not vary
   * keep their factor. They are float32s, so that the graph can be exported.
   */
  List<Double> factorsTo(ChannelStatistics other) {
    List<Double> factors = new ArrayList<>();
    for (int c = 0; c < means.length; c++) {
      boolean varies = deviations[c] > 0 && other.deviations[c] > 0;
      factors.add(varies ? (double) (float) (other.deviations[c] / deviations[c]) : 1.0);
    }
    return factors;
  }

  /** Offsets that, after these factors, give the means of others. */
  List<Double> offsetsTo(ChannelStatistics other, List<Double> factors) {
    List<Double> offsets = new ArrayList<>();
    for (int c = 0; c < means.length; c++) {
      offsets.add((double) (float) (other.means[c] - factors.get(c) * means[c]));
    }
    return offsets;
  }
}
