package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Flow;
import dev.saccade.hdl.Fsm;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;

/**
 * Writes down in a record's entry when it started and ended, by a counter of cycles that never
 * stops, and how many bytes of results it has.
 *
 * <p>A frame may start in the very cycle in which the one before ends. So the stamp of a start is
 * kept; what ends is written at once, its bytes first, as those of the next frame may follow. Both
 * stamps are taken two cycles after what they tell of.
 *
 * @param mostBytes of a frame's results
 * @param bytesBits of the bytes that come in a cycle
 */
public record FrameLog(int mostBytes, int bytesBits) implements Hardware<FrameLog.Io> {
  static final int STAMP_BITS = 32;

  /** From an event to the cycle in which its stamp is taken. */
  static final int STAMP_DELAY = 2;

  /**
   * Ports.
   *
   * @param turns the array begins with the next frame, which so starts
   * @param answers a record that computes nothing starts, and is present at once
   * @param begins a frame or such a record is now the present one
   * @param ends the present one has ended
   * @param resultBytes how many bytes of results were kept
   * @param started {@code startStamp} is that of the present one, in this cycle for the first time
   * @param write a word of the present one's entry, written whatever else is
   * @param ended its last word is written, so that the next one is present
   * @param settled everything is written
   */
  public record Io(
      Bool turns,
      Bool answers,
      Bool begins,
      Bool ends,
      UInt resultBytes,
      UInt stamp,
      UInt startStamp,
      Bool started,
      Flow<RecordQueue.Word> write,
      Bool ended,
      Bool settled) {}

  private enum End {
    REST,
    BYTES,
    STAMP
  }

  private enum Start {
    REST,
    FIRST,
    SECOND,
    WRITE
  }

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.in(uint(bytesBits)),
        p.out(uint(STAMP_BITS)),
        p.out(uint(STAMP_BITS)),
        p.out(bool()),
        p.flowOut(RecordQueue.Word.type()),
        p.out(bool()),
        p.out(bool()));
  }

  @Override
  public void build(Logic m, Io io) {
    UInt stamp = m.reg("cycles", uint(STAMP_BITS), 0);
    stamp.next(stamp.plus(1));
    UInt startStamp = m.regNoReset("kept_start", uint(STAMP_BITS));
    Bool starts = m.delay("starts", io.turns().or(io.answers()), 0);
    m.when(m.delay("takes_start", starts, 0), () -> startStamp.next(stamp));

    Fsm<End> end = m.fsm("end_state", End.REST);
    Fsm<Start> start = m.fsm("start_state", Start.REST);
    Bool writesBytes = m.val("writes_bytes", end.is(End.BYTES));
    Bool writesEnd = m.val("writes_end", end.is(End.STAMP));
    Bool writesStart = m.val("writes_start", start.is(Start.WRITE).and(end.is(End.REST)));
    end.in(End.REST, () -> m.when(io.ends(), () -> end.go(End.BYTES)));
    end.in(End.BYTES, () -> end.go(End.STAMP));
    end.in(End.STAMP, () -> end.go(End.REST));
    start.in(Start.REST, () -> m.when(io.begins(), () -> start.go(Start.FIRST)));
    start.in(Start.FIRST, () -> start.go(Start.SECOND));
    start.in(Start.SECOND, () -> start.go(Start.WRITE));
    start.in(Start.WRITE, () -> m.when(writesStart, () -> start.go(Start.REST)));

    UInt bytes = m.reg("bytes", uint(Widths.countBits(mostBytes)), 0);
    UInt more = io.resultBytes().extend(bytes.width());
    bytes.next(writesBytes.mux(more, bytes.plus(more)));

    io.stamp().set(stamp);
    io.startStamp().set(startStamp);
    io.started().set(writesStart);
    io.write().valid().set(writesBytes.or(writesEnd).or(writesStart));
    RecordQueue.Word word = io.write().payload();
    UInt index = writesEnd.mux(m.lit(4, RecordQueue.END), m.lit(4, RecordQueue.START));
    word.index().set(writesBytes.mux(m.lit(4, RecordQueue.BYTES), index));
    UInt stampWord = writesEnd.mux(stamp, startStamp);
    word.word().set(writesBytes.mux(bytes.extend(32), stampWord));
    io.ended().set(writesEnd);
    io.settled().set(end.is(End.REST).and(start.is(Start.REST)));
    m.verify(
        () -> {
          m.assumeAlways("begins_apart", io.begins().not().or(start.is(Start.REST)));
          m.assumeAlways("ends_apart", io.ends().not().or(io.settled()));
          m.cover("ends_and_begins", io.ends().and(io.begins()));
        });
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }
}
