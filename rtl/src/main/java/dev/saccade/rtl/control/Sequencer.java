package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.ProgramEntry;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;
import dev.saccade.rtl.layer.Layer;
import dev.saccade.rtl.layer.Mode;

/**
 * Starts layer after layer and frame after frame. A layer starts in the cycle after the last one's
 * {@code done} if its descriptor is there, which it is unless that layer was shorter than the
 * fetch; so does the first layer of the next frame, whatever its program and mode. A frame starts
 * only when the queue has it, there is room for all its results, and for its counts: from then on
 * nothing but the core decides when it ends.
 *
 * <p>A skip and a refused record start and end between frames, in order, and compute nothing.
 *
 * @param config whose result memory the room is counted in
 */
public record Sequencer(FabricConfig config) implements Hardware<Sequencer.Io> {
  private static final int LAYER_BITS = ProgramEntry.LAYOUT.field("layers").bits();
  private static final int RESULT_BITS = ProgramEntry.LAYOUT.field("resultWords").bits();

  /** Answers that may wait for the link, the frame that is computed included. */
  private static final int MOST_UNSENT = 2;

  /** The next layer, from {@link LayerFetch}. */
  public record Fetch(
      Bool go,
      Bool fresh,
      Bool reading,
      Bool full,
      Bool taken,
      Layer layer,
      Mode mode,
      Bool inputIsFrame) {}

  /** The core's side; see {@code CoreIo}. */
  public record Compute(Bool start, Layer layer, Mode mode, Bool done) {}

  /**
   * What {@link Recorder} is told.
   *
   * @param start a frame, skip or refusal starts, of which {@code status} holds
   * @param layerEnd a layer ends; with {@code last} the frame, skip or refusal does
   * @param settled everything that was told is written
   */
  public record Report(Bool start, ReportStatus status, Bool layerEnd, Bool last, Bool settled) {}

  /**
   * Ports.
   *
   * @param ready {@code next} is a whole frame, which {@code consume} takes
   * @param push a word of results is stored; {@code pop} one has left
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
      Bool push,
      Bool pop,
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
            p.in(bool()),
            p.in(bool()),
            p.out(bool()),
            p.in(Layer.type()),
            p.in(Mode.type()),
            p.in(bool())),
        new Compute(p.out(bool()), p.out(Layer.type()), p.out(Mode.type()), p.in(bool())),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        new Report(
            p.out(bool()), p.out(ReportStatus.type()), p.out(bool()), p.out(bool()), p.in(bool())),
        p.out(bool()),
        p.out(uint(slots)),
        p.out(bool()),
        p.out(bool()));
  }

  @Override
  public void build(Logic m, Io io) {
    NextFrame next = io.next();
    Bool running = m.reg("running", bool(), 0);
    Bool active = m.reg("is_active", bool(), 0);
    Bool ahead = m.reg("ahead", bool(), 0);
    Bool answering = m.reg("answering", bool(), 0);
    UInt toFetch = m.reg("to_fetch", uint(LAYER_BITS), 0);
    UInt toEnd = m.reg("to_end", uint(LAYER_BITS), 0);
    UInt base = m.regNoReset("base", uint(PixelUpload.ADDRESS_BITS));
    NextFrame.Frame frame = m.regNoReset("frame", NextFrame.frameType(new ControlMap(config)));
    Bool done = io.compute().done();
    Bool lastDone = m.val("last_done", done.and(toEnd.eq(1)));

    Bool loads = m.wire("loads", bool());
    Bool starts = m.val("starts", loads.and(ahead));
    Room room = new Room(config.resultWords());
    Bool hasRoom = room.build(m, next.resultWords(), starts, io.push(), io.pop(), lastDone);
    UInt unsent = m.reg("unsent", uint(Widths.countBits(MOST_UNSENT)), 0);
    Bool canReport = m.val("can_report", unsent.ne(MOST_UNSENT));
    Bool free = m.val("free", running.not().or(done));
    Bool mayStart = m.val("may_start", hasRoom.and(canReport));
    loads.set(io.fetch().full().and(free).and(ahead.not().or(mayStart)));

    // A skip or a refusal is told of in two steps, when no frame is under way.
    Bool quiet = active.not().and(ahead.not()).and(io.report().settled());
    Bool answers =
        m.val(
            "answers",
            io.ready().and(next.runs().not()).and(quiet).and(answering.not()).and(canReport));
    Bool answered = m.val("answered", answering.and(io.report().settled()));
    m.when(answers, () -> answering.next(true)).elseWhen(answered, () -> answering.next(false));

    // The next fetch follows a load; the first one of a frame follows the last load before it.
    Bool more = m.val("more", ahead.mux(next.layers().ne(1), toFetch.ne(0)));
    Bool idleFetch = io.fetch().reading().or(io.fetch().full()).not();
    Bool exhausted = ahead.not().and(more.not()).and(idleFetch.or(loads));
    Bool looksAhead = m.val("looks_ahead", exhausted.and(io.ready()).and(next.runs()));
    io.fetch().go().set(looksAhead.or(loads.and(more)));
    io.fetch().fresh().set(looksAhead);
    io.fetch().taken().set(loads);
    m.when(looksAhead, () -> ahead.next(true)).elseWhen(starts, () -> ahead.next(false));
    // With a start the first layer has been fetched and, if there is one, the second is asked for.
    UInt behindSecond = more.mux(next.layers().minus(2), 0);
    m.when(starts, () -> toFetch.next(behindSecond))
        .elseWhen(loads.and(more), () -> toFetch.next(toFetch.minus(1)));

    m.when(loads, () -> running.next(true)).elseWhen(done, () -> running.next(false));
    m.when(starts, () -> active.next(true)).elseWhen(lastDone, () -> active.next(false));
    m.when(starts, () -> toEnd.next(next.layers()))
        .elseWhen(done, () -> toEnd.next(toEnd.minus(1)));
    m.when(
        starts,
        () -> {
          base.next(next.base());
          m.next(frame, next.frame());
        });

    Layer layer = m.regNoReset("layer", Layer.type());
    Mode mode = m.regNoReset("mode", Mode.type());
    UInt from = m.val("from", ahead.mux(next.base(), base));
    UInt inBase = io.fetch().layer().fill().inBase();
    m.when(
        loads,
        () -> {
          m.next(layer, io.fetch().layer());
          m.next(mode, io.fetch().mode());
          m.when(io.fetch().inputIsFrame(), () -> layer.fill().inBase().next(inBase.plus(from)));
        });
    io.compute().start().set(m.delay("start", loads, 0));
    m.set(io.compute().layer(), layer);
    m.set(io.compute().mode(), mode);

    io.consume().set(starts.or(answered));
    io.active().set(active);
    io.idle().set(active.or(ahead).or(answering).not());
    io.report().start().set(starts.or(answers));
    ReportStatus status = io.report().status();
    status.computed().set(next.runs());
    status.layers().set(next.layerCounters().and(next.runs()).mux(next.layers(), 0));
    status.code().set(next.refusal().code());
    status.detail().set(next.refusal().detail());
    status.withFrame().set(next.withFrame());
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
    m.ignore(next.descriptor(), next.mode());
    m.verify(
        () -> {
          m.assertAlways("runs_within_a_frame", running.not().or(active));
          m.assertAlways("has_layers_to_end", active.not().or(toEnd.ne(0)));
          m.assertAlways("ends_by_one", done.not().or(running));
          m.assertAlways("answers_apart", answering.and(active.or(ahead)).not());
          m.assertAlways("unsent_in_range", unsent.le(MOST_UNSENT));
          m.cover("next_frame_at_once", starts.and(lastDone));
        });
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }

  /**
   * How many words of results the memory still has room for, those promised to a frame taken off.
   */
  private record Room(int words) {
    /** Whether there is room for {@code wanted}; {@code starts} promises it. */
    Bool build(Logic m, UInt wanted, Bool starts, Bool push, Bool pop, Bool ends) {
      UInt left = m.reg("room_left", uint(RESULT_BITS), words);
      UInt promised = m.reg("promised", uint(RESULT_BITS), 0);
      // What a frame was promised and did not use comes back at its end.
      UInt unused = promised.minus(push.asUInt().extend(RESULT_BITS));
      UInt taken = starts.mux(wanted, 0);
      UInt returned = ends.mux(unused, 0);
      left.next(left.minus(taken).plus(returned).plus(pop.asUInt().extend(RESULT_BITS)));
      m.when(push, () -> promised.next(unused));
      m.when(ends, () -> promised.next(0));
      m.when(starts, () -> promised.next(wanted));
      return m.val("has_room", wanted.le(left));
    }
  }
}
