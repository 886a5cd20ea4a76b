package dev.saccade.rtl.weights;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.fabric.Descriptor;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.ModeEntry;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.Flow;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.Type;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;
import dev.saccade.rtl.layer.EncodedSignals;
import dev.saccade.rtl.layer.Taken;
import dev.saccade.rtl.layer.WeightLayer;
import dev.saccade.rtl.loop.Loop;
import dev.saccade.rtl.loop.Walk;
import dev.saccade.rtl.signal.Width;

/**
 * Fetches weights of external layers ahead of the array, group by group, into the two halves of a
 * buffer at the end of the weight memory. Only the planes that the mode reads are fetched, and they
 * lie in the buffer without those that it does not: fewer bits need less bandwidth.
 *
 * <ul>
 *   <li>A layer is begun when its descriptor is offered, which is while the layer before it is
 *       computed, and all words of that one are requested: the first request is in the next cycle.
 *   <li>A group is requested when the group before is, and the array has released the half of the
 *       one before that: in the next cycle, at the earliest. A request follows the one before after
 *       {@code externalCyclesPerWord} cycles.
 *   <li>{@code ready} is high {@code externalLatency + 1} cycles after the last request of the
 *       group, and not earlier if the memory answers sooner.
 *   <li>{@code late} is high when the memory takes a request or answers later than declared. The
 *       array then waits for it: results are right, and cycles more than predicted.
 * </ul>
 */
public record WeightPrefetch(FabricConfig config) implements Hardware<WeightPrefetch.Io> {
  /** A word for the weight memory. */
  public record Write(UInt address, UInt word) {}

  /**
   * Ports.
   *
   * @param offered {@code layer} is to be computed next, of whose weights {@code planes} are read
   * @param taken it is begun, and no longer offered in the next cycle
   * @param request address of a word in the external memory
   * @param data words that were requested, in their order
   * @param ready the weights of the group that the array computes next, or computes, are there
   * @param base where they begin
   * @param nextBase where those of the group behind it begin
   * @param released they are read for the last time
   * @param late the memory is slower than declared
   */
  public record Io(
      Bool offered,
      WeightLayer layer,
      UInt planes,
      Bool taken,
      Stream<UInt> request,
      Flow<UInt> data,
      Flow<Write> write,
      Bool ready,
      UInt base,
      UInt nextBase,
      Bool released,
      Bool late) {}

  private int weightBits() {
    return Widths.indexBits(config.weightWords());
  }

  private static BundleType<WeightLayer> layerType() {
    return EncodedSignals.type(WeightLayer.class, Descriptor.LAYOUT);
  }

  private static Type<UInt> planesType() {
    return uint(ModeEntry.LAYOUT.field("weightBits").bits());
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(bool()),
        p.in(layerType()),
        p.in(planesType()),
        p.in(bool()),
        p.source(uint(ExternalPort.addressBits(config))),
        p.flowIn(uint(config.weightWordBits())),
        p.flowOut(bundle(Write.class, uint(weightBits()), uint(config.weightWordBits()))),
        p.out(bool()),
        p.out(uint(weightBits())),
        p.out(uint(weightBits())),
        p.in(bool()),
        p.out(bool()));
  }

  @Override
  public void build(Logic m, Io io) {
    Bool running = m.reg("running", bool(), 0);
    Bool begun = m.reg("offered_is_begun", bool(), 0);
    Bool external = io.offered().and(io.layer().external());
    Bool begins = m.val("begins", external.and(begun.not()).and(running.not()));
    begun.next(begun.or(begins).and(io.taken().not()));
    WeightLayer layer = Taken.when(m, begins, "taken_layer", layerType(), io.layer());
    UInt planes = Taken.when(m, begins, "taken_planes", planesType(), io.planes());
    m.ignore(layer.external(), layer.weightBase());

    Bool asks = m.val("asks", io.request().fire());
    Loop plane = Loop.innermost(m, "plane", asks, planes);
    Loop segment = plane.within(m, "segment", layer.segments());
    Loop rowGroup = segment.within(m, "row_group", layer.rowGroups());
    Bool groupEnds = m.val("group_ends", rowGroup.finishes());
    Loop group = rowGroup.within(m, "group", layer.groups());
    m.when(begins, () -> running.next(true)).elseWhen(group.finishes(), () -> running.next(false));
    int bits = ExternalPort.addressBits(config);
    UInt first = Width.of(m, bits, io.layer().weightBase());
    UInt address =
        Walk.from(m, "address", begins, first)
            .step("segment", segment.advances(), Width.of(m, bits, layer.storedPlanes()))
            .step("plane", plane.advances(), m.lit(bits, 1))
            .build();

    Bool inGroup = m.reg("in_group", bool(), 0);
    m.when(asks, () -> inGroup.next(groupEnds.not()));
    Halves halves = halves(m, io, asks, groupEnds);
    Bool mayBegin = m.val("may_begin", inGroup.or(halves.askedIsFree()));
    Bool wants = m.val("wants", running.and(paced(m, asks)).and(mayBegin));
    io.request().valid().set(wants);
    io.request().payload().set(address);
    io.ready().set(halves.usedIsThere());
    io.late().set(halves.late().or(wants.and(io.request().ready().not())));
  }

  /** Whether the memory can take a request again. */
  private Bool paced(Logic m, Bool asks) {
    int rest = config.externalCyclesPerWord() - 1;
    if (rest == 0) {
      return m.lit(true);
    }
    UInt pause = m.reg("pause", uint(Widths.countBits(rest)), 0);
    m.when(asks, () -> pause.next(rest)).elseWhen(pause.ne(0), () -> pause.next(pause.minus(1)));
    return pause.eq(0);
  }

  /**
   * The halves of the buffer.
   *
   * @param askedIsFree the half that is to be requested next holds nothing
   * @param usedIsThere the half that the array reads next is complete
   * @param late words of a half are missing though they should be there
   */
  private record Halves(Bool askedIsFree, Bool usedIsThere, Bool late) {}

  /**
   * A half is requested, then filled, then used, and then requested again; each of these stages has
   * its own half, as the memory's words of one group still come when the next is requested.
   */
  private Halves halves(Logic m, Io io, Bool asks, Bool groupEnds) {
    Bool asked = m.reg("asked_half", bool(), 0);
    Bool filled = m.reg("filled_half", bool(), 0);
    Bool used = m.reg("used_half", bool(), 0);
    Bool arrives = io.data().valid();
    Half[] halves = new Half[2];
    for (int i = 0; i < halves.length; i++) {
      Bool asksHere = asks.and(i == 0 ? asked.not() : asked);
      Bool arrivesHere = arrives.and(i == 0 ? filled.not() : filled);
      Bool releasesHere = io.released().and(i == 0 ? used.not() : used);
      halves[i] = half(m, i, asksHere, groupEnds, arrivesHere, releasesHere);
    }
    Bool completes = m.val("completes", halves[0].completes().or(halves[1].completes()));
    m.when(groupEnds, () -> asked.next(asked.not()));
    m.when(completes, () -> filled.next(filled.not()));
    m.when(io.released(), () -> used.next(used.not()));

    UInt offset = m.reg("offset", uint(Widths.indexBits(config.externalBufferWords())), 0);
    m.when(completes, () -> offset.next(0)).elseWhen(arrives, () -> offset.next(offset.plus(1)));
    io.write().valid().set(arrives);
    io.write().payload().address().set(base(m, filled).plus(offset.extend(weightBits())));
    io.write().payload().word().set(io.data().payload());
    io.base().set(base(m, used));
    io.nextBase().set(base(m, used.not()));
    return new Halves(
        asked.mux(halves[1].busy(), halves[0].busy()).not(),
        used.mux(halves[1].there(), halves[0].there()),
        halves[0].late().or(halves[1].late()));
  }

  /** The first word of a half of the buffer. */
  private UInt base(Logic m, Bool second) {
    int first = config.residentWords();
    return second.mux(
        m.lit(weightBits(), first + config.externalBufferWords()), m.lit(weightBits(), first));
  }

  private record Half(Bool busy, Bool completes, Bool there, Bool late) {}

  /** What a half holds: nothing, words of a group some of which are still to come, or a group. */
  private Half half(Logic m, int i, Bool asks, Bool groupEnds, Bool arrives, Bool releases) {
    Bool busy = m.reg("busy" + i, bool(), 0);
    Bool whole = m.reg("all_asked" + i, bool(), 0);
    UInt missing = m.reg("missing" + i, uint(Widths.countBits(config.externalBufferWords())), 0);
    UInt due = m.reg("due" + i, uint(Widths.countBits(config.externalLatency())), 0);
    m.when(asks, () -> busy.next(true)).elseWhen(releases, () -> busy.next(false));
    m.when(asks.and(groupEnds), () -> whole.next(true)).elseWhen(releases, () -> whole.next(false));
    m.when(asks.and(arrives.not()), () -> missing.next(missing.plus(1)))
        .elseWhen(arrives.and(asks.not()), () -> missing.next(missing.minus(1)));
    m.when(asks, () -> due.next(config.externalLatency()))
        .elseWhen(due.ne(0), () -> due.next(due.minus(1)));
    Bool over = m.val("over" + i, whole.and(due.eq(0)));
    return new Half(
        busy,
        m.val("completes" + i, arrives.and(whole).and(missing.eq(1))),
        over.and(missing.eq(0)),
        over.and(missing.ne(0)));
  }
}
