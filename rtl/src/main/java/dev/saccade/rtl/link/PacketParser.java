package dev.saccade.rtl.link;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;
import static dev.saccade.hdl.Types.vec;

import dev.saccade.blocks.Crc32;
import dev.saccade.blocks.Limit;
import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.ErrorCode;
import dev.saccade.fabric.packet.MemoryWrite;
import dev.saccade.fabric.packet.Packet;
import dev.saccade.fabric.packet.PacketType;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Fsm;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;
import dev.saccade.rtl.link.PacketEvent.Kind;

/**
 * Finds the packets in a stream of bytes. Whatever bytes come, it goes on taking them: after a
 * fault it looks for the next sync byte, and a header byte that cannot be right is itself looked at
 * as a sync byte. So garbage between packets costs no packet, unless its end reads as the beginning
 * of a header.
 *
 * <ul>
 *   <li>A header is refused at its first wrong byte: an unknown type, a reserved byte that is not
 *       0, a length that the type cannot have.
 *   <li>A burst of garbage is reported once, every wrong checksum by itself; no byte is taken
 *       meanwhile.
 *   <li>Latency: none. Throughput: a byte per cycle, less two cycles per packet (OPEN, and ACCEPT
 *       or REJECT).
 *   <li>Cuts: nothing; {@code in.ready} follows {@code out.ready} within a payload.
 * </ul>
 *
 * @param writeBytes the longest payload of PROGRAM and PARAMETERS
 * @param frameBytes the longest payload of FRAME
 */
public record PacketParser(int writeBytes, int frameBytes) implements Hardware<PacketParser.Io> {
  private static final int RECORD_BYTES = DecisionRecord.LAYOUT.bytes();
  private static final int LENGTH_BITS = 32;

  /** Of the codes that it tells. */
  private static final int CODE_BITS = 3;

  public PacketParser {
    requireLonger("writeBytes", writeBytes, MemoryWrite.HEADER_BYTES);
    requireLonger("frameBytes", frameBytes, RECORD_BYTES);
  }

  private static void requireLonger(String name, int value, int header) {
    if (value <= header) {
      throw new IllegalArgumentException(
          name + " = " + value + "; give more than the " + header + " bytes before the content");
    }
  }

  /** Ports; {@code fault} tells what was dropped. */
  public record Io(Stream<UInt> in, Stream<PacketEvent> out, Fault fault) {}

  enum State {
    HUNT,
    TYPE,
    RESERVED,
    LENGTH,
    OPEN,
    BODY,
    CHECKSUM,
    CLOSE,
    TELL
  }

  /**
   * The registers, for the proof; {@code length} counts down to 0 within the payload, {@code
   * resumes} says that the byte that was wrong is a sync byte.
   */
  record Registers(
      Fsm<State> state, UInt type, UInt length, UInt count, Bool good, UInt crc, Bool resumes) {}

  @Override
  public Io io(Ports p) {
    return new Io(p.sink(uint(8)), p.source(PacketEvent.type()), Fault.teller(p));
  }

  @Override
  public void build(Logic m, Io io) {
    Fsm<State> state = m.fsm("state", State.HUNT);
    UInt type = m.regNoReset("packet_type", uint(8));
    UInt length = m.regNoReset("length", uint(LENGTH_BITS));
    UInt count = m.reg("count", uint(2), 0);
    Bool good = m.regNoReset("good", bool());
    UInt data = io.in().payload();
    Bool fire = m.val("fire", io.in().fire());
    Bool body = m.val("body", state.is(State.BODY));

    Bool inHeader = state.is(State.TYPE).or(state.is(State.RESERVED)).or(state.is(State.LENGTH));
    Crc32.Io crc = m.instance("crc", new Crc32(1));
    crc.in().valid().set(fire.and(inHeader.or(body)));
    crc.in().payload().set(data);
    crc.first().set(state.is(State.TYPE));
    UInt expected = m.unpack(vec(uint(8), 4), crc.value()).at(count.not());

    Bool last = m.val("last_of_four", count.eq(3));
    UInt lengthNext = m.val("length_next", data.concat(length.bits(LENGTH_BITS - 1, 8)));
    m.when(fire, () -> count.next(count.plus(1)));
    state.in(State.HUNT, () -> m.when(fire, () -> state.go(State.TYPE)));
    state.in(
        State.TYPE,
        () -> {
          type.next(data);
          count.next(0);
          m.when(fire, () -> state.go(State.RESERVED));
        });
    state.in(
        State.RESERVED,
        () ->
            m.when(
                fire.and(count.eq(1)),
                () -> {
                  count.next(0);
                  state.go(State.LENGTH);
                }));
    state.in(State.LENGTH, () -> m.when(fire, () -> m.when(last, () -> state.go(State.OPEN))));
    state.in(
        State.OPEN,
        () -> {
          good.next(true);
          m.when(io.out().ready(), () -> state.go(State.BODY));
        });
    state.in(
        State.BODY,
        () ->
            m.when(
                fire,
                () ->
                    m.when(
                        length.eq(1),
                        () -> {
                          count.next(0);
                          state.go(State.CHECKSUM);
                        })));
    state.in(
        State.CHECKSUM,
        () ->
            m.when(
                fire,
                () -> {
                  good.next(good.and(data.eq(expected)));
                  m.when(last, () -> state.go(State.CLOSE));
                }));
    state.in(State.CLOSE, () -> m.when(io.out().ready(), () -> state.go(State.HUNT)));

    Bool typeWrong = m.val("type_wrong", state.is(State.TYPE).and(known(m, data).not()));
    Bool reservedWrong = m.val("reserved_wrong", state.is(State.RESERVED).and(data.ne(0)));
    Bool lengthWrong =
        m.val(
            "length_wrong", state.is(State.LENGTH).and(last).and(fits(m, type, lengthNext).not()));
    // A byte that is wrong where it stands may be the sync byte of a packet.
    Bool stray = m.val("stray", state.is(State.HUNT).and(data.ne(Packet.SYNC_IN)));
    Bool wrong = m.val("wrong", stray.or(typeWrong).or(reservedWrong).or(lengthWrong));
    Bool dropped = m.val("dropped", fire.and(wrong));
    Bool isSync = m.val("is_sync", data.eq(Packet.SYNC_IN));
    m.when(
        dropped,
        () -> m.when(isSync, () -> state.go(State.TYPE)).otherwise(() -> state.go(State.HUNT)));

    Bool speaks = m.val("speaks", state.is(State.OPEN).or(state.is(State.CLOSE)));
    Bool tells = m.val("tells", state.is(State.TELL));
    io.in().ready().set(body.mux(io.out().ready(), speaks.or(tells).not()));
    io.out().valid().set(body.mux(io.in().valid(), speaks));
    UInt close = good.mux(kind(m, Kind.ACCEPT), kind(m, Kind.REJECT));
    UInt spoken = state.is(State.OPEN).mux(kind(m, Kind.OPEN), close);
    io.out().payload().kind().set(body.mux(kind(m, Kind.BYTE), spoken));
    io.out().payload().data().set(body.mux(data, type));

    // A burst of garbage is told once: until a packet is good again.
    Bool told = m.reg("told", bool(), 0);
    UInt code = m.regNoReset("code", uint(CODE_BITS));
    Bool resumes = m.regNoReset("resumes", bool());
    Bool closes = m.val("closes", state.is(State.CLOSE).and(io.out().ready()));
    Bool rejects = m.val("rejects", closes.and(good.not()));
    m.when(dropped, () -> told.next(true)).elseWhen(closes.and(good), () -> told.next(false));
    UInt ofHeader = lengthWrong.mux(code(m, ErrorCode.BAD_LENGTH), code(m, ErrorCode.BAD_TYPE));
    m.when(
        dropped,
        () -> {
          count.next(0);
          resumes.next(isSync);
          code.next(stray.mux(code(m, ErrorCode.BAD_SYNC), ofHeader));
          m.when(lengthWrong.not(), () -> type.next(0));
          m.when(told.not(), () -> state.go(State.TELL));
        });
    m.when(
        rejects,
        () -> {
          resumes.next(false);
          code.next(code(m, ErrorCode.BAD_CRC));
          state.go(State.TELL);
        });
    m.when(io.fault().next(), () -> count.next(count.plus(1)));
    // A wrong byte, or the wrong length that it ends, is the detail, told from the register.
    Bool inLength = fire.and(state.is(State.LENGTH));
    Bool shifts = m.val("shifts", inLength.or(dropped).or(io.fault().next()));
    m.when(shifts, () -> length.next(lengthNext))
        .elseWhen(fire.and(body), () -> length.next(oneLess(length)));
    state.in(
        State.TELL,
        () ->
            m.when(
                io.fault().told(),
                () ->
                    m.when(resumes, () -> state.go(State.TYPE))
                        .otherwise(() -> state.go(State.HUNT))));
    io.fault().present().set(tells);
    io.fault().code().set(code.extend(8));
    io.fault().packetType().set(type);
    UInt top = length.bits(LENGTH_BITS - 1, LENGTH_BITS - 8);
    UInt ofByte = count.eq(0).mux(top, m.lit(8, 0));
    UInt ofFault = code.eq(ErrorCode.BAD_LENGTH.number()).mux(length.trunc(8), ofByte);
    io.fault().detail().set(code.eq(ErrorCode.BAD_CRC.number()).mux(expected, ofFault));
    Registers registers = new Registers(state, type, length, count, good, crc.value(), resumes);
    m.verify(() -> new PacketParserProof(m, io, registers).claim(this));
  }

  private static UInt kind(Logic m, Kind kind) {
    return m.lit(2, kind.number());
  }

  static Bool known(Logic m, UInt type) {
    Bool known = m.lit(false);
    for (PacketType candidate : PacketType.values()) {
      known = candidate.toFabric() ? known.or(type.eq(candidate.number())) : known;
    }
    return known;
  }

  private static UInt code(Logic m, ErrorCode code) {
    return m.lit(CODE_BITS, code.number());
  }

  /** Bits of the longest payload's length. */
  private int lengthBits() {
    return Widths.countBits(Math.max(writeBytes, frameBytes));
  }

  /** A length within a payload, whose upper bits are 0. */
  private UInt oneLess(UInt length) {
    int bits = lengthBits();
    return length.bits(LENGTH_BITS - 1, bits).concat(length.trunc(bits).minus(1));
  }

  /** Whether packets of this type, which is a known one, can have this length. */
  Bool fits(Logic m, UInt type, UInt length) {
    UInt low = length.trunc(lengthBits());
    Bool write = between(m, low, MemoryWrite.HEADER_BYTES, writeBytes);
    Bool frame = between(m, low, RECORD_BYTES, frameBytes);
    Bool ofType =
        type.eq(PacketType.RECORD.number())
            .mux(low.eq(RECORD_BYTES), type.eq(PacketType.FRAME.number()).mux(frame, write));
    return ofType.and(length.shr(lengthBits()).eq(0));
  }

  private static Bool between(Logic m, UInt length, int header, int most) {
    return Limit.exceeds(m, length, header).and(Limit.atMost(m, length, most));
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }
}
