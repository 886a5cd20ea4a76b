package dev.saccade.host.recording;

import dev.saccade.fabric.BuildIdentity;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.RegisterMap;
import dev.saccade.fabric.device.Device;
import dev.saccade.fabric.device.MemoryImage;
import dev.saccade.fabric.packet.Packet;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A device that writes down what passes through it. {@code Devices.open("replay:FILE")} gives it
 * again. Of a program that is killed, the file has what happened until then.
 */
public final class RecordingDevice implements Device {
  private final Device device;
  private final RecordingWriter recording;
  private final AtomicBoolean closed = new AtomicBoolean();

  private RecordingDevice(Device device, RecordingWriter recording) {
    this.device = device;
    this.recording = recording;
  }

  /**
   * Records a device from now on.
   *
   * @param device closed with the recording
   * @param file made anew
   * @throws dev.saccade.fabric.device.LinkException if it cannot be written
   */
  public static RecordingDevice of(Device device, Path file) {
    return new RecordingDevice(device, new RecordingWriter(file, device));
  }

  @Override
  public String name() {
    return device.name();
  }

  @Override
  public FabricConfig config() {
    return device.config();
  }

  @Override
  public BuildIdentity identity() {
    return device.identity();
  }

  @Override
  public void load(MemoryImage image) {
    recording.load(image.packets());
    device.load(image);
  }

  @Override
  public void send(Packet packet) {
    recording.sent(packet);
    device.send(packet);
  }

  @Override
  public Optional<Packet> receive(Duration patience) {
    Optional<Packet> answer = device.receive(patience);
    answer.ifPresent(recording::received);
    return answer;
  }

  /** Not recorded. */
  @Override
  public long read(RegisterMap register) {
    return device.read(register);
  }

  /** Not recorded. */
  @Override
  public void write(RegisterMap register, long value) {
    device.write(register, value);
  }

  @Override
  public void close() {
    if (!closed.getAndSet(true)) {
      try {
        device.close();
      } finally {
        recording.close();
      }
    }
  }
}
