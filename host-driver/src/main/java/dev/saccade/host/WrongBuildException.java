package dev.saccade.host;

import dev.saccade.fabric.device.DeviceException;

/** An image that was compiled for another fabric than the one that it is to be loaded into. */
public final class WrongBuildException extends DeviceException {
  private static final long serialVersionUID = 1;

  WrongBuildException(String place, String mistake, String cure) {
    super(place, mistake, cure);
  }
}
