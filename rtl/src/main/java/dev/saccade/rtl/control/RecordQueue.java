package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.Flow;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Memory;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;
import dev.saccade.rtl.link.Fault;
import java.util.List;

/**
 * Records from their packets to their results, in order, and what was found out about each of them,
 * in one memory. A record is written byte by byte behind the last one and counts from {@code push}
 * on; {@link FrameFetch} takes it and notes what becomes of it, {@link FrameLog} when it was
 * executed, and {@link Reporter} reads all of that and releases it. Faults of the link wait in the
 * same memory; one that finds no place is dropped.
 *
 * <p>One word is written in a cycle: what {@link FrameLog} writes, else of a fault, else the note,
 * else of the record that is being made.
 *
 * @param entries records that are inside at once, a power of two
 */
public record RecordQueue(int entries) implements Hardware<RecordQueue.Io> {
  /** Words of an entry; the first ones are the record's. */
  static final int STRIDE = 16;

  /** Words that follow the record: the first three as a {@code ResultHeader} begins. */
  static final int START = 8;

  static final int END = 9;

  /** See {@link EntryNote}. */
  static final int NOTE = 10;

  /** Bytes of results. */
  static final int BYTES = 11;

  /** Faults that wait besides the one that is being written. */
  private static final int FAULTS = 4;

  /** Words of a fault: code and type of packet, then its detail. */
  static final int FAULT_WORDS = 2;

  private static final int INDEX_BITS = Widths.indexBits(STRIDE);

  /** A word of an entry. */
  public record Word(UInt index, UInt word) {
    static BundleType<Word> type() {
      return bundle(Word.class, uint(INDEX_BITS), uint(32));
    }
  }

  /** Bytes of a word of an entry. */
  public record Part(UInt index, UInt word, UInt mask) {
    static BundleType<Part> type() {
      return bundle(Part.class, uint(INDEX_BITS), uint(32), uint(4));
    }
  }

  /** Reads a word of an entry; it is there in the cycle after one with {@code granted}. */
  public record Read(Bool request, UInt index) {
    static BundleType<Read> type() {
      return bundle(Read.class, bool(), uint(INDEX_BITS));
    }
  }

  /**
   * Ports.
   *
   * @param write of the entry that is being made; done in a cycle with {@code written}
   * @param full no entry can be made
   * @param waiting there is an entry that was not taken
   * @param note of the entry that is taken next, which {@code take} ends
   * @param log a word of the oldest entry that was taken and has not {@code ended}
   * @param answered the reporter has done with the oldest entry, or with {@code reporterOfFault}
   *     with the oldest fault
   * @param faultWaits there is one to be told
   * @param fetchRead of the entry that is taken next; always granted
   * @param reporterRead of the oldest entry or fault
   */
  public record Io(
      Flow<Part> write,
      Bool written,
      Bool push,
      Bool full,
      Bool waiting,
      Flow<UInt> note,
      Bool take,
      Flow<Word> log,
      Bool ended,
      Flow<Fault> fault,
      Bool faultWaits,
      Bool answered,
      Read fetchRead,
      Bool reporterOfFault,
      Read reporterRead,
      Bool reporterGranted,
      UInt data) {}

  public RecordQueue {
    if (entries < 2 || Integer.bitCount(entries) != 1) {
      throw new IllegalArgumentException(entries + " entries; give a power of two, 2 or more");
    }
  }

  @Override
  public Io io(Ports p) {
    return new Io(
        p.flowIn(Part.type()),
        p.out(bool()),
        p.in(bool()),
        p.out(bool()),
        p.out(bool()),
        p.flowIn(uint(32)),
        p.out(bool()),
        p.flowIn(Word.type()),
        p.in(bool()),
        p.flowIn(Fault.type()),
        p.out(bool()),
        p.in(bool()),
        p.in(Read.type()),
        p.in(bool()),
        p.in(Read.type()),
        p.out(bool()),
        p.out(uint(32)));
  }

  /** What a port of the memory does: which word, and what is written to it. */
  private record Access(Bool valid, UInt address, UInt word, UInt mask) {}

  private int addressBits() {
    return Widths.indexBits(entries * STRIDE) + 1;
  }

  @Override
  public void build(Logic m, Io io) {
    int bits = Widths.indexBits(entries);
    UInt tail = m.reg("tail", uint(bits), 0);
    UInt next = m.reg("next_taken", uint(bits), 0);
    UInt present = m.reg("present", uint(bits), 0);
    UInt head = m.reg("head", uint(bits), 0);
    UInt inside = m.reg("held", uint(bits + 1), 0);
    UInt untaken = m.reg("untaken", uint(bits + 1), 0);
    UInt oldestFault = m.reg("oldest_fault", uint(Widths.indexBits(FAULTS)), 0);
    Bool answersFault = io.answered().and(io.reporterOfFault());
    Bool answersRecord = io.answered().and(io.reporterOfFault().not());

    Access fault = keepFaults(m, io, oldestFault, answersFault);
    Word log = io.log().payload();
    Part part = io.write().payload();
    UInt allBytes = m.lit(4, 15);
    List<Access> accesses =
        List.of(
            new Access(io.log().valid(), entry(m, present, log.index()), log.word(), allBytes),
            fault,
            new Access(
                io.note().valid(),
                entry(m, next, m.lit(INDEX_BITS, NOTE)),
                io.note().payload(),
                allBytes),
            new Access(io.write().valid(), entry(m, tail, part.index()), part.word(), part.mask()));
    Memory<UInt> memory = m.memory("memory", uint(32), 1 << addressBits());
    Access chosen = accesses.get(3);
    for (int i = 2; i >= 0; i--) {
      chosen = first(accesses.get(i), chosen);
    }
    memory.write(chosen.valid(), chosen.address(), chosen.word(), chosen.mask());
    Bool busy = m.val("busy_with_fault", io.log().valid().or(fault.valid()));
    Bool takes = m.val("takes", io.note().valid().and(busy.not()));
    io.take().set(takes);
    io.written().set(busy.or(io.note().valid()).not());

    Bool fetch = io.fetchRead().request();
    Bool reads = m.val("reads", fetch.or(io.reporterRead().request()));
    UInt ofFault = faultAddress(m, oldestFault, io.reporterRead().index());
    UInt ofRecord = entry(m, head, io.reporterRead().index());
    UInt address =
        fetch.mux(
            entry(m, next, io.fetchRead().index()), io.reporterOfFault().mux(ofFault, ofRecord));
    io.data().set(memory.readSync("read_word", reads, address));
    io.reporterGranted().set(io.reporterRead().request().and(fetch.not()));

    m.when(io.push(), () -> tail.next(tail.plus(1)));
    m.when(takes, () -> next.next(next.plus(1)));
    m.when(io.ended(), () -> present.next(present.plus(1)));
    m.when(answersRecord, () -> head.next(head.plus(1)));
    count(m, inside, io.push(), answersRecord);
    count(m, untaken, io.push(), takes);
    io.full().set(inside.eq(entries));
    io.waiting().set(untaken.ne(0));
    m.verify(
        () -> {
          UInt running = m.reg("running", uint(bits + 1), 0);
          count(m, running, takes, io.ended());
          Bool someEnded = m.val("some_ended", inside.ne(untaken.plus(running)));
          Bool reports = io.reporterRead().request().and(io.reporterOfFault().not());
          Bool tells = io.reporterRead().request().and(io.reporterOfFault());
          m.assumeAlways("pushes_with_room", io.push().not().or(io.full().not()));
          m.assumeAlways("takes_what_waits", io.note().valid().not().or(io.waiting()));
          m.assumeAlways("logs_what_runs", io.log().valid().not().or(running.ne(0)));
          m.assumeAlways("ends_what_runs", io.ended().not().or(running.ne(0)));
          m.assumeAlways("releases_what_has_ended", answersRecord.not().or(someEnded));
          m.assumeAlways("writes_with_room", io.write().valid().not().or(io.full().not()));
          m.assumeAlways("reads_what_waits", fetch.not().or(io.waiting()));
          Bool readsNote = fetch.and(io.fetchRead().index().eq(NOTE));
          m.assumeAlways("fetches_no_note_in_the_making", readsNote.and(takes).not());
          m.assumeAlways("reports_what_has_ended", reports.not().or(someEnded));
          m.assumeAlways("reads_faults_that_wait", tells.not().or(io.faultWaits()));
          m.assumeAlways("tells_of_faults_that_wait", answersFault.not().or(io.faultWaits()));
          m.assertAlways("inside_by_place", tail.minus(head).eq(inside.trunc(bits)));
          m.assertAlways("untaken_by_place", tail.minus(next).eq(untaken.trunc(bits)));
          m.assertAlways("running_by_place", next.minus(present).eq(running.trunc(bits)));
          m.assertAlways("never_overfull", inside.le(entries));
          m.assertAlways("untaken_are_inside", untaken.le(inside));
          m.assertAlways("running_were_taken", running.le(inside.minus(untaken)));
          m.cover("fills", io.full());
        });
  }

  private static Access first(Access wanted, Access other) {
    return new Access(
        wanted.valid().or(other.valid()),
        wanted.valid().mux(wanted.address(), other.address()),
        wanted.valid().mux(wanted.word(), other.word()),
        wanted.valid().mux(wanted.mask(), other.mask()));
  }

  private UInt entry(Logic m, UInt number, UInt index) {
    return m.lit(1, 0).concat(number).concat(index);
  }

  private UInt faultAddress(Logic m, UInt number, UInt index) {
    UInt low = number.concat(index.trunc(Widths.indexBits(FAULT_WORDS)));
    return m.lit(1, 1).concat(low.extend(addressBits() - 1));
  }

  /** Keeps a fault until both of its words are written, and counts those that are. */
  private Access keepFaults(Logic m, Io io, UInt oldest, Bool answered) {
    Fault kept = m.regNoReset("kept_fault", Fault.type());
    Bool keeps = m.reg("keeps_fault", bool(), 0);
    Bool second = m.reg("second_word", bool(), 0);
    UInt newest = m.reg("newest_fault", uint(oldest.width()), 0);
    UInt faults = m.reg("faults", uint(Widths.countBits(FAULTS)), 0);
    Bool room = faults.ne(FAULTS);
    Bool wants = m.val("writes_fault", keeps.and(room).and(io.log().valid().not()));
    Bool whole = m.val("fault_written", wants.and(second));
    m.when(io.fault().valid().and(keeps.not()), () -> m.next(kept, io.fault().payload()));
    m.when(whole, () -> keeps.next(false)).elseWhen(io.fault().valid(), () -> keeps.next(true));
    m.when(wants, () -> second.next(second.not()));
    m.when(whole, () -> newest.next(newest.plus(1)));
    m.when(answered, () -> oldest.next(oldest.plus(1)));
    count(m, faults, whole, answered);
    io.faultWaits().set(faults.ne(0));
    m.verify(
        () -> {
          UInt places = newest.minus(oldest);
          m.assertAlways("faults_by_place", places.eq(faults.trunc(places.width())));
          m.assertAlways("faults_have_room", faults.le(FAULTS));
        });
    UInt words = kept.packetType().concat(kept.code()).extend(32);
    return new Access(
        wants,
        faultAddress(m, newest, second.asUInt()),
        second.mux(kept.detail(), words),
        m.lit(4, 15));
  }

  private static void count(Logic m, UInt count, Bool up, Bool down) {
    m.when(up.and(down.not()), () -> count.next(count.plus(1)))
        .elseWhen(down.and(up.not()), () -> count.next(count.minus(1)));
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }
}
