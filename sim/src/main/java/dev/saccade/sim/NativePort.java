package dev.saccade.sim;

import com.sun.jna.Pointer;
import dev.saccade.hdl.sim.SimulationPort;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A port's value in the memory of the model: its bits in 1, 2, 4, 8 or 4n bytes, lowest first. */
final class NativePort {
  private final SimulationPort port;
  private final ByteBuffer memory;
  private final int bytes;

  /** The memory must outlive this object's use. */
  NativePort(SimulationPort port, long address, int bytes) {
    this.port = port;
    this.bytes = bytes;
    this.memory = new Pointer(address).getByteBuffer(0, bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  SimulationPort port() {
    return port;
  }

  boolean wide() {
    return port.width() > 64;
  }

  /** The bits of a port of at most 64, zero-extended. */
  long bits() {
    return switch (bytes) {
      case 1 -> memory.get(0) & 0xFFL;
      case 2 -> memory.getShort(0) & 0xFFFFL;
      case 4 -> memory.getInt(0) & 0xFFFF_FFFFL;
      default -> memory.getLong(0);
    };
  }

  /** Sets a port of at most 64 bits; those above its width are 0. */
  void set(long bits) {
    switch (bytes) {
      case 1 -> memory.put(0, (byte) bits);
      case 2 -> memory.putShort(0, (short) bits);
      case 4 -> memory.putInt(0, (int) bits);
      default -> memory.putLong(0, bits);
    }
  }

  BigInteger wideBits() {
    byte[] bigEndian = new byte[bytes];
    for (int i = 0; i < bytes; i++) {
      bigEndian[i] = memory.get(bytes - 1 - i);
    }
    return new BigInteger(1, bigEndian);
  }

  void setWide(BigInteger bits) {
    memory.put(0, littleEndian(bits));
  }

  /** The bits as they lie in the memory. */
  byte[] littleEndian(BigInteger bits) {
    byte[] bigEndian = bits.toByteArray();
    byte[] result = new byte[bytes];
    for (int i = 0; i < Math.min(bytes, bigEndian.length); i++) {
      result[i] = bigEndian[bigEndian.length - 1 - i];
    }
    return result;
  }
}
