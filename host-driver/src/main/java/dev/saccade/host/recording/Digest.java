package dev.saccade.host.recording;

import dev.saccade.fabric.packet.Packet;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * What was sent, in 32 bytes: SHA-256 of the packets as they are on the link, one after the other.
 *
 * @param value as an unsigned number
 */
record Digest(BigInteger value) {
  static final int BYTES = 32;

  static Digest of(List<Packet> packets) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      packets.forEach(packet -> digest.update(packet.encode()));
      return ofBytes(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static Digest ofBytes(byte[] bytes) {
    return new Digest(new BigInteger(1, bytes));
  }

  byte[] bytes() {
    byte[] bytes = new byte[BYTES];
    byte[] number = value.toByteArray();
    int length = Math.min(BYTES, number.length);
    System.arraycopy(number, number.length - length, bytes, BYTES - length, length);
    return bytes;
  }
}
