package dev.saccade.rtl.memory;

import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;
import static dev.saccade.hdl.Types.vec;

import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Memory;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Vec;
import dev.saccade.hdl.Widths;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The activations, one byte per code, in N banks: code A lies in bank {@code A mod N}, so that N
 * neighbouring codes are read, and Q of them written, at any address in one cycle.
 *
 * <ul>
 *   <li>Read: code j of a request is {@code memory[address + j]} and arrives in lane {@code (lane +
 *       j) mod N}, two cycles after the request. Only codes whose bit of {@code mask} is set are
 *       read; the lanes of the others hold anything, so a request may reach beyond a tensor.
 *   <li>Write: code j of a request goes to {@code address + j} if its bit of {@code mask} is set. A
 *       read sees it that is made two cycles after the write request, or later.
 *   <li>A code must not be read while it is written, that is by a read request one cycle after its
 *       write request. This is asserted; banks are read in one cycle and need no bypass.
 * </ul>
 *
 * <p>Addresses wrap at {@code 2^addressBits}; beyond the capacity, reads give anything and writes
 * are lost.
 *
 * @param lanes N: a power of two
 * @param writers Q, codes of a write: a power of two up to N
 * @param capacity codes, a multiple of N and at least 2 N
 */
public record ActivationMemory(int lanes, int writers, int capacity)
    implements Hardware<ActivationMemory.Io> {
  private static final int CODE_BITS = 8;

  public ActivationMemory {
    check(lanes, writers, capacity);
  }

  static void check(int lanes, int writers, int capacity) {
    if (Integer.bitCount(lanes) != 1 || lanes < 2) {
      throw new IllegalArgumentException(lanes + " lanes; give a power of two, 2 or more");
    }
    if (Integer.bitCount(writers) != 1 || writers > lanes) {
      throw new IllegalArgumentException(
          writers + " codes per write; give a power of two up to " + lanes);
    }
    if (capacity % lanes != 0 || capacity < 2 * lanes) {
      throw new IllegalArgumentException(
          capacity + " codes; give a multiple of the " + lanes + " lanes, at least twice as many");
    }
  }

  /** A request to read; bit j of {@code mask} stands for code {@code address + j}. */
  public record Read(UInt address, UInt mask, UInt lane) {}

  /** A request to write; bit j of {@code mask} stands for code j. */
  public record Write(UInt address, UInt mask, Vec<UInt> codes) {}

  /** Ports; a request with mask 0 is none. */
  public record Io(Read read, Vec<UInt> codes, Write write) {}

  /** Bits of the address of a code. */
  public int addressBits() {
    return Widths.indexBits(capacity);
  }

  /** The type of a read request. */
  public BundleType<Read> readType() {
    return bundle(Read.class, uint(addressBits()), uint(lanes), uint(Widths.indexBits(lanes)));
  }

  /** The type of a write request. */
  public BundleType<Write> writeType() {
    return bundle(Write.class, uint(addressBits()), uint(writers), vec(uint(CODE_BITS), writers));
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }

  @Override
  public Io io(Ports p) {
    return new Io(p.in(readType()), p.out(uint(CODE_BITS), lanes), p.in(writeType()));
  }

  @Override
  public void build(Logic m, Io io) {
    Write write = io.write();
    UInt writeStart = low(write.address());
    UInt writeRow = m.delay("write_row", row(write.address()), 0);
    UInt writeNextRow = m.delay("write_next_row", row(write.address()).plus(1), 0);
    UInt writeWraps = m.delay("write_wraps", banksBelow(m, writeStart), 0);
    UInt writeMask = write.mask().extend(lanes);
    UInt writeBanks =
        m.delay("write_banks", m.concat(topFirst(Rotator.up(bits(writeMask), writeStart))), 0);
    List<UInt> writeCodes = new ArrayList<>();
    List<UInt> rotated =
        writers == 1
            ? write.codes()
            : Rotator.up(write.codes(), writeStart.trunc(Widths.ceilLog2(writers)));
    for (int i = 0; i < writers; i++) {
      writeCodes.add(m.delay("write_code" + i, rotated.get(i), 0));
    }

    Read read = io.read();
    UInt readStart = low(read.address());
    UInt readRow = row(read.address());
    UInt readNextRow = m.val("read_next_row", readRow.plus(1));
    UInt readWraps = m.val("read_wraps", banksBelow(m, readStart));
    List<UInt> readBanks = Rotator.up(bits(read.mask()), readStart);
    List<UInt> words = new ArrayList<>();
    for (int bank = 0; bank < lanes; bank++) {
      Memory<UInt> memory = m.memory("bank" + bank, uint(CODE_BITS), capacity / lanes);
      memory.write(
          writeBanks.bit(bank),
          writeWraps.bit(bank).mux(writeNextRow, writeRow),
          writeCodes.get(bank % writers));
      words.add(
          memory.readSync(
              "word" + bank,
              readBanks.get(bank).asBool(),
              readWraps.bit(bank).mux(readNextRow, readRow)));
    }
    UInt turn = m.delay("turn", readStart.minus(read.lane()), 0);
    List<UInt> codes = Rotator.down(words, turn);
    for (int lane = 0; lane < lanes; lane++) {
      UInt code = m.regNoReset("code" + lane, uint(CODE_BITS));
      code.next(codes.get(lane));
      io.codes().get(lane).set(code);
    }
  }

  private UInt low(UInt address) {
    return address.trunc(Widths.ceilLog2(lanes));
  }

  private UInt row(UInt address) {
    return address.shr(Widths.ceilLog2(lanes));
  }

  /** Bit b says that bank b holds codes of the row after that of a request that starts there. */
  private UInt banksBelow(Logic m, UInt start) {
    List<UInt> wraps = new ArrayList<>();
    for (int bank = 0; bank < lanes; bank++) {
      wraps.add(start.gt(bank).asUInt());
    }
    return m.concat(topFirst(wraps));
  }

  private static List<UInt> bits(UInt word) {
    List<UInt> bits = new ArrayList<>();
    for (int i = 0; i < word.width(); i++) {
      bits.add(word.bit(i).asUInt());
    }
    return bits;
  }

  private static List<UInt> topFirst(List<UInt> bits) {
    List<UInt> reversed = new ArrayList<>(bits);
    Collections.reverse(reversed);
    return reversed;
  }
}
