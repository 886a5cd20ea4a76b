package dev.saccade.network.integer;

import static java.util.Objects.requireNonNull;

/**
 * The codes that a layer gives in one mode: their format, and the limits that results are clipped
 * to, {@code 0 <= low <= high <= 2^bits - 1}. Limits inside of the format's are the model's own
 * clips, such as those of a narrow range or of a ReLU.
 */
public record OutputCodes(CodeFormat format, int low, int high) {
  public OutputCodes {
    requireNonNull(format, "format is null");
    if (low < 0 || low > high || high > format.highest()) {
      throw new InvalidNetworkException(
          "output codes of " + format.bits() + " bits",
          "clipped to " + low + ".." + high,
          "clip within 0.." + format.highest());
    }
  }

  /** All codes of a format. */
  public static OutputCodes of(CodeFormat format) {
    return new OutputCodes(format, 0, format.highest());
  }

  /** The code of a requantised value. */
  public int clip(long value) {
    return (int) Math.max(low, Math.min(high, value));
  }
}
