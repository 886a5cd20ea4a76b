package dev.saccade.blocks;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Flow;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The CRC-32 of IEEE 802.3 (also of gzip, PNG and {@code java.util.zip.CRC32}) of a message that
 * comes as whole words: polynomial 0x04C11DB7, reflected, started with and inverted by ones. That
 * of the bytes "123456789" is 0xCBF43926.
 *
 * <ul>
 *   <li>Order: the lowest byte of a word comes first. A message is a whole number of words.
 *   <li>Latency: one cycle from a word to the {@code value} that covers it.
 *   <li>Throughput: one word in every cycle, the next message right behind the last.
 *   <li>Cost: 32 flip-flops, and per bit a parity of bits of the word and the state; LUTs are
 *       counted in {@code docs/figures.md}.
 * </ul>
 *
 * @param bytes of a word, 1 to 64
 */
public record Crc32(int bytes) implements Hardware<Crc32.Io> {
  private static final int MOST = 64;
  private static final int BITS = 32;
  private static final int REFLECTED_POLYNOMIAL = 0xEDB88320;

  public Crc32 {
    Sizes.require(bytes >= 1 && bytes <= MOST, "bytes", bytes, "use 1 to " + MOST + " bytes");
  }

  /** Ports; {@code first} says that the word on {@code in} starts a new message. */
  public record Io(Flow<UInt> in, Bool first, UInt value) {}

  @Override
  public Io io(Ports p) {
    return new Io(p.flowIn(uint(8 * bytes)), p.in(bool()), p.out(uint(BITS)));
  }

  @Override
  public void build(Logic m, Io io) {
    int wordBits = 8 * bytes;
    UInt remainder = m.reg("remainder", uint(BITS), 0xFFFF_FFFFL);
    UInt carried = m.val("carried", io.first().mux(m.lit(BITS, 0xFFFF_FFFFL), remainder));
    UInt head = wordBits < BITS ? carried.trunc(wordBits) : carried.extend(wordBits);
    UInt mixed = m.val("mixed", head.xor(io.in().payload()));
    List<UInt> bits = new ArrayList<>();
    List<BigInteger> parities = parities(wordBits);
    for (int i = BITS - 1; i >= 0; i--) {
      Bool bit = mixed.and(m.lit(wordBits, parities.get(i))).reduceXor();
      int shifted = i + wordBits;
      bits.add((shifted < BITS ? bit.xor(carried.bit(shifted)) : bit).asUInt());
    }
    m.when(io.in().valid(), () -> remainder.next(m.concat(bits)));
    io.value().set(remainder.not());
  }

  /**
   * For each bit of the next remainder, the bits of the word mixed with the old remainder whose
   * parity it is: the bitwise algorithm, run on sets of bits instead of bits.
   */
  private static List<BigInteger> parities(int wordBits) {
    List<BigInteger> remainder = new ArrayList<>();
    for (int i = 0; i < BITS; i++) {
      remainder.add(BigInteger.ZERO);
    }
    for (int step = 0; step < wordBits; step++) {
      BigInteger out = remainder.remove(0).xor(BigInteger.ONE.shiftLeft(step));
      remainder.add(BigInteger.ZERO);
      for (int i = 0; i < BITS; i++) {
        if ((REFLECTED_POLYNOMIAL >>> i & 1) != 0) {
          remainder.set(i, remainder.get(i).xor(out));
        }
      }
    }
    return remainder;
  }
}
