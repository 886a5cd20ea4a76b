package dev.saccade.host.policy;

import dev.saccade.frames.Frame;
import java.util.Optional;

/** A cheap number that says how much there is to see in a frame, 0 to 255. */
public enum FrameMeasure {
  /**
   * Mean absolute difference to the last frame that was not skipped; 255 if there is none. Held
   * against that one and not against the one before, slow changes add up until they are seen, as
   * CBinfer and DeltaCNN do it.
   */
  CHANGE {
    @Override
    public double of(Frame frame, Optional<Frame> seen) {
      if (seen.isEmpty()) {
        return 255;
      }
      byte[] codes = frame.codes();
      byte[] before = seen.orElseThrow().codes();
      long sum = 0;
      for (int i = 0; i < codes.length; i++) {
        sum += Math.abs((codes[i] & 0xFF) - (before[i] & 0xFF));
      }
      return (double) sum / codes.length;
    }
  },

  /** Standard deviation of the codes of each channel, the mean over channels. */
  CONTRAST {
    @Override
    public double of(Frame frame, Optional<Frame> seen) {
      byte[] codes = frame.codes();
      int channels = frame.shape().channels();
      int pixels = frame.shape().pixels();
      double deviations = 0;
      for (int channel = 0; channel < channels; channel++) {
        long sum = 0;
        long squares = 0;
        for (int i = channel; i < codes.length; i += channels) {
          int code = codes[i] & 0xFF;
          sum += code;
          squares += (long) code * code;
        }
        double mean = (double) sum / pixels;
        deviations += Math.sqrt(Math.max(0, (double) squares / pixels - mean * mean));
      }
      return deviations / channels;
    }
  };

  /**
   * Measures a frame.
   *
   * @param seen the last frame of the clip that was not skipped, of the same shape
   */
  public abstract double of(Frame frame, Optional<Frame> seen);
}
