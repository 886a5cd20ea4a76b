package dev.saccade.fabric.device;

/** A call to a device that was closed, before the call or while it waited. */
public final class DeviceClosedException extends DeviceException {
  private static final long serialVersionUID = 1;

  /**
   * @param name of the device
   */
  public DeviceClosedException(String name) {
    super(name, "the device was closed", "open it again, and close it after its sessions");
  }
}
