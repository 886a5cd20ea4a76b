package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;
import static dev.saccade.hdl.Types.vec;

import dev.saccade.fabric.BuildIdentity;
import dev.saccade.fabric.Counters;
import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.ErrorReport;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.ResultHeader;
import dev.saccade.fabric.packet.PacketType;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Flow;
import dev.saccade.hdl.Fsm;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;
import dev.saccade.rtl.link.PacketWriter;
import java.math.BigInteger;

/**
 * Answers in order: a RESULT or an ERROR for each record, an ERROR without record for each fault of
 * the link. A RESULT holds the record, the {@link ResultHeader}, the frame's {@link Counters},
 * those of its layers if the record asks for them, and the results.
 *
 * <p>Record and header stand in the {@link RecordQueue} as they are sent, up to the header's third
 * word; only its bytes pass through here, each read by itself. A byte of them takes three cycles, a
 * byte of counters four, a byte of results one.
 */
public record Reporter(FabricConfig config) implements Hardware<Reporter.Io> {
  private static final int RECORD_BYTES = DecisionRecord.LAYOUT.bytes();
  private static final int HEAD_BYTES = RECORD_BYTES + ResultHeader.LAYOUT.bytes();
  private static final int COUNTER_BYTES = Counters.LAYOUT.bytes();
  private static final int ERROR_BYTES = ErrorReport.LAYOUT.bytes();
  private static final int FIRST_IDENTITY_BYTE =
      RECORD_BYTES + 4 * ResultHeader.LAYOUT.field("identityLow").word();

  /** The byte of a note and of a header that has the flags. */
  private static final int FLAG_BYTE = 4 * RecordQueue.NOTE + 2;

  private static final int COMPUTED = 2;
  private static final int LATE = 4;
  private static final int COUNTED = 8;
  private static final int REFUSED = 4;
  private static final int WITH_FRAME = 8;

  /**
   * Ports.
   *
   * @param noted one more record is executed, and everything of it is written down
   * @param faultWaits a fault of the link is to be told
   * @param sent an answer was sent; with {@code ofFault} to a fault
   * @param record reads of the oldest entry of the queue, or with {@code ofFault} of a fault
   * @param layers whose counters are to follow those of the frame
   * @param startCounters they are wanted
   * @param counters the bytes of them; none come in a fabric without counters
   * @param countersDone the last of these leaves in this cycle
   * @param overflow a sum once did not fit its accumulator
   * @param late the external memory was once slower than declared
   * @param last the writer has taken the last byte
   */
  public record Io(
      Bool noted,
      Bool faultWaits,
      Bool sent,
      Bool ofFault,
      RecordQueue.Read record,
      Bool recordGranted,
      UInt recordWord,
      UInt layers,
      Bool startCounters,
      Stream<UInt> counters,
      Bool countersDone,
      Bool overflow,
      Bool late,
      Stream<UInt> results,
      Flow<PacketWriter.Head> head,
      Bool writerRests,
      Bool last,
      Stream<UInt> body) {}

  /** The parts of an answer, in order; NOTE and BEGIN are read for its length and not sent. */
  private enum Part {
    REST,
    NOTE,
    BEGIN,
    ERROR,
    HEAD,
    COUNTERS,
    RESULTS
  }

  private enum Step {
    READ,
    TAKE,
    SEND
  }

  /** Bytes of the most results that a frame has. */
  static int mostResultBytes(FabricConfig config) {
    return 4 * config.requantisers() * Math.max(3, config.resultWords());
  }

  /** Bits of the longest answer's length. */
  static int lengthBits(FabricConfig config) {
    int counters = config.counters() ? COUNTER_BYTES * (1 + config.layers()) : 0;
    return Widths.countBits(HEAD_BYTES + counters + mostResultBytes(config));
  }

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(bool()),
        p.in(bool()),
        p.out(bool()),
        p.out(bool()),
        p.out(RecordQueue.Read.type()),
        p.in(bool()),
        p.in(uint(32)),
        p.out(uint(NextFrame.layerBits(config))),
        p.out(bool()),
        p.sink(uint(8)),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.sink(uint(8)),
        p.flowOut(PacketWriter.Head.type(lengthBits(config))),
        p.in(bool()),
        p.in(bool()),
        p.source(uint(8)));
  }

  /** Registers of the answer under way. */
  private record Answer(Bool ofFault, Bool refused, UInt layers, UInt index) {
    Bool isError() {
      return ofFault.or(refused);
    }
  }

  @Override
  public void build(Logic m, Io io) {
    Fsm<Part> part = m.fsm("part", Part.REST);
    Fsm<Step> step = m.fsm("step", Step.READ);
    Answer answer =
        new Answer(
            m.regNoReset("is_of_fault", bool()),
            m.regNoReset("refused", bool()),
            m.regNoReset("layers_left", uint(NextFrame.layerBits(config))),
            m.reg("index", uint(Widths.indexBits(HEAD_BYTES)), 0));
    UInt sent = m.regNoReset("sent_byte", uint(8));
    Bool takes = m.val("takes", step.is(Step.TAKE));
    Bool sends = m.val("sends", step.is(Step.SEND));
    Bool error = part.is(Part.ERROR);

    Bool reading = m.val("reading", error.or(part.is(Part.HEAD)).or(part.is(Part.NOTE)));
    Bool begins = part.is(Part.BEGIN).and(io.writerRests());
    io.record().request().set(step.is(Step.READ).and(reading.or(begins)));
    UInt ofNote = m.lit(4, RecordQueue.NOTE);
    UInt ofError = answer.ofFault().mux(answer.index().bit(2).asUInt().extend(4), ofNote);
    UInt sending = error.mux(ofError, answer.index().shr(2));
    UInt before = part.is(Part.BEGIN).mux(m.lit(4, RecordQueue.BYTES), ofNote);
    io.record().index().set(error.or(part.is(Part.HEAD)).mux(sending, before));
    m.when(takes, () -> sent.next(error.mux(errorByte(m, io, answer), headByte(m, io, answer))));

    Bool passesCounters = m.val("passes_counters", part.is(Part.COUNTERS));
    Bool passesResults = m.val("passes_results", part.is(Part.RESULTS));
    Bool passes = passesCounters.mux(io.counters().valid(), io.results().valid());
    io.body().valid().set(passesCounters.or(passesResults).mux(passes, sends));
    UInt passed = passesCounters.mux(io.counters().payload(), io.results().payload());
    io.body().payload().set(passesCounters.or(passesResults).mux(passed, sent));
    io.counters().ready().set(passesCounters.and(io.body().ready()));
    io.results().ready().set(passesResults.and(io.body().ready()));

    io.head().valid().set(part.is(Part.BEGIN).and(takes));
    PacketWriter.Head head = io.head().payload();
    UInt result = m.lit(8, PacketType.RESULT.number());
    head.packetType().set(answer.isError().mux(m.lit(8, PacketType.ERROR.number()), result));
    head.length().set(length(m, io, answer));
    io.layers().set(answer.layers());
    walk(m, io, part, step, answer);
  }

  private UInt length(Logic m, Io io, Answer answer) {
    int bits = lengthBits(config);
    int counters = config.counters() ? COUNTER_BYTES : 0;
    UInt length = io.recordWord().trunc(bits).plus(HEAD_BYTES + counters);
    if (config.counters()) {
      length = length.plus(ofLayers(m, answer.layers(), bits));
    }
    return answer.isError().mux(m.lit(bits, ERROR_BYTES + RECORD_BYTES), length);
  }

  /** A number of layers times the bytes of their counters, without a multiplier. */
  private static UInt ofLayers(Logic m, UInt layers, int bits) {
    UInt bytes = m.lit(bits, 0);
    for (int i = 0; (1 << i) <= COUNTER_BYTES; i++) {
      if (((COUNTER_BYTES >> i) & 1) == 1) {
        bytes = bytes.plus(layers.extend(bits).shl(i).trunc(bits));
      }
    }
    return bytes;
  }

  /** Byte {@code number} of a word, the lowest first. */
  private static UInt byteOf(Logic m, UInt word, UInt number) {
    return m.unpack(vec(uint(8), 4), word).at(number.not());
  }

  /** Of a record as its note says, of a fault as it stands in the queue. */
  private static UInt errorByte(Logic m, Io io, Answer answer) {
    UInt index = answer.index();
    UInt note = io.recordWord();
    UInt code = note.trunc(8);
    UInt detail = note.bits(15, 8);
    UInt frame = m.lit(8, PacketType.FRAME.number());
    UInt type = flag(note, WITH_FRAME).mux(frame, m.lit(8, PacketType.RECORD.number()));
    UInt zero = m.lit(8, 0);
    UInt low = index.bit(0).mux(type, code);
    UInt high = index.bit(0).mux(zero, m.lit(8, 1));
    UInt first = index.bit(1).mux(high, low);
    UInt second = index.trunc(2).eq(0).mux(detail, zero);
    UInt ofRecord = index.bit(2).mux(second, first);
    return answer.ofFault().mux(byteOf(m, note, index.trunc(2)), ofRecord);
  }

  private UInt headByte(Logic m, Io io, Answer answer) {
    UInt index = answer.index();
    UInt read = byteOf(m, io.recordWord(), index.trunc(2));
    UInt counted = m.lit(8, config.counters() ? COUNTED : 0);
    UInt late = io.late().mux(m.lit(8, LATE), 0);
    UInt known = read.and(m.lit(8, COMPUTED)).or(counted).or(late);
    UInt flags = known.or(io.overflow().asUInt().extend(8));
    BigInteger identity = new BigInteger(Long.toUnsignedString(BuildIdentity.of(config).value()));
    // Its bytes begin in the middle of eight.
    BigInteger turned =
        identity
            .shiftLeft(32)
            .or(identity.shiftRight(32))
            .and(BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE));
    UInt identityByte = m.unpack(vec(uint(8), 8), m.lit(64, turned)).at(index.trunc(3).not());
    // A note's last byte is never written: reserved bits, which are 0 in the header.
    UInt ofQueue =
        index.eq(FIRST_IDENTITY_BYTE - 1).mux(m.lit(8, 0), index.eq(FLAG_BYTE).mux(flags, read));
    UInt ofResult = index.ge(FIRST_IDENTITY_BYTE).mux(identityByte, ofQueue);
    return answer.ofFault().mux(m.lit(8, 0), ofResult);
  }

  private static Bool flag(UInt note, int ofByte) {
    return note.bit(8 * (FLAG_BYTE % 4) + Widths.ceilLog2(ofByte));
  }

  /** From byte to byte and from part to part. */
  private void walk(Logic m, Io io, Fsm<Part> part, Fsm<Step> step, Answer answer) {
    UInt index = answer.index();
    UInt pending = m.reg("pending", uint(2), 0);
    Bool fire = m.val("fire", io.body().fire());
    Bool reads = m.val("reads", io.record().request().and(io.recordGranted()));
    Bool sends = m.val("sends_here", part.is(Part.ERROR).or(part.is(Part.HEAD)));
    step.in(Step.READ, () -> m.when(reads, () -> step.go(Step.TAKE)));
    step.in(
        Step.TAKE,
        () -> m.when(sends, () -> step.go(Step.SEND)).otherwise(() -> step.go(Step.READ)));
    step.in(
        Step.SEND,
        () ->
            m.when(
                fire,
                () -> {
                  index.next(index.plus(1));
                  step.go(Step.READ);
                }));

    Bool takes = step.is(Step.TAKE);
    part.in(
        Part.REST,
        () -> {
          index.next(0);
          answer.ofFault().next(io.faultWaits());
          m.when(io.faultWaits(), () -> part.go(Part.BEGIN))
              .elseWhen(pending.ne(0), () -> part.go(Part.NOTE));
        });
    part.in(
        Part.NOTE,
        () -> {
          answer.refused().next(flag(io.recordWord(), REFUSED));
          answer.layers().next(io.recordWord().trunc(answer.layers().width()));
          m.when(takes, () -> part.go(Part.BEGIN));
        });
    part.in(
        Part.BEGIN,
        () ->
            m.when(takes.and(answer.isError()), () -> part.go(Part.ERROR))
                .elseWhen(takes, () -> part.go(Part.HEAD)));
    part.in(
        Part.ERROR,
        () ->
            m.when(
                step.is(Step.SEND).and(fire).and(index.eq(ERROR_BYTES - 1)),
                () -> {
                  index.next(0);
                  part.go(Part.HEAD);
                }));
    Bool headEnds = m.val("head_ends", part.is(Part.HEAD).and(fire).and(index.eq(HEAD_BYTES - 1)));
    Part behindHead = config.counters() ? Part.COUNTERS : Part.RESULTS;
    part.in(Part.HEAD, () -> m.when(headEnds, () -> part.go(behindHead)));
    part.in(Part.COUNTERS, () -> m.when(io.countersDone(), () -> part.go(Part.RESULTS)));
    part.in(Part.RESULTS, () -> index.next(0));
    // An answer may end with any of its parts.
    m.when(io.last(), () -> part.go(Part.REST));
    io.startCounters().set(headEnds);

    io.sent().set(io.last());
    io.ofFault().set(answer.ofFault());
    Bool recordSent = m.val("record_sent", io.last().and(answer.ofFault().not()));
    m.when(io.noted().and(recordSent.not()), () -> pending.next(pending.plus(1)))
        .elseWhen(recordSent.and(io.noted().not()), () -> pending.next(pending.minus(1)));
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }
}
