package dev.saccade.frames;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Frames per second as an exact ratio: NTSC's 29.97 is 30000/1001.
 *
 * @param frames that pass in {@code seconds}
 */
public record FrameRate(int frames, int seconds) {
  /** What sources without a rate of their own are taken to have: 25 frames a second. */
  public static final FrameRate DEFAULT = new FrameRate(25, 1);

  private static final BigInteger NANOS = BigInteger.valueOf(1_000_000_000);
  private static final Pattern TEXT = Pattern.compile("(\\d{1,9})(?:[/:](\\d{1,9}))?");

  public FrameRate {
    if (frames < 1 || seconds < 1) {
      throw new IllegalArgumentException(frames + " frames in " + seconds + " seconds");
    }
  }

  /**
   * Reads {@code 25} or {@code 30000/1001}.
   *
   * @throws FrameException if the text is no rate above 0
   */
  public static FrameRate parse(String input, String place, String text) {
    Matcher parts = TEXT.matcher(text);
    if (parts.matches()) {
      int frames = Integer.parseInt(parts.group(1));
      int seconds = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
      if (frames > 0 && seconds > 0) {
        return new FrameRate(frames, seconds);
      }
    }
    throw new FrameException(
        input, place, "'" + text + "' is no frame rate", "write such as 25 or 30000/1001");
  }

  /** When a frame is shown, in nanoseconds after frame 0, rounded down. */
  public long nanos(long frame) {
    return BigInteger.valueOf(frame)
        .multiply(BigInteger.valueOf(seconds))
        .multiply(NANOS)
        .divide(BigInteger.valueOf(frames))
        .longValue();
  }

  @Override
  public String toString() {
    return (seconds == 1 ? "" + frames : frames + "/" + seconds) + " frames/s";
  }
}
