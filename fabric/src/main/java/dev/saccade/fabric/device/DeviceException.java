package dev.saccade.fabric.device;

/**
 * What went wrong between a host and a fabric. The message names place, mistake and cure; the type
 * says which kind of mistake it is.
 */
public abstract class DeviceException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String place;
  private final String cure;

  /**
   * @param place the device as its user named it, and where in its work
   * @param mistake what is wrong, with the values that show it
   * @param cure what to do about it
   */
  protected DeviceException(String place, String mistake, String cure) {
    this(place, mistake, cure, null);
  }

  /**
   * @param cause what a library or the operating system threw
   */
  protected DeviceException(String place, String mistake, String cure, Throwable cause) {
    super(place + ": " + mistake + "; " + cure, cause);
    this.place = place;
    this.cure = cure;
  }

  /** The device as its user named it, and where in its work. */
  public final String place() {
    return place;
  }

  /** What to do about it. */
  public final String cure() {
    return cure;
  }
}
