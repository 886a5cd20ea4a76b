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

/**
 * Records from their packets to their results, in order, and what was found out about each of them,
 * in one memory. A record is written byte by byte behind the last one and counts from {@code push}
 * on; {@link FrameFetch} takes it and notes what becomes of it, {@link FrameLog} when it was
 * executed, and {@link Reporter} reads all of that and releases it. Faults of the link wait in the
 * same memory; one that finds no place is dropped.
 *
 * <p>A word is written in a cycle, by {@link FrameLog}; else a byte, of a fault, else of the note,
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

  /** Faults that wait. */
  private static final int FAULTS = 4;

  /** Bytes of a fault: code, type of packet, two of 0, detail. */
  private static final int FAULT_BYTES = 8;

  private static final int INDEX_BITS = Widths.indexBits(STRIDE);

  /** A word of an entry. */
  public record Word(UInt index, UInt word) {
    static BundleType<Word> type() {
      return bundle(Word.class, uint(INDEX_BITS), uint(32));
    }
  }

  /** A byte of an entry; the lowest two bits of its index say where it stands in its word. */
  public record Part(UInt index, UInt data) {
    static BundleType<Part> type() {
      return bundle(Part.class, uint(INDEX_BITS + 2), uint(8));
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
   * @param note bytes of the entry that is taken next; done in a cycle with {@code noted}
   * @param take of that entry everything is known
   * @param log a word of the oldest entry that was taken and has not {@code ended}
   * @param fault told byte by byte; it need not be kept
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
      Flow<Part> note,
      Bool noted,
      Bool take,
      Flow<Word> log,
      Bool ended,
      Fault fault,
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
        p.flowIn(Part.type()),
        p.out(bool()),
        p.in(bool()),
        p.flowIn(Word.type()),
        p.in(bool()),
        Fault.listener(p),
        p.out(bool()),
        p.in(bool()),
        p.in(Read.type()),
        p.in(bool()),
        p.in(Read.type()),
        p.out(bool()),
        p.out(uint(32)));
  }

  /** Writes a byte; the lowest two bits of its address say where it stands in its word. */
  private record ByteAccess(Bool valid, UInt address, UInt data) {
    ByteAccess orElse(ByteAccess other) {
      return new ByteAccess(
          valid.or(other.valid), valid.mux(address, other.address), valid.mux(data, other.data));
    }
  }

  private int addressBits() {
    return Widths.indexBits(entries * STRIDE) + 1;
  }

  @Override
  public void build(Logic m, Io io) {
    int bits = Widths.indexBits(entries);
    // A bit more than an entry's number, so that none and all inside are told apart.
    UInt tail = m.reg("tail", uint(bits + 1), 0);
    UInt next = m.reg("next_taken", uint(bits + 1), 0);
    UInt present = m.reg("present", uint(bits), 0);
    UInt head = m.reg("head", uint(bits + 1), 0);
    UInt oldestFault = m.reg("oldest_fault", uint(Widths.indexBits(FAULTS)), 0);
    Bool answersFault = io.answered().and(io.reporterOfFault());
    Bool answersRecord = io.answered().and(io.reporterOfFault().not());

    Bool logs = io.log().valid();
    ByteAccess fault = keepFaults(m, io, oldestFault, answersFault);
    ByteAccess note = access(m, next, io.note());
    ByteAccess write = fault.orElse(note).orElse(access(m, tail, io.write()));
    Memory<UInt> memory = m.memory("memory", uint(32), 1 << addressBits());
    UInt wordAddress =
        logs.mux(entry(m, present, io.log().payload().index()), write.address().shr(2));
    UInt lane = m.lit(4, 1).shiftLeft(write.address().trunc(2));
    memory.write(
        logs.or(write.valid()),
        wordAddress,
        logs.mux(io.log().payload().word(), write.data().replicate(4)),
        logs.mux(m.lit(4, 15), lane));
    Bool busy = m.val("busy_with_fault", logs.or(fault.valid()));
    io.noted().set(io.note().valid().and(busy.not()));
    io.written().set(busy.or(io.note().valid()).not());

    Bool fetch = io.fetchRead().request();
    Bool reads = m.val("reads", fetch.or(io.reporterRead().request()));
    UInt ofFault = faultAddress(m, oldestFault, io.reporterRead().index().trunc(1));
    UInt ofRecord = entry(m, head, io.reporterRead().index());
    UInt address =
        fetch.mux(
            entry(m, next, io.fetchRead().index()), io.reporterOfFault().mux(ofFault, ofRecord));
    io.data().set(memory.readSync("read_word", reads, address));
    io.reporterGranted().set(io.reporterRead().request().and(fetch.not()));

    m.when(io.push(), () -> tail.next(tail.plus(1)));
    m.when(io.take(), () -> next.next(next.plus(1)));
    m.when(io.ended(), () -> present.next(present.plus(1)));
    m.when(answersRecord, () -> head.next(head.plus(1)));
    io.full().set(tail.eq(head.xor(m.lit(bits + 1, entries))));
    io.waiting().set(tail.ne(next));
    m.verify(
        () -> {
          UInt inside = m.reg("held", uint(bits + 1), 0);
          UInt untaken = m.reg("untaken", uint(bits + 1), 0);
          UInt running = m.reg("running", uint(bits + 1), 0);
          count(m, inside, io.push(), answersRecord);
          count(m, untaken, io.push(), io.take());
          count(m, running, io.take(), io.ended());
          Bool someEnded = m.val("some_ended", inside.ne(untaken.plus(running)));
          Bool reports = io.reporterRead().request().and(io.reporterOfFault().not());
          Bool tells = io.reporterRead().request().and(io.reporterOfFault());
          m.assumeAlways("pushes_with_room", io.push().not().or(io.full().not()));
          m.assumeAlways("notes_what_waits", io.note().valid().not().or(io.waiting()));
          m.assumeAlways("takes_what_waits", io.take().not().or(io.waiting()));
          m.assumeAlways("logs_what_runs", io.log().valid().not().or(running.ne(0)));
          m.assumeAlways("ends_what_runs", io.ended().not().or(running.ne(0)));
          m.assumeAlways("releases_what_has_ended", answersRecord.not().or(someEnded));
          m.assumeAlways("writes_with_room", io.write().valid().not().or(io.full().not()));
          m.assumeAlways("reads_what_waits", fetch.not().or(io.waiting()));
          m.assumeAlways("fetches_no_note_in_the_making", fetch.and(io.note().valid()).not());
          m.assumeAlways("reports_what_has_ended", reports.not().or(someEnded));
          m.assumeAlways("reads_faults_that_wait", tells.not().or(io.faultWaits()));
          m.assumeAlways("tells_of_faults_that_wait", answersFault.not().or(io.faultWaits()));
          m.assertAlways("inside_by_place", tail.minus(head).eq(inside));
          m.assertAlways("untaken_by_place", tail.minus(next).eq(untaken));
          m.assertAlways(
              "running_by_place", next.trunc(bits).minus(present).eq(running.trunc(bits)));
          m.assertAlways("never_overfull", inside.le(entries));
          m.assertAlways("untaken_are_inside", untaken.le(inside));
          m.assertAlways("running_were_taken", running.le(inside.minus(untaken)));
          m.cover("fills", io.full());
        });
  }

  private ByteAccess access(Logic m, UInt number, Flow<Part> part) {
    return new ByteAccess(
        part.valid(), entry(m, number, part.payload().index()), part.payload().data());
  }

  private UInt entry(Logic m, UInt number, UInt index) {
    return m.lit(1, 0).concat(number.trunc(Widths.indexBits(entries))).concat(index);
  }

  private UInt faultAddress(Logic m, UInt number, UInt index) {
    UInt low = number.concat(index);
    return m.lit(1, 1).concat(low.extend(addressBits() + index.width() - 2));
  }

  /** Writes a fault byte by byte, if there is room for it, and counts those that are whole. */
  private ByteAccess keepFaults(Logic m, Io io, UInt oldest, Bool answered) {
    UInt index = m.reg("fault_byte", uint(Widths.indexBits(FAULT_BYTES)), 0);
    UInt newest = m.reg("newest_fault", uint(oldest.width()), 0);
    UInt faults = m.reg("faults", uint(Widths.countBits(FAULTS)), 0);
    Fault fault = io.fault();
    Bool room = faults.ne(FAULTS);
    Bool writes = m.val("writes_fault", fault.present().and(room).and(io.log().valid().not()));
    Bool whole = m.val("fault_written", writes.and(index.eq(FAULT_BYTES - 1)));
    m.when(writes, () -> index.next(index.plus(1)));
    m.when(whole, () -> newest.next(newest.plus(1)));
    m.when(answered, () -> oldest.next(oldest.plus(1)));
    count(m, faults, whole, answered);
    Bool ofDetail = index.bit(2);
    fault.next().set(writes.and(ofDetail));
    fault.told().set(whole.or(fault.present().and(room.not())));
    io.faultWaits().set(faults.ne(0));
    m.verify(
        () -> {
          UInt places = newest.minus(oldest);
          m.assertAlways("faults_by_place", places.eq(faults.trunc(places.width())));
          m.assertAlways("faults_have_room", faults.le(FAULTS));
          Bool goesOn = m.delay("fault_went_on", fault.present().and(fault.told().not()), 0);
          m.assumeAlways("faults_are_told_to_the_end", goesOn.not().or(fault.present()));
          m.assertAlways("begins_with_the_first_byte", goesOn.or(index.eq(0)));
        });
    UInt head = index.bit(0).mux(fault.packetType(), fault.code());
    UInt first = index.bit(1).mux(m.lit(8, 0), head);
    return new ByteAccess(
        writes, faultAddress(m, newest, index), ofDetail.mux(fault.detail(), first));
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
