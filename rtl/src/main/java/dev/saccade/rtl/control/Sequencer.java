package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.blocks.Limit;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;
import dev.saccade.rtl.layer.Layer;
import dev.saccade.rtl.layer.Mode;
import dev.saccade.rtl.layer.Work;

/**
 * Offers layer after layer and frame after frame to the core. A layer is offered when its
 * descriptor has been fetched, the first of a frame to the fill alone when its first words have
 * been; it is fetched behind the last one of the present frame, whatever its program and mode. A
 * frame is offered only when the queue has it, there is room for all its results, and for its
 * counts: from then on nothing but the core decides when it ends. It is the present frame, of which
 * is told and counted, when the array has turned to it and the frame before has ended.
 *
 * <p>A skip and a refused record start and end between frames, in order, and compute nothing.
 *
 * @param config whose result memory the room is counted in
 */
public record Sequencer(FabricConfig config) implements Hardware<Sequencer.Io> {
  /** Answers that may wait for the link, the frame that is computed included. */
  private static final int MOST_UNSENT = 2;

  /** The next layer, from {@link LayerFetch}. */
  public record Fetch(
      Bool go,
      Bool fresh,
      UInt base,
      Bool reading,
      Bool fillsThere,
      Bool full,
      Bool taken,
      Layer layer,
      Mode mode) {}

  /**
   * The core's side; see {@code CoreIo}.
   *
   * @param mayFill the fill may begin with a frame, whose first layer {@code next} offers soon
   * @param turns the array begins with the next frame
   */
  public record Compute(Stream<Work> next, Bool mayFill, Bool turns, Bool done) {}

  /**
   * What {@link FrameLog} and {@link Recorder} are told.
   *
   * @param start a frame, skip or refusal is now the present one
   * @param answers it is a skip or a refusal, which so starts
   * @param layerEnd a layer ends; with {@code last} the frame, skip or refusal does
   * @param settled everything that was told is written
   */
  public record Report(Bool start, Bool answers, Bool layerEnd, Bool last, Bool settled) {}

  /**
   * Ports.
   *
   * @param ready {@code next} is a whole frame, which {@code consume} takes
   * @param stored words of results that wait for the link
   * @param push one more is stored
   * @param sent an answer was sent
   * @param gone the frame in {@code goneSlot} is no longer needed
   * @param active a frame is computed
   */
  public record Io(
      Bool ready,
      NextFrame next,
      Bool consume,
      Fetch fetch,
      Compute compute,
      UInt stored,
      Bool push,
      Bool sent,
      Report report,
      Bool gone,
      UInt goneSlot,
      Bool active,
      Bool idle) {}

  @Override
  public Io io(Ports p) {
    int slots = Widths.indexBits(config.frameSlots());
    return new Io(
        p.in(bool()),
        p.in(NextFrame.type(new ControlMap(config))),
        p.out(bool()),
        new Fetch(
            p.out(bool()),
            p.out(bool()),
            p.out(uint(Widths.indexBits(config.activationBytes()))),
            p.in(bool()),
            p.in(bool()),
            p.in(bool()),
            p.out(bool()),
            p.in(Layer.type()),
            p.in(Mode.type())),
        new Compute(p.source(Work.type()), p.out(bool()), p.in(bool()), p.in(bool())),
        p.in(uint(NextFrame.resultBits(config))),
        p.in(bool()),
        p.in(bool()),
        new Report(p.out(bool()), p.out(bool()), p.out(bool()), p.out(bool()), p.in(bool())),
        p.out(bool()),
        p.out(uint(slots)),
        p.out(bool()),
        p.out(bool()));
  }

  @Override
  public void build(Logic m, Io io) {
    NextFrame next = io.next();
    Bool active = m.reg("is_active", bool(), 0);
    Bool ahead = m.reg("ahead", bool(), 0);
    Bool turned = m.reg("turned", bool(), 0);
    Bool answering = m.reg("answering", bool(), 0);
    UInt toEnd = m.reg("to_end", uint(NextFrame.layerBits(config)), 0);
    NextFrame.Frame frame = m.regNoReset("frame", NextFrame.frameType(new ControlMap(config)));
    Bool done = io.compute().done();
    Bool lastDone = m.val("last_done", done.and(toEnd.eq(1)));

    Bool hasTurned = turned.or(io.compute().turns());
    Bool starts = m.val("starts", ahead.and(hasTurned).and(active.not().or(lastDone)));
    turned.next(hasTurned.and(starts.not()));
    Room room = new Room(config.resultWords(), NextFrame.resultBits(config));
    Bool hasRoom = room.build(m, next.resultWords(), starts, io.stored(), io.push(), lastDone);
    UInt unsent = m.reg("unsent", uint(Widths.countBits(MOST_UNSENT)), 0);
    Bool canReport = m.val("can_report", unsent.ne(MOST_UNSENT));

    // A skip or a refusal is told of in two steps, when no frame is under way.
    Bool quiet = active.not().and(ahead.not()).and(io.report().settled());
    Bool answers =
        m.val(
            "answers",
            io.ready().and(next.runs().not()).and(quiet).and(answering.not()).and(canReport));
    Bool answered = m.val("answered", answering.and(io.report().settled()));
    m.when(answers, () -> answering.next(true)).elseWhen(answered, () -> answering.next(false));

    Bool looksAhead = offer(m, io, ahead, ahead.and(hasRoom).and(canReport));
    m.when(looksAhead, () -> ahead.next(true)).elseWhen(starts, () -> ahead.next(false));
    m.when(starts, () -> active.next(true)).elseWhen(lastDone, () -> active.next(false));
    m.when(starts, () -> toEnd.next(next.layers()))
        .elseWhen(done, () -> toEnd.next(toEnd.minus(1)));
    m.when(starts, () -> m.next(frame, next.frame()));

    io.consume().set(starts.or(answered));
    io.active().set(active);
    io.idle().set(active.or(ahead).or(answering).not());
    io.report().start().set(starts.or(answers));
    io.report().answers().set(answers);
    io.report().layerEnd().set(done.or(answered));
    io.report().last().set(lastDone.or(answered));
    NextFrame.Frame ended =
        m.mux(NextFrame.frameType(new ControlMap(config)), answered, next.frame(), frame);
    Bool unkept = ended.present().and(ended.keep().not());
    io.gone().set(lastDone.or(answered).and(unkept));
    io.goneSlot().set(ended.slot());

    Bool begins = m.val("begins", starts.or(answers));
    m.when(begins.and(io.sent().not()), () -> unsent.next(unsent.plus(1)))
        .elseWhen(io.sent().and(begins.not()), () -> unsent.next(unsent.minus(1)));
    m.ignore(next.descriptor(), next.mode(), next.refused());
    m.verify(
        () -> {
          m.assertAlways("turns_to_what_was_offered", io.compute().turns().not().or(ahead));
          m.assertAlways("has_layers_to_end", active.not().or(toEnd.ne(0)));
          m.assertAlways("ends_by_one", done.not().or(active));
          m.assertAlways("answers_apart", answering.and(active.or(ahead)).not());
          m.assertAlways("unsent_in_range", unsent.le(MOST_UNSENT));
          m.cover("next_frame_at_once", starts.and(lastDone));
        });
  }

  /**
   * Fetches layers and offers them. The next fetch follows when the layer has been taken; that of a
   * frame's first layer follows the last one of the frame before.
   *
   * @param mayStart the next frame may be offered; it then is until it is taken
   * @return whether the fetch for the next frame begins
   */
  private Bool offer(Logic m, Io io, Bool ahead, Bool mayStart) {
    NextFrame next = io.next();
    Fetch fetch = io.fetch();
    Stream<Work> work = io.compute().next();
    UInt toFetch = m.reg("to_fetch", uint(NextFrame.layerBits(config)), 0);
    Bool first = m.reg("fetched_first", bool(), 0);
    Bool offered = m.reg("offered_first", bool(), 0);
    UInt base = m.regNoReset("base", uint(next.base().width()));
    Bool taken = m.val("taken", work.fire());
    Bool more = m.val("more", toFetch.ne(0));
    Bool canFetch = fetch.reading().or(fetch.full()).not().or(taken);
    Bool frameWaits = ahead.not().and(io.ready()).and(next.runs());
    Bool looksAhead = m.val("looks_ahead", canFetch.and(more.not()).and(frameWaits));
    Bool goesOn = m.val("goes_on", taken.and(more));
    fetch.go().set(looksAhead.or(goesOn));
    fetch.fresh().set(looksAhead);
    fetch.taken().set(taken);
    m.when(
            looksAhead,
            () -> {
              first.next(true);
              base.next(next.base());
              toFetch.next(next.layers().minus(1));
            })
        .elseWhen(
            goesOn,
            () -> {
              first.next(false);
              toFetch.next(toFetch.minus(1));
            });

    // The fill begins with a frame before all of its first layer has been read.
    Bool fills = m.val("fills", first.and(fetch.fillsThere()).and(offered.or(mayStart)));
    Bool offers = m.val("offers", fetch.full().and(first.not().or(fills)));
    offered.next(fills.and(taken.not()));
    io.compute().mayFill().set(fills);
    work.valid().set(offers);
    work.payload().first().set(first);
    m.set(work.payload().layer(), fetch.layer());
    m.set(work.payload().mode(), fetch.mode());
    fetch.base().set(base);
    return looksAhead;
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }

  /**
   * Room for results: a frame is promised as many words as its program says, and what it was
   * promised and did not use is free again at its end.
   */
  private record Room(int words, int bits) {
    /**
     * Whether there is room for {@code wanted} besides what is stored and promised, as of two
     * cycles ago: a frame is offered long after the one before was promised its room.
     */
    Bool build(Logic m, UInt wanted, Bool starts, UInt stored, Bool push, Bool ends) {
      UInt promised = m.reg("promised", uint(bits), 0);
      m.when(push, () -> promised.next(promised.minus(1)));
      m.when(ends, () -> promised.next(0));
      m.when(starts, () -> promised.next(wanted));
      int sumBits = Widths.countBits(3 * words);
      UInt taken = m.delay("room_taken", stored.extend(sumBits).plus(promised.extend(sumBits)), 0);
      UInt sum = taken.plus(wanted.extend(sumBits));
      return m.delay("has_room", Limit.atMost(m, sum, words), 0);
    }
  }
}
