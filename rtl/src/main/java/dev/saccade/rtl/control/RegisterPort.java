package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.fabric.BuildIdentity;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.RegisterMap;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;

/**
 * The registers that {@link RegisterMap} lists: who the fabric is, what it does, what it counted.
 * An address without a register reads as 0 and ignores writes; in a fabric without registers, which
 * only remembers an overflow, all of them do.
 *
 * <ul>
 *   <li>Latency: the word is there in the cycle after {@code read}, and stays until the next one.
 * </ul>
 */
public record RegisterPort(FabricConfig config) implements Hardware<RegisterPort.Io> {
  static final int ADDRESS_BITS = 8;

  /** The bus; addresses count bytes, {@code read} and {@code write} are never high together. */
  public record Bus(Bool read, Bool write, UInt address, UInt writeData, UInt readData) {
    /** The ports of a module that is asked. */
    public static Bus of(Ports p) {
      return new Bus(
          p.in(bool()), p.in(bool()), p.in(uint(ADDRESS_BITS)), p.in(uint(32)), p.out(uint(32)));
    }
  }

  /**
   * Ports.
   *
   * @param frame a frame was computed; likewise {@code skip} and {@code error}: one more to count
   * @param overflow a sum does not fit its accumulator; {@code overflowed} remembers
   * @param stamp the low half of the cycles since reset
   */
  public record Io(
      Bus bus,
      Bool active,
      UInt freeSlots,
      Bool frame,
      Bool skip,
      Bool error,
      Bool overflow,
      Bool overflowed,
      UInt stamp) {}

  @Override
  public Io io(Ports p) {
    return new Io(
        Bus.of(p),
        p.in(bool()),
        p.in(uint(8)),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.out(bool()),
        p.in(uint(FrameLog.STAMP_BITS)));
  }

  @Override
  public void build(Logic m, Io io) {
    Bus bus = io.bus();
    Bool overflowed = m.reg("overflow_seen", bool(), 0);
    m.when(io.overflow(), () -> overflowed.next(true));
    io.overflowed().set(overflowed);
    if (config.registerPort()) {
      readAndCount(m, io, overflowed);
    } else {
      bus.readData().set(0);
      m.ignore(bus.read(), bus.write(), bus.address(), bus.writeData());
      m.ignore(io.active(), io.freeSlots(), io.frame(), io.skip(), io.error(), io.stamp());
    }
  }

  private void readAndCount(Logic m, Io io, Bool overflowed) {
    Bus bus = io.bus();
    Bool clears =
        m.val(
            "clears",
            bus.write()
                .and(bus.address().eq(RegisterMap.CONTROL.address()))
                .and(bus.writeData().bit(0)));
    m.when(clears.and(io.overflow().not()), () -> overflowed.next(false));
    UInt high = m.reg("cycles_high", uint(32), 0);
    m.when(io.stamp().reduceAnd(), () -> high.next(high.plus(1)));
    UInt stampHigh = m.regNoReset("latched_high", uint(32));
    m.when(
        bus.read().and(bus.address().eq(RegisterMap.CYCLES_LOW.address())),
        () -> stampHigh.next(high));

    Map<RegisterMap, UInt> words = new EnumMap<>(RegisterMap.class);
    BigInteger identity = new BigInteger(Long.toUnsignedString(BuildIdentity.of(config).value()));
    UInt whole = m.lit(64, identity);
    words.put(RegisterMap.MAGIC, m.lit(32, RegisterMap.MAGIC_VALUE));
    words.put(RegisterMap.CONTRACT_VERSION, m.lit(32, BuildIdentity.CONTRACT_VERSION));
    words.put(RegisterMap.IDENTITY_LOW, whole.bits(31, 0));
    words.put(RegisterMap.IDENTITY_HIGH, whole.bits(63, 32));
    UInt flags = overflowed.asUInt().concat(io.active().asUInt());
    words.put(RegisterMap.STATUS, io.freeSlots().concat(flags.extend(8)).extend(32));
    words.put(RegisterMap.CONTROL, m.lit(32, 0));
    words.put(RegisterMap.CYCLES_LOW, io.stamp());
    words.put(RegisterMap.CYCLES_HIGH, stampHigh);
    words.put(RegisterMap.FRAMES, count(m, "frames", io.frame(), clears));
    words.put(RegisterMap.SKIPS, count(m, "skips", io.skip(), clears));
    words.put(RegisterMap.ERRORS, count(m, "errors", io.error(), clears));

    UInt word = m.lit(32, 0);
    for (Map.Entry<RegisterMap, UInt> entry : words.entrySet()) {
      word = bus.address().eq(entry.getKey().address()).mux(entry.getValue(), word);
    }
    UInt chosen = m.val("chosen", word);
    UInt readData = m.reg("read_word", uint(32), 0);
    m.when(bus.read(), () -> readData.next(chosen));
    bus.readData().set(readData);
    m.ignore(bus.writeData().bits(31, 1));
    m.verify(() -> m.assumeAlways("reads_or_writes", bus.read().and(bus.write()).not()));
  }

  private static UInt count(Logic m, String name, Bool one, Bool clears) {
    UInt count = m.reg(name, uint(32), 0);
    m.when(clears, () -> count.next(0)).elseWhen(one, () -> count.next(count.plus(1)));
    return count;
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }
}
