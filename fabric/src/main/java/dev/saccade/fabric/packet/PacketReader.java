package dev.saccade.fabric.packet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * Finds packets of one direction in bytes that come in pieces of any size. Bytes that are no packet
 * are dropped and counted: after a bad header or check sum the search goes on with the byte after
 * the sync, so that no bytes hide a packet that follows them.
 */
public final class PacketReader {
  private final boolean toFabric;
  private final int maxPayload;
  private byte[] waiting = new byte[64];
  private int length;
  private int at;
  private long dropped;

  /**
   * @param toFabric the direction
   * @param maxPayload a longer length is taken for noise
   */
  public PacketReader(boolean toFabric, int maxPayload) {
    this.toFabric = toFabric;
    this.maxPayload = maxPayload;
  }

  /** Appends what came. */
  public void feed(byte[] bytes) {
    if (length - at + bytes.length > waiting.length || at > waiting.length / 2) {
      byte[] grown = new byte[Math.max(waiting.length, 2 * (length - at + bytes.length))];
      System.arraycopy(waiting, at, grown, 0, length - at);
      waiting = grown;
      length -= at;
      at = 0;
    } else if (length + bytes.length > waiting.length) {
      System.arraycopy(waiting, at, waiting, 0, length - at);
      length -= at;
      at = 0;
    }
    System.arraycopy(bytes, 0, waiting, length, bytes.length);
    length += bytes.length;
  }

  /** The next whole packet; empty if more bytes are needed. */
  public Optional<Packet> next() {
    int sync = toFabric ? Packet.SYNC_IN : Packet.SYNC_OUT;
    while (at < length) {
      if ((waiting[at] & 0xFF) != sync) {
        drop();
        continue;
      }
      if (length - at < Packet.HEADER_BYTES) {
        return Optional.empty();
      }
      ByteBuffer header =
          ByteBuffer.wrap(waiting, at, Packet.HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
      Optional<PacketType> type = PacketType.of(toFabric, header.get(at + 1) & 0xFF);
      long payload = header.getInt(at + 4) & 0xFFFF_FFFFL;
      if (type.isEmpty() || header.getShort(at + 2) != 0 || payload > maxPayload) {
        drop();
        continue;
      }
      int body = Packet.HEADER_BYTES + (int) payload;
      if (length - at < body + Packet.CRC_BYTES) {
        return Optional.empty();
      }
      byte[] whole = new byte[body + Packet.CRC_BYTES];
      System.arraycopy(waiting, at, whole, 0, whole.length);
      ByteBuffer bytes = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
      if (bytes.getInt(body) != (int) Packet.crc(whole, body)) {
        drop();
        continue;
      }
      at += whole.length;
      byte[] content = new byte[(int) payload];
      bytes.get(Packet.HEADER_BYTES, content);
      return Optional.of(new Packet(type.get(), content));
    }
    return Optional.empty();
  }

  /** Bytes that belonged to no packet. */
  public long dropped() {
    return dropped;
  }

  private void drop() {
    at++;
    dropped++;
  }
}
