package dev.saccade.host;

import dev.saccade.fabric.device.DeviceException;

/** A call to a session or a stream that was closed, before the call or while it waited. */
public final class StreamClosedException extends DeviceException {
  private static final long serialVersionUID = 1;

  StreamClosedException(String place, String mistake, String cure) {
    super(place, mistake, cure);
  }
}
