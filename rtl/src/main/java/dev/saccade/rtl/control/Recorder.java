package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;
import static dev.saccade.hdl.Types.vec;

import dev.saccade.fabric.Descriptor;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.Timing;
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
 * <p>Fill and array begin with a frame while the one before is drained, the drain while its last
 * note is written. What they do for it is counted apart until then, and then added.
 *
 * <p>Notes, of 8 words, are kept for four frames and for the layers of two; the last note of a
 * frame is its frame's.
 *
 * @param layers most layers of a program
 * @param readsAhead most reads that the fill makes for a frame before that note is written
 * @param cyclesAhead most cycles that the array works for it until then
 * @param external whether the array can wait for weights from an external memory
 */
public record Recorder(int layers, int readsAhead, int cyclesAhead, boolean external)
    implements Hardware<Recorder.Io> {
  /** Words of a note. */
  static final int STAMP = 0;

  static final int FILL_WAIT = 1;
  static final int READS = 2;
  static final int BUSY = 3;
  static final int DRAIN_WAIT = 4;

  /** 0 without an external memory. */
  static final int WEIGHT_WAIT = 5;

  static final int WRITES = 6;

  /** Word of a frame's note only. */
  static final int START = 7;

  static final int STRIDE = 8;
  static final int FRAMES = 4;
  static final int BANKS = 2;

  private static final int LAST_STEP = WRITES;
  private static final int REST = 8;
  private static final int STEP_BITS = Widths.countBits(REST);

  /** From the last issue of a frame to the end of its note, but for the drain steps. */
  private static final int ISSUE_TO_NOTED =
      Timing.DRAIN_LATENCY + Timing.WRITE_LATENCY + LAST_STEP + 3;

  /**
   * The recorder of a fabric: at most the whole first batch of a frame is read ahead, or the strip
   * of a depthwise layer, and while the frame before is drained a word in every cycle.
   */
  static Recorder of(FabricConfig config) {
    int drain = config.drainSteps() * config.drainPeriod(config.residual());
    int cycles = ISSUE_TO_NOTED + drain;
    int batch = config.pixels() * config.lanes() * config.patchSegments();
    int mostColumns = (1 << Descriptor.LAYOUT.field("runs").bits()) - 1;
    int strip = config.depthwiseWords() * config.lanes() * mostColumns;
    return new Recorder(
        config.layers(), Math.max(batch, strip) + cycles, cycles, config.external());
  }

  /**
   * What happens in the core in this cycle.
   *
   * @param fillsFrame from the next cycle on the fill reads for the next frame
   * @param turns from the next cycle on the array works for the next frame, which so starts
   * @param issue the array multiplies
   * @param fillWait it waits for a patch
   * @param drainWait it waits for its drain registers
   * @param weightWait it waits for weights from the external memory
   * @param read the fill reads the activation memory
   * @param written codes that were written or left as results
   */
  public record Events(
      Bool fillsFrame,
      Bool turns,
      Bool issue,
      Bool fillWait,
      Bool drainWait,
      Bool weightWait,
      Bool read,
      UInt written) {
    static BundleType<Events> type() {
      return bundle(
          Events.class, bool(), bool(), bool(), bool(), bool(), bool(), bool(), uint(EVENT_BITS));
    }
  }

  static final int EVENT_BITS = 8;

  /** Most codes that leave while a note is written. */
  private static final int WRITES_AHEAD = STRIDE * ((1 << EVENT_BITS) - 1);

  /**
   * Ports.
   *
   * @param stamp as {@link FrameLog} counts cycles
   * @param start a frame or a record that computes nothing has started, {@code startStamp} says
   *     when, and the one before has ended
   * @param layerEnd its present layer ends in this cycle, and with {@code last} the frame
   * @param settled all notes are written
   * @param noted the note of a frame was completed
   */
  public record Io(
      UInt stamp,
      UInt startStamp,
      Bool start,
      Bool layerEnd,
      Bool last,
      Events events,
      Bool settled,
      Bool noted,
      Bool read,
      UInt readAddress,
      UInt note) {}

  private int layerBits() {
    return Widths.indexBits(layers);
  }

  int firstFrameNote() {
    return (BANKS * STRIDE) << layerBits();
  }

  int addressBits() {
    return Widths.indexBits(firstFrameNote() + FRAMES * STRIDE);
  }

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(uint(FrameLog.STAMP_BITS)),
        p.in(uint(FrameLog.STAMP_BITS)),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.in(Events.type()),
        p.out(bool()),
        p.out(bool()),
        p.in(bool()),
        p.in(uint(addressBits())),
        p.out(uint(32)));
  }

  @Override
  public void build(Logic m, Io io) {
    Events events = io.events();

    Bool startNoted = m.reg("start_noted", bool(), 1);
    UInt step = m.reg("step", uint(STEP_BITS), REST);
    Bool whole = m.regNoReset("whole", bool());
    UInt frame = m.reg("frame", uint(Widths.indexBits(FRAMES)), 0);
    UInt started = m.reg("started", uint(Widths.indexBits(FRAMES)), 0);
    UInt layer = m.reg("layer", uint(layerBits()), 0);
    UInt notedLayer = m.regNoReset("noted_layer", uint(layerBits()));

    Bool rests = m.val("rests", step.eq(REST));
    Bool ends = io.layerEnd();
    m.when(io.start(), () -> startNoted.next(false));
    m.when(rests.not(), () -> step.next(step.plus(1)));
    Bool lastStep = m.val("last_step", step.eq(LAST_STEP));
    Bool frameNoted = m.val("frame_noted", lastStep.and(whole));
    Bool open = openFrame(m, io.start(), frameNoted);
    Ahead fill = Ahead.of(m, "fill", open, frameNoted, events.fillsFrame());
    Ahead array = Ahead.of(m, "array", open, frameNoted, events.turns());
    Ahead drain = Ahead.of(m, "drain", open, frameNoted, ends.and(io.last()));
    UInt read = m.delay("read_before", events.read(), 0).asUInt();
    UInt fillWait = count(m, "fill_wait", events.fillWait().asUInt(), array, cyclesAhead);
    UInt reads = count(m, "reads", read, fill, readsAhead);
    UInt busy = count(m, "busy", events.issue().asUInt(), array, cyclesAhead);
    UInt drainWait = count(m, "drain_wait", events.drainWait().asUInt(), array, cyclesAhead);
    UInt weightWait = m.lit(32, 0);
    if (external) {
      UInt waits = events.weightWait().asUInt();
      weightWait = count(m, "weight_wait", waits, array, cyclesAhead);
    } else {
      m.ignore(events.weightWait());
    }
    UInt writes = count(m, "writes", events.written(), drain, WRITES_AHEAD);
    Bool startStep = step.eq(START);
    m.when(lastStep.or(startStep), () -> step.next(REST));
    m.when(startStep, () -> startNoted.next(true));
    m.when(startStep, () -> started.next(started.plus(1)));
    m.when(rests.and(startNoted.not()), () -> step.next(START));
    m.when(frameNoted, () -> frame.next(frame.plus(1)));
    m.when(
        ends,
        () -> {
          step.next(STAMP + 1);
          whole.next(io.last());
          notedLayer.next(layer);
          layer.next(io.last().mux(m.lit(layerBits(), 0), layer.plus(1)));
        });

    int numberBits = Widths.indexBits(STRIDE);
    UInt number = m.val("number", ends.mux(m.lit(numberBits, STAMP), step.trunc(numberBits)));
    UInt endStamp = io.stamp().plus(FrameLog.STAMP_DELAY);
    UInt word =
        m.unpack(
                vec(uint(32), START + 1),
                m.concat(
                    List.of(
                        endStamp,
                        fillWait,
                        reads,
                        busy,
                        drainWait,
                        weightWait,
                        writes,
                        io.startStamp())))
            .at(number);
    Bool starting = m.val("starting", startStep.and(ends.not()));
    Bool ofFrame = m.val("of_frame", ends.mux(io.last(), starting.or(whole)));
    UInt frameNote = m.lit(addressBits(), firstFrameNote());
    UInt which = starting.mux(started, frame);
    UInt inFrame = frameNote.plus(which.concat(number).extend(addressBits()));
    UInt row = ends.mux(layer, notedLayer);
    UInt inLayer = frame.bit(0).asUInt().concat(row).concat(number).extend(addressBits());
    Memory<UInt> notes = m.memory("notes", uint(32), firstFrameNote() + FRAMES * STRIDE);
    notes.write(ends.or(rests.not()), ofFrame.mux(inFrame, inLayer), word);
    io.note().set(notes.readSync("read_note", io.read(), io.readAddress()));
    io.settled().set(rests.and(startNoted));
    io.noted().set(frameNoted);
    m.verify(
        () -> {
          m.assertAlways("layers_end_apart", ends.not().or(rests.and(startNoted)));
          m.assumeAlways("starts_apart", io.start().not().or(startNoted));
          m.assumeAlways("turns_apart", events.turns().not().or(startNoted));
        });
  }

  /**
   * A stage's way from a frame to the next.
   *
   * @param now it works for the next frame while the one before is not written down
   * @param catchesUp that one is
   */
  private record Ahead(Bool now, Bool catchesUp) {
    static Ahead of(Logic m, String stage, Bool open, Bool noted, Bool turns) {
      Bool now = m.reg(stage + "_is_ahead", bool(), 0);
      m.when(noted, () -> now.next(false)).elseWhen(turns.and(open), () -> now.next(true));
      return new Ahead(now, noted);
    }
  }

  /** Whether a frame has started whose last note is not written; there may be two. */
  private static Bool openFrame(Logic m, Bool starts, Bool noted) {
    UInt open = m.reg("open_frames", uint(2), 0);
    m.when(starts.and(noted.not()), () -> open.next(open.plus(1)))
        .elseWhen(noted.and(starts.not()), () -> open.next(open.minus(1)));
    return open.ne(0);
  }

  /** Counts for the present frame, what a stage does for the next one only when that is present. */
  private static UInt count(Logic m, String name, UInt by, Ahead stage, int most) {
    UInt count = m.reg(name, uint(32), 0);
    UInt apart = m.reg(name + "_ahead", uint(Widths.countBits(most)), 0);
    UInt now = by.extend(apart.width());
    UInt together = m.val(name + "_together", apart.plus(now));
    UInt more = stage.catchesUp().mux(together, stage.now().not().mux(now, 0));
    count.next(count.plus(more.extend(32)));
    apart.next(stage.now().and(stage.catchesUp().not()).mux(together, 0));
    return count;
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }
}
