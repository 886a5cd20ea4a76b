package dev.saccade.host;

import dev.saccade.fabric.device.DeviceException;

/** A fabric that did not answer in time. Nothing is known of it any more: open the device again. */
public final class NoAnswerException extends DeviceException {
  private static final long serialVersionUID = 1;

  NoAnswerException(String place, String mistake, String cure) {
    super(place, mistake, cure);
  }
}
