package dev.saccade.fabric.packet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A framed message: sync, type, two bytes of 0, length of the payload (u32), payload, CRC-32 (IEEE)
 * of everything from the type to the payload's end. All numbers are little-endian.
 */
public final class Packet {
  public static final int SYNC_IN = 0x5A;
  public static final int SYNC_OUT = 0xA5;

  /** Bytes before the payload. */
  public static final int HEADER_BYTES = 8;

  /** Bytes after the payload. */
  public static final int CRC_BYTES = 4;

  private final PacketType type;
  private final byte[] payload;

  public Packet(PacketType type, byte[] payload) {
    this.type = type;
    this.payload = payload.clone();
  }

  public PacketType type() {
    return type;
  }

  public byte[] payload() {
    return payload.clone();
  }

  /** The packet as bytes on the link. */
  public byte[] encode() {
    ByteBuffer bytes =
        ByteBuffer.allocate(HEADER_BYTES + payload.length + CRC_BYTES)
            .order(ByteOrder.LITTLE_ENDIAN);
    bytes.put((byte) type.sync()).put((byte) type.number()).putShort((short) 0);
    bytes.putInt(payload.length).put(payload);
    bytes.putInt((int) crc(bytes.array(), HEADER_BYTES + payload.length));
    return bytes.array();
  }

  /** The check sum of a packet whose payload ends before {@code end}. */
  static long crc(byte[] bytes, int end) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 1, end - 1);
    return crc.getValue();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Packet that
        && type == that.type
        && Arrays.equals(payload, that.payload);
  }

  @Override
  public int hashCode() {
    return 31 * type.hashCode() + Arrays.hashCode(payload);
  }

  @Override
  public String toString() {
    return type + " of " + payload.length + " bytes";
  }
}
