package dev.saccade.fabric.device;

/** A link that failed, or a fabric that does not answer as the contract says. */
public final class LinkException extends DeviceException {
  private static final long serialVersionUID = 1;

  /** See {@link DeviceException}. */
  public LinkException(String place, String mistake, String cure) {
    super(place, mistake, cure);
  }

  /** See {@link DeviceException}. */
  public LinkException(String place, String mistake, String cure, Throwable cause) {
    super(place, mistake, cure, cause);
  }
}
