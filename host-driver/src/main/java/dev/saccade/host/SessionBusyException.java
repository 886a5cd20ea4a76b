package dev.saccade.host;

import dev.saccade.fabric.device.DeviceException;

/** A call to a session while a stream of it is open. */
public final class SessionBusyException extends DeviceException {
  private static final long serialVersionUID = 1;

  SessionBusyException(String place, String mistake, String cure) {
    super(place, mistake, cure);
  }
}
