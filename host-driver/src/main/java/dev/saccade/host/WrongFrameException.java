package dev.saccade.host;

import dev.saccade.fabric.device.DeviceException;

/** A frame, or a source of frames, of another shape than the loaded program takes. */
public final class WrongFrameException extends DeviceException {
  private static final long serialVersionUID = 1;

  WrongFrameException(String place, String mistake, String cure) {
    super(place, mistake, cure);
  }
}
