package dev.saccade.host;

import dev.saccade.fabric.BuildIdentity;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.RegisterMap;
import dev.saccade.fabric.device.Device;
import dev.saccade.fabric.device.LinkException;
import dev.saccade.fabric.device.MemoryImage;
import dev.saccade.fabric.packet.Packet;
import dev.saccade.fabric.packet.PacketType;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A device that fails in one way after some packets. */
final class FailingDevice implements Device {
  /** How it fails. */
  enum Fault {
    /** No further answer comes. */
    SILENCE,
    /** No further packet can be sent. */
    BROKEN_CABLE,
    /** The next answer is of another frame. */
    WRONG_ANSWER,
    /** The next answer is an ERROR without a record. */
    ERROR
  }

  private final Device device;
  private final Fault fault;
  private final AtomicInteger sendsLeft;
  private final AtomicInteger answersLeft;

  FailingDevice(Device device, Fault fault, int after) {
    this.device = device;
    this.fault = fault;
    this.sendsLeft = new AtomicInteger(after);
    this.answersLeft = new AtomicInteger(after);
  }

  @Override
  public void send(Packet packet) {
    if (fault == Fault.BROKEN_CABLE && sendsLeft.getAndDecrement() <= 0) {
      throw new LinkException(name(), "the cable is cut", "plug it in");
    }
    device.send(packet);
  }

  @Override
  public Optional<Packet> receive(Duration patience) {
    Optional<Packet> answer = device.receive(patience);
    if (answer.isEmpty() || answersLeft.getAndDecrement() > 0) {
      return answer;
    }
    byte[] payload = answer.orElseThrow().payload();
    payload[8] ^= 1;
    return switch (fault) {
      case SILENCE -> Optional.empty();
      case BROKEN_CABLE -> answer;
      case WRONG_ANSWER -> Optional.of(new Packet(PacketType.RESULT, payload));
      case ERROR -> Optional.of(new Packet(PacketType.ERROR, busy()));
    };
  }

  private static byte[] busy() {
    byte[] payload = new byte[40];
    payload[0] = 6;
    payload[1] = 3;
    return payload;
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
    device.load(image);
  }

  @Override
  public long read(RegisterMap register) {
    return device.read(register);
  }

  @Override
  public void write(RegisterMap register, long value) {
    device.write(register, value);
  }

  @Override
  public void close() {
    device.close();
  }
}
