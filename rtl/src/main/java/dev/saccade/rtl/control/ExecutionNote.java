package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Flow;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;

/** Writes an {@link EntryNote} byte by byte when it is known what becomes of a record. */
final class ExecutionNote {
  private final Logic m;
  private final UInt number;
  private final RecordQueue.Part part;

  /** The last byte is written in this cycle. */
  final Bool written;

  /**
   * @param writes a byte is to be written
   * @param to done in a cycle with {@code noted}
   */
  ExecutionNote(Logic m, Bool writes, Flow<RecordQueue.Part> to, Bool noted) {
    this.m = m;
    number = m.reg("note_byte", uint(2), 0);
    written = m.val("note_written", noted.and(number.eq(EntryNote.BYTES - 1)));
    m.when(written, () -> number.next(0)).elseWhen(noted, () -> number.next(number.plus(1)));
    to.valid().set(writes);
    part = to.payload();
    part.index().set(m.lit(4, RecordQueue.NOTE).concat(number));
  }

  /**
   * What is written.
   *
   * @param layers whose counters are to follow
   * @param refused it is not executed, by {@code code} and {@code detail}
   */
  void tell(Bool withFrame, Bool runs, UInt layers, Bool refused, UInt code, UInt detail) {
    UInt outcome = layers.extend(EntryNote.OUTCOME_BITS);
    UInt low = refused.mux(code.extend(8), outcome.trunc(8));
    UInt high = refused.mux(detail, outcome.shr(8));
    UInt last = EntryNote.executed(m, refused, runs, withFrame);
    part.data().set(number.bit(1).mux(last, number.bit(0).mux(high, low)));
  }
}
