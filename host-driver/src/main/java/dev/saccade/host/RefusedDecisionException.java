package dev.saccade.host;

import dev.saccade.fabric.device.DeviceException;

/** A decision that the fabric cannot carry out; the driver found it before anything was sent. */
public final class RefusedDecisionException extends DeviceException {
  private static final long serialVersionUID = 1;

  RefusedDecisionException(String place, IllegalArgumentException why) {
    super(place, "the decision is refused: " + why.getMessage(), "change the policy", why);
  }
}
