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

/**
 * Records from their packets to their results, in order. A record is written word by word behind
 * the last one and counts from {@code push} on; the sequencer takes it, later the reporter reads it
 * again and releases it.
 *
 * @param entries records that are inside at once, a power of two
 */
public record RecordQueue(int entries) implements Hardware<RecordQueue.Io> {
  /** Words of an entry: the record's, and one for what the intake found out about it. */
  static final int STRIDE = 16;

  /** The word of an entry that is not of the record; see {@link EntryNote}. */
  static final int NOTE = 8;

  /** A word of the entry that is being made. */
  public record Word(UInt index, UInt word) {
    static BundleType<Word> type() {
      return bundle(Word.class, uint(Widths.indexBits(STRIDE)), uint(32));
    }
  }

  /** Reads a word of an entry; it is there in the cycle after one with {@code granted}. */
  public record Read(Bool request, UInt index) {
    static BundleType<Read> type() {
      return bundle(Read.class, bool(), uint(Widths.indexBits(STRIDE)));
    }
  }

  /**
   * Ports.
   *
   * @param full no entry can be made
   * @param waiting there is an entry that was not taken
   * @param take the sequencer has done with reading the first of these
   * @param answered the reporter has done with the oldest entry
   * @param sequencerRead of the entry that is taken next; always granted
   * @param reporterRead of the oldest entry
   */
  public record Io(
      Flow<Word> write,
      Bool push,
      Bool full,
      Bool waiting,
      Bool take,
      Bool answered,
      Read sequencerRead,
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
        p.flowIn(Word.type()),
        p.in(bool()),
        p.out(bool()),
        p.out(bool()),
        p.in(bool()),
        p.in(bool()),
        p.in(Read.type()),
        p.in(Read.type()),
        p.out(bool()),
        p.out(uint(32)));
  }

  @Override
  public void build(Logic m, Io io) {
    int bits = Widths.indexBits(entries);
    UInt tail = m.reg("tail", uint(bits), 0);
    UInt next = m.reg("next_taken", uint(bits), 0);
    UInt head = m.reg("head", uint(bits), 0);
    UInt inside = m.reg("held", uint(bits + 1), 0);
    UInt untaken = m.reg("untaken", uint(bits + 1), 0);
    Memory<UInt> memory = m.memory("memory", uint(32), entries * STRIDE);
    memory.write(
        io.write().valid(), tail.concat(io.write().payload().index()), io.write().payload().word());

    Bool sequencer = io.sequencerRead().request();
    Bool reads = m.val("reads", sequencer.or(io.reporterRead().request()));
    UInt address =
        sequencer.mux(
            next.concat(io.sequencerRead().index()), head.concat(io.reporterRead().index()));
    io.data().set(memory.readSync("read_word", reads, address));
    io.reporterGranted().set(io.reporterRead().request().and(sequencer.not()));

    m.when(io.push(), () -> tail.next(tail.plus(1)));
    m.when(io.take(), () -> next.next(next.plus(1)));
    m.when(io.answered(), () -> head.next(head.plus(1)));
    count(m, inside, io.push(), io.answered());
    count(m, untaken, io.push(), io.take());
    io.full().set(inside.eq(entries));
    io.waiting().set(untaken.ne(0));
    m.verify(
        () -> {
          m.assumeAlways("pushes_with_room", io.push().not().or(io.full().not()));
          m.assumeAlways("takes_what_waits", io.take().not().or(io.waiting()));
          m.assumeAlways("releases_what_was_taken", io.answered().not().or(inside.ne(untaken)));
          m.assumeAlways("writes_with_room", io.write().valid().not().or(io.full().not()));
          m.assumeAlways("reads_what_waits", sequencer.not().or(io.waiting()));
          m.assumeAlways(
              "reports_what_was_taken", io.reporterRead().request().not().or(inside.ne(untaken)));
          m.assertAlways("inside_by_place", tail.minus(head).eq(inside.trunc(bits)));
          m.assertAlways("untaken_by_place", tail.minus(next).eq(untaken.trunc(bits)));
          m.assertAlways("never_overfull", inside.le(entries));
          m.assertAlways("untaken_are_inside", untaken.le(inside));
          m.cover("fills", io.full());
        });
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
