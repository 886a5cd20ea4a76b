package dev.saccade.host.model;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.device.Device;
import dev.saccade.fabric.device.DeviceName;
import dev.saccade.fabric.device.DeviceProvider;

/** Opens {@code model:?rows=16&lanes=32}: the models of a fabric of this configuration. */
public final class ModelDeviceProvider implements DeviceProvider {
  @Override
  public String scheme() {
    return "model";
  }

  @Override
  public String description() {
    return "the reference and cycle models, no simulation: model:?rows=16&lanes=32";
  }

  @Override
  public Device open(DeviceName name, FabricConfig config) {
    name.requireNoLocation();
    return new ModelDevice(name.text(), name.configure(config));
  }
}
