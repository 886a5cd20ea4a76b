package dev.saccade.fabric.device;

/** A name that stands for no device, or has a setting that the device does not know. */
public final class DeviceNameException extends DeviceException {
  private static final long serialVersionUID = 1;

  /**
   * @param name as the user wrote it
   * @param mistake what is wrong with it
   * @param cure what to write instead
   */
  public DeviceNameException(String name, String mistake, String cure) {
    super("'" + name + "'", mistake, cure);
  }
}
