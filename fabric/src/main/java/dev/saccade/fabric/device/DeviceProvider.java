package dev.saccade.fabric.device;

import dev.saccade.fabric.FabricConfig;

/** Opens devices of one kind; found by {@link java.util.ServiceLoader}. */
public interface DeviceProvider {
  /** What names of its devices begin with, before the colon: {@code sim}. */
  String scheme();

  /** For lists: what it opens, in a few words, with an example of a name. */
  String description();

  /**
   * Opens a device, resets it if it can, and asks for its identity.
   *
   * @param name takes settings apart; see {@link DeviceName#configure}
   * @param config what the fabric was built from, but for the settings in the name
   * @throws DeviceException if that fails
   */
  Device open(DeviceName name, FabricConfig config);
}
