package dev.saccade.hdl.sim;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of port values, one row per cycle, in native memory. Each port takes {@code ceil(width /
 * 64)} little-endian 64-bit words, lowest first, in the order of the ports; bits above the width
 * are zero, whatever the sign.
 */
public final class Frames {
  private final List<SimulationPort> ports;
  private final Map<String, Integer> offsets = new LinkedHashMap<>();
  private final int wordsPerRow;
  private final int rows;
  private final ByteBuffer bytes;
  private final LongBuffer words;

  /** A table of zeros. At most 2 GiB. */
  public Frames(List<SimulationPort> ports, int rows) {
    this.ports = List.copyOf(ports);
    int offset = 0;
    for (SimulationPort port : ports) {
      offsets.put(port.name(), offset);
      offset += port.words();
    }
    this.wordsPerRow = offset;
    this.rows = rows;
    this.bytes =
        ByteBuffer.allocateDirect(Math.toIntExact(8L * rows * offset))
            .order(ByteOrder.LITTLE_ENDIAN);
    this.words = bytes.asLongBuffer();
  }

  public List<SimulationPort> ports() {
    return ports;
  }

  public int rows() {
    return rows;
  }

  public int wordsPerRow() {
    return wordsPerRow;
  }

  /** The words themselves: row r starts at {@code r * wordsPerRow()}. */
  public LongBuffer words() {
    return words;
  }

  /** The memory behind {@link #words}; direct, little-endian. */
  public ByteBuffer bytes() {
    return bytes;
  }

  /** The first word of a port within a row. */
  public int offset(String port) {
    Integer offset = offsets.get(port);
    if (offset == null) {
      throw new IllegalArgumentException("no port named '" + port + "' among " + offsets.keySet());
    }
    return offset;
  }

  /** The words of one value, as bits: negative numbers in two's complement of the port's width. */
  public void set(int row, String port, BigInteger value) {
    SimulationPort target = port(port);
    BigInteger bits = value.mod(BigInteger.ONE.shiftLeft(target.width()));
    int at = row * wordsPerRow + offset(port);
    for (int i = 0; i < target.words(); i++) {
      words.put(at + i, bits.shiftRight(64 * i).longValue());
    }
  }

  /** As {@link #set(int, String, BigInteger)}; a port of more than 64 bits is sign-extended. */
  public void set(int row, String port, long value) {
    set(row, port, BigInteger.valueOf(value));
  }

  /** The bits of one value, {@code 0 <= value < 2^width}, whatever the sign. */
  public BigInteger bits(int row, String port) {
    int at = row * wordsPerRow + offset(port);
    BigInteger value = BigInteger.ZERO;
    for (int i = port(port).words() - 1; i >= 0; i--) {
      long word = words.get(at + i);
      value = value.shiftLeft(64).or(new BigInteger(Long.toUnsignedString(word)));
    }
    return value;
  }

  private SimulationPort port(String name) {
    return ports.stream()
        .filter(p -> p.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no port named '" + name + "'"));
  }
}
