package dev.saccade.rtl.core;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;

/**
 * Says when fill, array and drain take the next layer.
 *
 * <p>A layer of a frame reads what the layer before it has written: it begins in the cycle after
 * that one's {@code done}, at the earliest. All stages take it together, as soon as the drain has
 * made the last step of the layer before, so that the descriptor behind it can be fetched in time
 * and their loops go to the first step; so it begins one cycle later at the earliest.
 *
 * <p>The first layer of a frame reads what nothing in the fabric writes: the fill begins as soon as
 * it is free, the array turns to it when all before is issued and its first patches are there, the
 * drain when its first sums are about to come. While residual operands of the frame before are
 * read, the array does not turn, as the fill had to share the memory with them, and where fill and
 * drain always share it, the array turns in an even cycle; so what happens from the turn on does
 * not depend on what was before.
 */
public record LayerTurns() implements Hardware<LayerTurns.Io> {
  /**
   * Ports.
   *
   * @param offered there is a next layer; {@code taken} lets it go
   * @param first it is the first of its frame
   * @param mayFill it will be, and what the fill needs of it is there
   * @param fillFree the fill has read all of the layers it took
   * @param arrayFree the array has issued all of the layers it took
   * @param patchReady the patches that the array takes next are there
   * @param sumsNext the sums of a row group are there in the next cycle
   * @param endsLayer the drain makes the last step of a layer
   * @param drainOver the drain has made all steps of the layers it took
   * @param mayTurn whether fill and drain may share the memory from now on as in the next frame
   * @param done a layer's last code is in memory
   * @param fill the fill takes the layer
   * @param fillGoes it begins with it
   * @param array the array takes the layer
   * @param arrayGoes it begins with it
   * @param drain the drain takes the layer
   * @param fillsFrame the fill begins with a frame
   * @param turns the array begins with a frame in the next cycle
   * @param goes a layer begins that is not the first of its frame
   */
  public record Io(
      Bool offered,
      Bool first,
      Bool mayFill,
      Bool fillFree,
      Bool arrayFree,
      Bool patchReady,
      Bool sumsNext,
      Bool endsLayer,
      Bool drainOver,
      Bool mayTurn,
      Bool done,
      Bool taken,
      Bool fill,
      Bool fillGoes,
      Bool array,
      Bool arrayGoes,
      Bool drain,
      Bool fillsFrame,
      Bool turns,
      Bool goes) {}

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.out(bool()),
        p.out(bool()),
        p.out(bool()),
        p.out(bool()),
        p.out(bool()),
        p.out(bool()),
        p.out(bool()),
        p.out(bool()),
        p.out(bool()));
  }

  @Override
  public void build(Logic m, Io io) {
    Bool fillHas = m.reg("fill_has_first", bool(), 0);
    Bool arrayHas = m.reg("array_has_first", bool(), 0);
    Bool waits = m.reg("taken_layer_waits", bool(), 0);
    UInt unfinished = m.reg("unfinished", uint(2), 0);
    Bool first = m.val("offers_first", io.offered().and(io.first()));

    Bool fills =
        m.val("fills_first", io.mayFill().and(fillHas.not()).and(io.fillFree()).and(waits.not()));
    Bool mayTurn = io.arrayFree().and(io.patchReady()).and(io.mayTurn());
    Bool turns = m.val("turns_to_first", first.and(fillHas).and(arrayHas.not()).and(mayTurn));
    Bool drainFree = io.drainOver().or(io.endsLayer());
    Bool drains = m.val("drains_first", first.and(arrayHas).and(io.sumsNext()).and(drainFree));
    m.when(fills, () -> fillHas.next(true)).elseWhen(drains, () -> fillHas.next(false));
    m.when(turns, () -> arrayHas.next(true)).elseWhen(drains, () -> arrayHas.next(false));

    Bool takes = m.val("takes_later", io.offered().and(io.first().not()).and(io.drainOver()));
    Bool goes = m.val("goes_later", waits.and(unfinished.eq(0)));
    waits.next(waits.or(takes).and(goes.not()));
    Bool begins = m.val("begins", fills.or(goes));
    m.when(begins.and(io.done().not()), () -> unfinished.next(unfinished.plus(1)))
        .elseWhen(io.done().and(begins.not()), () -> unfinished.next(unfinished.minus(1)));

    io.taken().set(drains.or(takes));
    io.fill().set(fills.or(takes));
    io.fillGoes().set(begins);
    io.array().set(turns.or(takes));
    io.arrayGoes().set(turns.or(goes));
    io.drain().set(drains.or(takes));
    io.fillsFrame().set(fills);
    io.turns().set(turns);
    io.goes().set(goes);
    m.verify(
        () -> {
          assumeStages(m, io, fillHas, arrayHas, waits, unfinished);
          claimTurns(m, io, unfinished);
          Bool filled = claimOnce(m, "fill", io.fill(), io.taken());
          Bool computed = claimOnce(m, "array", io.array(), io.taken());
          m.assertAlways("array_behind_fill", io.array().not().or(filled).or(io.fill()));
          m.assertAlways("drain_behind_array", io.drain().not().or(computed).or(io.array()));
          m.assertAlways("fill_state", filled.eq(fillHas));
          m.assertAlways("array_state", computed.eq(arrayHas));
          m.assertAlways("array_has_what_fill_has", arrayHas.not().or(fillHas));
          m.assertAlways("one_layer_ahead", fillHas.and(waits).not());
          m.assertAlways(
              "fill_goes_once", claimGoes(m, "fill", io.fill(), io.fillGoes()).eq(waits));
          m.assertAlways(
              "array_goes_once", claimGoes(m, "array", io.array(), io.arrayGoes()).eq(waits));
        });
  }

  /** What the stages hold to, as they say. */
  private static void assumeStages(
      Logic m, Io io, Bool fillHas, Bool arrayHas, Bool waits, UInt unfinished) {
    UInt since = m.reg("since_taken", uint(Widths.countBits(CoreIo.LEAST_DISTANCE)), 0);
    m.when(io.taken(), () -> since.next(CoreIo.LEAST_DISTANCE - 1))
        .elseWhen(since.ne(0), () -> since.next(since.minus(1)));
    Bool firstHolds = io.offered().and(io.first());
    Bool offers = io.offered().or(io.mayFill());
    m.assumeAlways("offers_what_may_be_filled", io.mayFill().or(firstHolds.not()));
    m.assumeAlways("offers_one", io.mayFill().not().or(io.offered().not()).or(io.first()));
    m.assumeAlways("holds_what_is_filled", fillHas.not().or(io.mayFill()));
    m.assumeAlways("holds_what_it_offers", arrayHas.not().or(firstHolds));
    m.assumeAlways("offers_apart", offers.not().or(since.eq(0)));
    m.assumeAlways("ends_what_began", io.done().not().or(unfinished.ne(0)));
    m.assumeAlways("is_not_over_before_it_began", waits.not().or(io.drainOver().not()));
    Bool none = fillHas.or(waits).not();
    Bool upstreamFree = io.fillFree().and(io.arrayFree());
    m.assumeAlways("drains_what_is_issued", io.drainOver().and(none).not().or(upstreamFree));
    // Codes of the layer before the one taken last have left when the next is offered.
    Bool oneLeft = unfinished.lt(2).or(io.done()).or(fillHas);
    m.assumeAlways("writes_in_time", offers.not().or(oneLeft));
  }

  /** A stage takes a layer once; whether it has taken the one that is offered. */
  private static Bool claimOnce(Logic m, String stage, Bool takes, Bool taken) {
    Bool took = m.reg(stage + "_took", bool(), 0);
    took.next(took.or(takes).and(taken.not()));
    m.assertAlways(stage + "_takes_once", takes.not().or(took.not()));
    return took;
  }

  /** A stage begins with a layer that it has taken; whether it has yet to. */
  private static Bool claimGoes(Logic m, String stage, Bool takes, Bool goes) {
    Bool toGo = m.reg(stage + "_to_go", bool(), 0);
    toGo.next(toGo.or(takes).and(goes.not()));
    m.assertAlways(stage + "_goes_with_what_it_took", goes.not().or(toGo).or(takes));
    m.assertAlways(stage + "_went_with_what_it_took", takes.not().or(toGo.not()));
    return toGo;
  }

  /** Stages are free when they take a layer, and no layer reads what is not yet written. */
  private static void claimTurns(Logic m, Io io, UInt unfinished) {
    m.assertAlways("fill_was_free", io.fill().not().or(io.fillFree()));
    m.assertAlways("array_was_free", io.array().not().or(io.arrayFree()));
    // Counted from what the stages see, not from what decides.
    UInt begun = m.reg("begun_and_not_done", uint(2), 0);
    m.when(io.fillGoes().and(io.done().not()), () -> begun.next(begun.plus(1)))
        .elseWhen(io.done().and(io.fillGoes().not()), () -> begun.next(begun.minus(1)));
    m.assertAlways("reads_what_was_written", io.goes().not().or(begun.eq(0)));
    m.assertAlways("counts_what_begins_and_ends", begun.eq(unfinished));
    m.assertAlways("never_three_layers", unfinished.ne(3));
    m.cover("turns_before_the_last_write", io.turns().and(unfinished.eq(2)));
    m.cover("goes_later_than_it_takes", io.goes().and(io.taken().not()));
  }
}
