package dev.saccade.fabric.packet;

import dev.saccade.fabric.MemoryTarget;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Payload of PROGRAM and PARAMETERS packets: memory, three bytes of 0, word address, words. */
public final class MemoryWrite {
  /** Bytes before the words. */
  public static final int HEADER_BYTES = 8;

  /** The byte with which the address begins, of {@code HEADER_BYTES - ADDRESS_BYTE}. */
  public static final int ADDRESS_BYTE = 4;

  /** Numbers of memories from this one on belong to PARAMETERS packets. */
  private static final int FIRST_PARAMETER_MEMORY = 16;

  /** The longest payload: the fabric holds it until its check sum is known. */
  public static final int MAX_PAYLOAD = 512;

  private MemoryWrite() {}

  /**
   * The packets that write an image, as many words in each as fit.
   *
   * @param address of the first word
   * @param words each of {@code bytesPerWord} bytes
   */
  public static List<Packet> packets(
      MemoryTarget target, int address, byte[] words, int bytesPerWord) {
    int most = (MAX_PAYLOAD - HEADER_BYTES) / bytesPerWord;
    List<Packet> packets = new ArrayList<>();
    for (int at = 0; at < words.length; at += most * bytesPerWord) {
      byte[] part = Arrays.copyOfRange(words, at, Math.min(words.length, at + most * bytesPerWord));
      packets.add(packet(target, address + at / bytesPerWord, part));
    }
    return packets;
  }

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
