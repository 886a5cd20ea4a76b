package dev.saccade.fabric.packet;

import java.util.Optional;

/** Types of packets. 1 to 4 go to the fabric; RESULT and ERROR come from it. */
public enum PacketType {
  PROGRAM(true, 1),
  PARAMETERS(true, 2),
  FRAME(true, 3),
  RECORD(true, 4),
  RESULT(false, 1),
  ERROR(false, 2);

  private final boolean toFabric;
  private final int number;

  PacketType(boolean toFabric, int number) {
    this.toFabric = toFabric;
    this.number = number;
  }

  public boolean toFabric() {
    return toFabric;
  }

  public int number() {
    return number;
  }

  /** First byte of its packets. */
  public int sync() {
    return toFabric ? Packet.SYNC_IN : Packet.SYNC_OUT;
  }

  /** The type of a number in one direction. */
  public static Optional<PacketType> of(boolean toFabric, int number) {
    for (PacketType type : values()) {
      if (type.toFabric == toFabric && type.number == number) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
