package dev.saccade.fabric.packet;

import dev.saccade.fabric.MemoryTarget;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Payload of PROGRAM and PARAMETERS packets: memory, three bytes of 0, word address, words. */
public final class MemoryWrite {
  /** Bytes before the words. */
  public static final int HEADER_BYTES = 8;

  /** Numbers of memories from this one on belong to PARAMETERS packets. */
  private static final int FIRST_PARAMETER_MEMORY = 16;

  private MemoryWrite() {}

  /** A packet that writes words, each of whole bytes, from a word address on. */
  public static Packet packet(MemoryTarget target, int address, byte[] words) {
    ByteBuffer payload =
        ByteBuffer.allocate(HEADER_BYTES + words.length).order(ByteOrder.LITTLE_ENDIAN);
    payload.put((byte) target.number()).put(new byte[3]).putInt(address).put(words);
    PacketType type =
        target.number() < FIRST_PARAMETER_MEMORY ? PacketType.PROGRAM : PacketType.PARAMETERS;
    return new Packet(type, payload.array());
  }
}
