package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;
import static dev.saccade.hdl.Types.vec;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Memory;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;
import java.util.List;

/**
 * Counts, and writes down what the counts are at the end of every layer. Counters are never
 * cleared: who reads takes the difference of two notes, so that nothing is missed between layers.
 *
 * <p>A note is written in the cycles after a layer's end, a word in each, while the next layer
 * already runs. No copy of the counters is needed: those that can move at once are written first,
 * and reads are counted a cycle late.
 *
 * <p>Notes of frames (16 words) are kept for four frames, notes of layers (8 words) for two; the
 * last note of a frame is its frame's.
 *
 * @param layers most layers of a program
 */
public record Recorder(int layers) implements Hardware<Recorder.Io> {
  /** Words of a note. */
  static final int STAMP = 0;

  static final int FILL_WAIT = 1;
  static final int READS = 2;
  static final int BUSY = 3;
  static final int DRAIN_WAIT = 4;
  static final int WRITES = 5;
  static final int RESULT_BYTES = 6;
  static final int STAMP_HIGH = 7;

  /** Words of a frame's note only. */
  static final int START = 8;

  static final int START_HIGH = 9;
  static final int STATUS = 10;

  static final int FRAME_STRIDE = 16;
  static final int LAYER_STRIDE = 8;
  static final int FRAMES = 4;
  static final int BANKS = 2;

  private static final int LAST_STEP = STAMP_HIGH;
  private static final int REST = 15;

  /**
   * What happens in the core in this cycle.
   *
   * @param issue the array multiplies
   * @param fillWait it waits for a patch
   * @param drainWait it waits for its drain registers
   * @param read the fill reads the activation memory
   * @param written codes that were written or left as results
   */
  public record Events(Bool issue, Bool fillWait, Bool drainWait, Bool read, UInt written) {
    static BundleType<Events> type() {
      return bundle(Events.class, bool(), bool(), bool(), bool(), uint(EVENT_BITS));
    }
  }

  static final int EVENT_BITS = 8;

  /**
   * Ports.
   *
   * @param stamp cycles since reset
   * @param start a frame starts in the next cycle
   * @param layerEnd its present layer ends in this cycle, and with {@code last} the frame
   * @param resultBytes how many bytes of results were kept
   * @param settled all notes are written
   * @param noted the note of a frame was completed
   */
  public record Io(
      UInt stamp,
      Bool start,
      ReportStatus status,
      Bool layerEnd,
      Bool last,
      Events events,
      UInt resultBytes,
      Bool settled,
      Bool noted,
      Bool read,
      UInt readAddress,
      UInt note) {}

  private int layerBits() {
    return Widths.indexBits(layers);
  }

  int firstFrameNote() {
    return (BANKS * LAYER_STRIDE) << layerBits();
  }

  int addressBits() {
    return Widths.indexBits(firstFrameNote() + FRAMES * FRAME_STRIDE);
  }

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(uint(64)),
        p.in(bool()),
        p.in(ReportStatus.type()),
        p.in(bool()),
        p.in(bool()),
        p.in(Events.type()),
        p.in(uint(EVENT_BITS)),
        p.out(bool()),
        p.out(bool()),
        p.in(bool()),
        p.in(uint(addressBits())),
        p.out(uint(32)));
  }

  @Override
  public void build(Logic m, Io io) {
    Events events = io.events();
    UInt fillWait = count(m, "fill_wait", events.fillWait().asUInt());
    UInt reads = count(m, "reads", m.delay("read_before", events.read(), 0).asUInt());
    UInt busy = count(m, "busy", events.issue().asUInt());
    UInt drainWait = count(m, "drain_wait", events.drainWait().asUInt());
    UInt writes = count(m, "writes", events.written());
    UInt bytes = count(m, "bytes", io.resultBytes());

    UInt startStamp = m.regNoReset("start_stamp", uint(64));
    UInt stampHigh = m.regNoReset("stamp_high", uint(32));
    UInt status = m.regNoReset("status", uint(ReportStatus.type().width()));
    Bool startNoted = m.reg("start_noted", bool(), 1);
    UInt step = m.reg("step", uint(4), REST);
    Bool whole = m.regNoReset("whole", bool());
    UInt frame = m.reg("frame", uint(Widths.indexBits(FRAMES)), 0);
    UInt started = m.reg("started", uint(Widths.indexBits(FRAMES)), 0);
    UInt layer = m.reg("layer", uint(layerBits()), 0);
    UInt notedLayer = m.regNoReset("noted_layer", uint(layerBits()));

    Bool rests = m.val("rests", step.eq(REST));
    Bool ends = io.layerEnd();
    m.when(
        io.start(),
        () -> {
          startStamp.next(io.stamp().plus(1));
          status.next(m.pack(io.status()));
          startNoted.next(false);
        });
    m.when(rests.not(), () -> step.next(step.plus(1)));
    Bool lastStep = m.val("last_step", step.eq(LAST_STEP));
    Bool startStep = step.eq(STATUS);
    m.when(lastStep.or(startStep), () -> step.next(REST));
    m.when(startStep, () -> startNoted.next(true));
    m.when(startStep, () -> started.next(started.plus(1)));
    m.when(rests.and(startNoted.not()), () -> step.next(START));
    m.when(lastStep.and(whole), () -> frame.next(frame.plus(1)));
    m.when(
        ends,
        () -> {
          step.next(STAMP + 1);
          stampHigh.next(stampAfter(io).bits(63, 32));
          whole.next(io.last());
          notedLayer.next(layer);
          layer.next(io.last().mux(m.lit(layerBits(), 0), layer.plus(1)));
        });

    UInt word =
        m.unpack(
                vec(uint(32), 11),
                m.concat(
                    List.of(
                        stampAfter(io).trunc(32),
                        fillWait,
                        reads,
                        busy,
                        drainWait,
                        writes,
                        bytes,
                        stampHigh,
                        startStamp.trunc(32),
                        startStamp.bits(63, 32),
                        status.extend(32))))
            .at(ends.mux(m.lit(4, STAMP), step));
    Bool starting = m.val("starting", rests.not().and(step.ge(START)));
    Bool ofFrame = m.val("of_frame", ends.mux(io.last(), starting.or(whole)));
    UInt number = ends.mux(m.lit(4, STAMP), step);
    UInt frameNote = m.lit(addressBits(), firstFrameNote());
    UInt which = starting.and(ends.not()).mux(started, frame);
    UInt inFrame = frameNote.plus(which.concat(number).extend(addressBits()));
    UInt row = ends.mux(layer, notedLayer);
    UInt inLayer = frame.bit(0).asUInt().concat(row).concat(number.trunc(3)).extend(addressBits());
    Memory<UInt> notes = m.memory("notes", uint(32), firstFrameNote() + FRAMES * FRAME_STRIDE);
    notes.write(ends.or(rests.not()), ofFrame.mux(inFrame, inLayer), word);
    io.note().set(notes.readSync("read_note", io.read(), io.readAddress()));
    io.settled().set(rests.and(startNoted));
    io.noted().set(lastStep.and(whole));
    m.verify(
        () -> {
          m.assertAlways("layers_end_apart", ends.not().or(rests.and(startNoted)));
          m.assumeAlways("starts_apart", io.start().not().or(startNoted));
        });
  }

  /** The cycle after this one. */
  private static UInt stampAfter(Io io) {
    return io.stamp().plus(1);
  }

  private static UInt count(Logic m, String name, UInt by) {
    UInt count = m.reg(name, uint(32), 0);
    m.when(by.ne(0), () -> count.next(count.plus(by.extend(32))));
    return count;
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }
}
