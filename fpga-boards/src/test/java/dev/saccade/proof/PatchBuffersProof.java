package dev.saccade.proof;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.rtl.array.IssueStage;
import dev.saccade.rtl.fill.FillEngine;
import java.lang.reflect.RecordComponent;
import java.util.Map;

/**
 * The fill and the array at both ends of the patch buffers, whose two halves they take in turn: the
 * fill never writes a half that is still to be read, the array never reads one that is not filled,
 * no batch is lost or read twice, and neither waits for ever.
 *
 * <p>Layers of 1 to 3 batches of one pixel, of one segment, 1 or 2 planes and one row group follow
 * each other, none the first of its frame. Two lanes; the codes do not matter.
 */
record PatchBuffersProof() implements Hardware<PatchBuffersProof.Io> {
  private static final int LANES = 2;
  private static final int DRAIN_STEPS = 2;

  /** The longest that nothing happens: a batch on its way through the fill. */
  private static final int PATIENCE = 4;

  /**
   * Ports.
   *
   * @param go begins with a layer
   * @param batches of the layer
   * @param codes of a patch
   */
  record Io(Bool go, UInt batches, UInt codes, UInt planes, Bool free, Bool writes, Bool issues) {}

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(bool()),
        p.in(uint(2)),
        p.in(uint(2)),
        p.in(uint(2)),
        p.out(bool()),
        p.out(bool()),
        p.out(bool()));
  }

  @Override
  public void build(Logic m, Io io) {
    FillEngine.Io fill = m.instance("fill", new FillEngine(LANES, LANES, 1, 4, 2, 0));
    IssueStage.Io array =
        m.instance("array", new IssueStage(1, 2, 2, DRAIN_STEPS, 2, LANES, 0, false));
    fill.take().set(io.go());
    fill.go().set(io.go());
    UInt one = m.lit(2, 1);
    set(
        fill.loops(),
        Map.of("groups", one, "poolH", one, "poolW", one, "lastPixels", one, "outH", one));
    set(
        fill.layer(),
        Map.of("strips", io.batches(), "runLength", io.codes(), "runs", one, "kernelH", one));
    fill.padCode().set(0);
    fill.first().set(false);
    fill.odd().set(false);
    fill.alternates().set(false);
    fill.turns().set(false);
    fill.codes().forEach(code -> code.set(0));
    fill.released().set(array.released());
    array.take().set(io.go());
    array.go().set(io.go());
    array.first().set(false);
    set(array.layer(), Map.of("segments", one, "rowGroups", one, "storedPlanes", one));
    set(array.mode(), Map.of("weightBits", io.planes(), "digits", one));
    array.residual().set(false);
    array.filled().valid().set(fill.filled().valid());
    m.set(array.filled().payload(), fill.filled().payload());
    io.free().set(fill.free().and(array.free()));
    io.writes().set(fill.write().pixels().ne(0));
    io.issues().set(array.issue().valid());
    m.ignore(m.pack(fill.read()), m.pack(fill.write()), m.pack(array.issue()));
    m.ignore(array.patchReady(), array.fillWait(), array.drainWait());
    m.verify(() -> claim(m, io, fill, array));
  }

  /** Drives a bundle: some signals as given, the others with 0. */
  private static void set(Record bundle, Map<String, UInt> given) {
    for (RecordComponent component : bundle.getClass().getRecordComponents()) {
      try {
        Object signal = component.getAccessor().invoke(bundle);
        UInt value = given.get(component.getName());
        if (signal instanceof Bool flag) {
          flag.set(false);
        } else if (value == null) {
          ((UInt) signal).set(0);
        } else {
          UInt number = (UInt) signal;
          number.set(
              value.width() < number.width()
                  ? value.extend(number.width())
                  : value.trunc(number.width()));
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(component.toString(), e);
      }
    }
  }

  private static void claim(Logic m, Io io, FillEngine.Io fill, IssueStage.Io array) {
    m.assumeAlways("goes_when_free", io.go().not().or(io.free()));
    m.assumeAlways("has_batches", io.batches().ne(0));
    m.assumeAlways("has_codes", io.codes().ge(1).and(io.codes().le(LANES)));
    m.assumeAlways("has_planes", io.planes().ge(1).and(io.planes().le(2)));

    Bool filled = fill.filled().valid();
    Bool released = array.released();
    // What each half holds, told from what the two say in turn.
    Bool fills = m.reg("fills_upper", bool(), 0);
    Bool reads = m.reg("reads_upper", bool(), 0);
    Bool lower = m.reg("lower_full", bool(), 0);
    Bool upper = m.reg("upper_full", bool(), 0);
    m.when(filled, () -> fills.next(fills.not()));
    m.when(released, () -> reads.next(reads.not()));
    m.when(filled.and(fills.not()), () -> lower.next(true))
        .elseWhen(released.and(reads.not()), () -> lower.next(false));
    m.when(filled.and(fills), () -> upper.next(true))
        .elseWhen(released.and(reads), () -> upper.next(false));

    Bool writesUpper = top(fill.write().address());
    Bool issuesUpper = top(array.issue().patchAddress());
    always(m, "writes_what_is_free", io.writes(), writesUpper.mux(upper, lower).not());
    always(m, "writes_in_turn", io.writes(), writesUpper.eq(fills));
    always(m, "issues_what_is_filled", io.issues(), issuesUpper.mux(upper, lower));
    always(m, "issues_in_turn", io.issues(), issuesUpper.eq(reads));
    always(m, "fills_with_a_write", filled, io.writes());
    always(m, "releases_with_an_issue", released, io.issues());

    // No batch is lost: a layer is over when all of its batches were read.
    UInt owed = m.reg("owed_batches", uint(2), 0);
    m.when(io.go(), () -> owed.next(io.batches()))
        .elseWhen(released, () -> owed.next(owed.minus(1)));
    always(m, "reads_what_is_owed", io.issues(), owed.ne(0));
    always(m, "ends_with_the_last", io.free(), owed.eq(0));
    UInt idle = m.reg("idle_cycles", uint(5), 0);
    Bool moves = fill.reads().or(io.writes()).or(io.issues()).or(io.free());
    m.when(moves, () -> idle.next(0)).otherwise(() -> idle.next(idle.plus(1)));
    m.assertAlways("moves_in_time", idle.le(PATIENCE));
    m.cover("both_full", lower.and(upper));
    m.cover("fills_again", io.writes().and(owed.eq(1)).and(reads));
    m.cover("second_layer", m.delay("ended", released.and(owed.eq(1)), 0).and(io.go()));
  }

  private static Bool top(UInt address) {
    return address.bit(address.width() - 1);
  }

  private static void always(Logic m, String name, Bool when, Bool claim) {
    m.assertAlways(name, when.not().or(claim));
  }
}
