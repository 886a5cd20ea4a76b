package dev.saccade.frames;

/**
 * Frames that cannot be delivered; the message names the input, the place, the mistake, the cure.
 */
public final class FrameException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String input;
  private final String place;
  private final String cure;

  /**
   * @param input what was opened, as the user named it
   * @param place where in it, such as {@code frame 12} or {@code header}
   * @param mistake what is wrong, with the values that show it
   * @param cure what to do about it
   */
  public FrameException(String input, String place, String mistake, String cure) {
    this(input, place, mistake, cure, null);
  }

  /**
   * @param cause what a library threw
   */
  public FrameException(String input, String place, String mistake, String cure, Throwable cause) {
    super(input + ", " + place + ": " + mistake + "; " + cure, cause);
    this.input = input;
    this.place = place;
    this.cure = cure;
  }

  /** What was opened, as the user named it. */
  public String input() {
    return input;
  }

  /** Where in the input, such as {@code frame 12} or {@code header}. */
  public String place() {
    return place;
  }

  /** What to do about it. */
  public String cure() {
    return cure;
  }
}
