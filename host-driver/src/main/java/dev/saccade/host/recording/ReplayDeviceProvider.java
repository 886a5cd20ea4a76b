package dev.saccade.host.recording;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.device.Device;
import dev.saccade.fabric.device.DeviceName;
import dev.saccade.fabric.device.DeviceNameException;
import dev.saccade.fabric.device.DeviceProvider;
import java.nio.file.Path;

/** Opens {@code replay:FILE}: what {@link RecordingDevice} wrote. */
public final class ReplayDeviceProvider implements DeviceProvider {
  @Override
  public String scheme() {
    return "replay";
  }

  @Override
  public String description() {
    return "a recorded session, which answers the same packets again: replay:session.rec";
  }

  /** The configuration is that of the recording. */
  @Override
  public Device open(DeviceName name, FabricConfig config) {
    Recording recording = Recording.read(name.text(), Path.of(name.location()));
    if (!name.configure(recording.config()).equals(recording.config())) {
      throw new DeviceNameException(
          name.text(), "the recorded fabric has other choices", "leave the settings out");
    }
    return new ReplayDevice(name.text(), recording);
  }
}
