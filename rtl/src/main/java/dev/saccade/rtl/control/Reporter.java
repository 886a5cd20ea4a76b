package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;
import static dev.saccade.hdl.Types.vec;

import dev.saccade.fabric.Counters;
import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.ErrorReport;
import dev.saccade.fabric.ProgramEntry;
import dev.saccade.fabric.ResultHeader;
import dev.saccade.fabric.packet.PacketType;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Fsm;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;
import dev.saccade.rtl.link.Fault;
import dev.saccade.rtl.link.PacketWriter;
import java.util.List;
import java.util.Map;

/**
 * Answers in order: a RESULT or an ERROR for each record, an ERROR without record for each fault of
 * the link. A RESULT holds the record, the {@link ResultHeader}, the frame's {@link Counters},
 * those of its layers if the record asks for them, and the results.
 *
 * <p>Everything but the results is 32-bit words that are fetched one by one from the record queue
 * and the {@link Recorder}'s notes; a count is the difference of two notes. A word takes about nine
 * cycles, a byte of results one.
 *
 * @param recorder whose notes are read
 */
public record Reporter(Recorder recorder) implements Hardware<Reporter.Io> {
  private static final int RECORD_WORDS = DecisionRecord.LAYOUT.words();
  private static final int HEADER_WORDS = ResultHeader.LAYOUT.words();
  private static final int COUNTER_WORDS = Counters.LAYOUT.words();
  private static final int ERROR_WORDS = ErrorReport.LAYOUT.words();

  /**
   * The words of a note that hold the counters, in their order; layerWait is what the rest leaves.
   */
  private static final List<Integer> NOTED =
      List.of(
          Recorder.STAMP,
          Recorder.BUSY,
          Recorder.FILL_WAIT,
          Recorder.DRAIN_WAIT,
          Recorder.WEIGHT_WAIT,
          Recorder.STAMP,
          Recorder.READS,
          Recorder.WRITES);

  private static final int WEIGHT_WAIT = 4;
  private static final int LAYER_WAIT = 5;
  private static final int LAYER_BITS = ProgramEntry.LAYOUT.field("layers").bits();

  /**
   * Ports.
   *
   * @param noted the note of one more frame is complete
   * @param sent an answer to a record was sent
   * @param record reads of the oldest entry of the queue
   * @param read reads of the recorder's notes
   * @param overflow a sum once did not fit its accumulator
   * @param late the external memory once was slower than declared
   */
  public record Io(
      Stream<Fault> faults,
      Bool noted,
      Bool sent,
      RecordQueue.Read record,
      Bool recordGranted,
      UInt recordWord,
      Bool read,
      UInt readAddress,
      UInt note,
      Bool overflow,
      Bool late,
      Stream<UInt> results,
      Stream<PacketWriter.Head> head,
      Stream<UInt> body) {}

  /** The parts of an answer, in order; STATUS and BYTES are read for its length and not sent. */
  private enum Part {
    REST,
    STATUS,
    BYTES,
    ERROR,
    RECORD,
    HEADER,
    FRAME,
    LAYER,
    RESULTS,
    END
  }

  private enum Step {
    FIRST,
    SECOND,
    JOIN,
    SEND
  }

  @Override
  public Io io(Ports p) {
    return new Io(
        p.sink(Fault.type()),
        p.in(bool()),
        p.out(bool()),
        p.out(RecordQueue.Read.type()),
        p.in(bool()),
        p.in(uint(32)),
        p.out(bool()),
        p.out(uint(recorder.addressBits())),
        p.in(uint(32)),
        p.in(bool()),
        p.in(bool()),
        p.sink(uint(8)),
        p.source(PacketWriter.Head.type()),
        p.source(uint(8)));
  }

  /** Registers of the answer under way. */
  private record Answer(
      UInt frame, UInt index, UInt layer, ReportStatus status, UInt bytes, Bool ofFault) {}

  @Override
  public void build(Logic m, Io io) {
    Fsm<Part> part = m.fsm("part", Part.REST);
    Fsm<Step> step = m.fsm("step", Step.FIRST);
    Answer answer =
        new Answer(
            m.reg("frame", uint(Widths.indexBits(Recorder.FRAMES)), 0),
            m.reg("index", uint(4), 0),
            m.regNoReset("layer", uint(LAYER_BITS)),
            m.regNoReset("status", ReportStatus.type()),
            m.regNoReset("bytes", uint(32)),
            m.regNoReset("of_fault", bool()));
    Bool sends = m.val("sends", step.is(Step.SEND));
    UInt byteIndex = m.reg("byte_index", uint(2), 0);
    Bool results = m.val("results", part.is(Part.RESULTS));
    Bool fire = m.val("fire", io.body().fire());
    Bool wordSent = m.val("word_sent", sends.and(fire).and(byteIndex.eq(3)));
    m.when(sends.and(fire), () -> byteIndex.next(byteIndex.plus(1)));
    UInt word = m.regNoReset("word", uint(32));
    walk(m, io, part, step, answer, word, wordSent);

    UInt layers = answer.status().layers();
    Bool isError = m.val("is_error", isError(answer));
    UInt fixed = m.lit(32, 4L * (RECORD_WORDS + HEADER_WORDS + COUNTER_WORDS));
    UInt counts = layers.extend(27).shl(5);
    UInt resultLength = fixed.plus(counts).plus(answer.bytes());
    UInt errorLength = m.lit(32, 4L * (ERROR_WORDS + RECORD_WORDS));
    Bool quiet = part.is(Part.REST).or(part.is(Part.STATUS)).or(part.is(Part.BYTES));
    io.head().valid().set(quiet.not());
    UInt error = m.lit(8, PacketType.ERROR.number());
    io.head().payload().packetType().set(isError.mux(error, m.lit(8, PacketType.RESULT.number())));
    io.head().payload().length().set(isError.mux(errorLength, resultLength));
    io.body().valid().set(results.mux(io.results().valid(), sends));
    UInt wordByte = m.unpack(vec(uint(8), 4), word).at(byteIndex.not());
    io.body().payload().set(results.mux(io.results().payload(), wordByte));
    io.results().ready().set(results.and(io.body().ready()));
  }

  private static Bool isError(Answer answer) {
    return answer.ofFault().or(answer.status().code().ne(0));
  }

  /**
   * Which word of which note a word of the answer begins with, and which one it is counted from.
   */
  private UInt fetch(Logic m, Io io, Fsm<Part> part, Fsm<Step> step, Answer answer, Bool first) {
    UInt index = answer.index();
    List<Integer> header =
        List.of(Recorder.START, Recorder.START_HIGH, Recorder.STAMP, Recorder.STAMP_HIGH);
    UInt counted = select(m, NOTED, index);
    UInt inHeader = select(m, header, index);
    UInt status = part.is(Part.STATUS).mux(m.lit(4, Recorder.STATUS), inHeader);
    Bool counts = m.val("counts", part.is(Part.FRAME).or(part.is(Part.LAYER)));
    UInt other = part.is(Part.BYTES).mux(m.lit(4, Recorder.RESULT_BYTES), status);
    UInt number = m.val("number", counts.mux(counted, other));
    Bool ofLayer = m.val("of_layer", part.is(Part.LAYER));
    UInt layersLess = m.val("layers_less", answer.status().layers().minus(1));
    Bool lastLayer = m.val("last_layer", answer.layer().eq(layersLess));
    Bool firstLayer = answer.layer().eq(0);

    UInt present = m.val("present", frameNote(m, answer.frame(), number));
    UInt layerNow = layerNote(answer.frame(), answer.layer(), number);
    UInt layerBefore = layerNote(answer.frame(), answer.layer().minus(1), number);
    UInt start = frameNote(m, answer.frame(), m.lit(4, Recorder.START));
    UInt past = frameNote(m, answer.frame().minus(1), number);
    UInt frameBefore = number.eq(Recorder.STAMP).and(counts).mux(start, past);
    UInt minuend = ofLayer.and(lastLayer.not()).mux(layerNow, present);
    UInt subtrahend = ofLayer.and(firstLayer.not()).mux(layerBefore, frameBefore);

    Bool ofRecord = m.val("of_record", part.is(Part.RECORD).and(answer.ofFault().not()));
    io.record().request().set(ofRecord.and(step.is(Step.FIRST)));
    io.record().index().set(index);
    Bool noted =
        m.val(
            "noted_part",
            part.is(Part.STATUS).or(part.is(Part.BYTES)).or(part.is(Part.HEADER)).or(counts));
    io.read().set(noted.and(step.is(Step.FIRST).or(step.is(Step.SECOND))));
    io.readAddress().set(step.is(Step.FIRST).mux(minuend, subtrahend));

    Bool computed = answer.status().computed();
    UInt flags =
        EncodedWord.of(
            m,
            ResultHeader.LAYOUT,
            HEADER_WORDS - 1,
            Map.of(
                "layers", answer.status().layers().extend(16),
                "overflow", io.overflow().asUInt(),
                "computed", computed.asUInt(),
                "late", io.late().asUInt()));
    UInt noteOrFlags = part.is(Part.HEADER).and(index.eq(HEADER_WORDS - 1)).mux(flags, io.note());
    UInt recordOrNothing = answer.ofFault().mux(m.lit(32, 0), io.recordWord());
    UInt notError = part.is(Part.RECORD).mux(recordOrNothing, noteOrFlags);
    UInt minuendWord = part.is(Part.ERROR).mux(errorWord(m, io, answer), notError);

    // The count before the very first frame is 0, and no note says so.
    Bool fromPast = part.is(Part.BYTES).or(counts.and(ofLayer.and(firstLayer.not()).not()));
    Bool fromNothing = fromPast.and(first).and(number.ne(Recorder.STAMP));
    Bool subtracts = m.val("subtracts", counts.or(part.is(Part.BYTES)).and(fromNothing.not()));
    UInt minuendKept = m.regNoReset("minuend_kept", uint(32));
    m.when(step.is(Step.SECOND), () -> minuendKept.next(minuendWord));
    Bool never = recorder.external() ? m.lit(false) : counts.and(index.eq(WEIGHT_WAIT));
    UInt change = minuendKept.minus(subtracts.mux(io.note(), 0));
    UInt difference = m.val("difference", never.mux(0, change));

    UInt rest = m.regNoReset("rest", uint(32));
    UInt restLess = rest.minus(difference);
    m.when(step.is(Step.JOIN).and(counts), () -> rest.next(index.eq(0).mux(difference, restLess)));
    return counts.and(index.eq(LAYER_WAIT)).mux(rest, difference);
  }

  private UInt errorWord(Logic m, Io io, Answer answer) {
    Fault fault = io.faults().payload();
    ReportStatus status = answer.status();
    UInt frameType = m.lit(8, PacketType.FRAME.number());
    UInt recordType = status.withFrame().mux(frameType, m.lit(8, PacketType.RECORD.number()));
    Bool ofFault = answer.ofFault();
    Map<String, UInt> signals =
        Map.of(
            "code", ofFault.mux(fault.code(), status.code()),
            "packetType", ofFault.mux(fault.packetType(), recordType),
            "hasRecord", ofFault.not().asUInt(),
            "detail", ofFault.mux(fault.detail(), status.detail().extend(32)));
    UInt head = EncodedWord.of(m, ErrorReport.LAYOUT, 0, signals);
    return answer.index().eq(0).mux(head, EncodedWord.of(m, ErrorReport.LAYOUT, 1, signals));
  }

  private static UInt select(Logic m, List<Integer> numbers, UInt index) {
    UInt chosen = m.lit(4, numbers.get(0));
    for (int i = 1; i < numbers.size(); i++) {
      chosen = index.eq(i).mux(m.lit(4, numbers.get(i)), chosen);
    }
    return chosen;
  }

  private UInt frameNote(Logic m, UInt frame, UInt number) {
    UInt first = m.lit(recorder.addressBits(), recorder.firstFrameNote());
    return first.plus(frame.concat(number).extend(recorder.addressBits()));
  }

  private UInt layerNote(UInt frame, UInt layer, UInt number) {
    UInt row = layer.trunc(Widths.indexBits(recorder.layers()));
    UInt bank = frame.bit(0).asUInt();
    return bank.concat(row)
        .concat(number.trunc(recorder.wordBits()))
        .extend(recorder.addressBits());
  }

  /** From word to word and from part to part. */
  private void walk(
      Logic m, Io io, Fsm<Part> part, Fsm<Step> step, Answer answer, UInt word, Bool wordSent) {
    UInt index = answer.index();
    UInt layers = answer.status().layers();
    UInt left = m.regNoReset("left", uint(32));
    UInt pending = m.reg("pending", uint(2), 0);
    Bool first = m.reg("first", bool(), 1);
    UInt joined = m.val("joined", fetch(m, io, part, step, answer, first));
    Bool joins = m.val("joins", step.is(Step.JOIN));

    Bool asks = m.val("asks", io.record().request());
    Bool goes = m.val("goes", asks.not().or(io.recordGranted()));
    Bool speaks = m.val("speaks", part.is(Part.STATUS).or(part.is(Part.BYTES)).not());
    Bool words = m.wire("words", bool());
    words.set(part.is(Part.REST).or(part.is(Part.RESULTS)).or(part.is(Part.END)).not());
    step.in(Step.FIRST, () -> m.when(words.and(goes), () -> step.go(Step.SECOND)));
    step.in(Step.SECOND, () -> step.go(Step.JOIN));
    step.in(
        Step.JOIN,
        () -> {
          word.next(joined);
          m.when(speaks, () -> step.go(Step.SEND)).otherwise(() -> step.go(Step.FIRST));
        });
    step.in(
        Step.SEND,
        () ->
            m.when(
                wordSent,
                () -> {
                  index.next(index.plus(1));
                  step.go(Step.FIRST);
                }));

    Runnable toResults =
        () ->
            m.when(answer.bytes().ne(0), () -> go(part, index, Part.RESULTS))
                .otherwise(() -> go(part, index, Part.END));
    part.in(
        Part.REST,
        () ->
            m.when(
                    io.faults().valid(),
                    () -> {
                      answer.ofFault().next(true);
                      go(part, index, Part.ERROR);
                    })
                .elseWhen(
                    pending.ne(0),
                    () -> {
                      answer.ofFault().next(false);
                      go(part, index, Part.STATUS);
                    }));
    part.in(
        Part.STATUS,
        () ->
            m.when(
                joins,
                () -> {
                  int bits = ReportStatus.type().width();
                  m.next(answer.status(), m.unpack(ReportStatus.type(), joined.trunc(bits)));
                  go(part, index, Part.BYTES);
                }));
    part.in(
        Part.BYTES,
        () ->
            m.when(
                joins,
                () -> {
                  answer.bytes().next(joined);
                  left.next(joined);
                  m.when(answer.status().code().ne(0), () -> go(part, index, Part.ERROR))
                      .otherwise(() -> go(part, index, Part.RECORD));
                }));
    part.in(Part.ERROR, () -> after(m, part, index, wordSent, ERROR_WORDS, Part.RECORD));
    part.in(
        Part.RECORD,
        () -> {
          Bool ends = wordSent.and(index.eq(RECORD_WORDS - 1));
          m.when(ends.and(isError(answer)), () -> go(part, index, Part.END))
              .elseWhen(ends, () -> go(part, index, Part.HEADER));
        });
    part.in(Part.HEADER, () -> after(m, part, index, wordSent, HEADER_WORDS, Part.FRAME));
    part.in(
        Part.FRAME,
        () -> {
          answer.layer().next(0);
          m.when(
              wordSent.and(index.eq(COUNTER_WORDS - 1)),
              () -> m.when(layers.ne(0), () -> go(part, index, Part.LAYER)).otherwise(toResults));
        });
    part.in(
        Part.LAYER,
        () ->
            m.when(
                wordSent.and(index.eq(COUNTER_WORDS - 1)),
                () -> {
                  index.next(0);
                  answer.layer().next(answer.layer().plus(1));
                  m.when(answer.layer().plus(1).eq(layers), toResults);
                }));
    part.in(
        Part.RESULTS,
        () ->
            m.when(
                io.body().fire(),
                () -> {
                  left.next(left.minus(1));
                  m.when(left.eq(1), () -> go(part, index, Part.END));
                }));
    part.in(Part.END, () -> m.when(io.head().ready(), () -> go(part, index, Part.REST)));

    Bool ends = m.val("ends", part.is(Part.END).and(io.head().ready()));
    io.faults().ready().set(ends.and(answer.ofFault()));
    Bool sent = m.val("is_sent", ends.and(answer.ofFault().not()));
    io.sent().set(sent);
    m.when(
        sent,
        () -> {
          first.next(false);
          answer.frame().next(answer.frame().plus(1));
        });
    m.when(io.noted().and(sent.not()), () -> pending.next(pending.plus(1)))
        .elseWhen(sent.and(io.noted().not()), () -> pending.next(pending.minus(1)));
  }

  private static void go(Fsm<Part> part, UInt index, Part next) {
    index.next(0);
    part.go(next);
  }

  private static void after(
      Logic m, Fsm<Part> part, UInt index, Bool wordSent, int words, Part next) {
    m.when(wordSent.and(index.eq(words - 1)), () -> go(part, index, next));
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }
}
