package dev.saccade.blocks;

import static dev.saccade.hdl.Types.uint;
import static dev.saccade.hdl.Types.vec;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;

/**
 * Splits one wide word into {@code ratio} narrow words, the bottom one first. {@link WidthUp} is
 * the reverse.
 *
 * <ul>
 *   <li>Latency: the first narrow word is offered in the cycle after the wide word has entered.
 *   <li>Throughput: one narrow word in every cycle; the next wide word enters while the last narrow
 *       one leaves.
 *   <li>Cuts: {@code valid} and the payload; {@code ready} passes through one gate.
 *   <li>Cost: {@code width * ratio} flip-flops and a counter of 0 to {@code ratio}; LUTs are
 *       counted in {@code docs/figures.md}.
 * </ul>
 *
 * @param width bits of a narrow word, at least 1
 * @param ratio narrow words per wide word, at least 1; {@code width * ratio} is at most 65536
 */
public record WidthDown(int width, int ratio) implements Hardware<WidthDown.Io> {
  public WidthDown {
    Sizes.requireRatio(width, ratio);
  }

  /** Ports; {@code in} is {@code width * ratio} bits wide, {@code out} {@code width}. */
  public record Io(Stream<UInt> in, Stream<UInt> out) {}

  @Override
  public Io io(Ports p) {
    return new Io(p.sink(uint(width * ratio)), p.source(uint(width)));
  }

  @Override
  public void build(Logic m, Io io) {
    UInt words = m.regNoReset("words", uint(width * ratio));
    UInt count = m.reg("count", uint(Widths.countBits(ratio)), 0);
    Bool offered = m.val("offered", count.ne(0));
    Bool accept = m.val("accept", offered.not().or(count.eq(1).and(io.out().ready())));
    Bool load = m.val("load", io.in().valid().and(accept));
    Bool pop = m.val("pop", offered.and(io.out().ready()));

    m.when(
            load,
            () -> {
              words.next(io.in().payload());
              count.next(ratio);
            })
        .elseWhen(
            pop,
            () -> {
              words.next(moved(words));
              count.next(count.minus(1));
            });

    io.in().ready().set(accept);
    io.out().valid().set(offered);
    io.out().payload().set(words.trunc(width));
    m.verify(() -> prove(m, io, words, count));
  }

  /** The next word at the bottom. The top word stays: its flip-flops then need no choice. */
  private UInt moved(UInt words) {
    int top = width * ratio - 1;
    return ratio == 1 ? words : words.bits(top, top - width + 1).concat(words.shr(width));
  }

  private void prove(Logic m, Io io, UInt words, UInt count) {
    int bits = Widths.countBits(2 * ratio);
    UInt lane = m.anyConstant("tracked_lane", uint(Widths.indexBits(ratio)));
    UInt word = m.regNoReset("tracked_word", uint(width));
    UInt inside = m.reg("words_inside", uint(bits), 0);
    UInt kept = inside.minus(io.out().fire().asUInt().extend(bits));
    inside.next(io.in().fire().mux(kept.plus(ratio), kept));
    m.when(io.in().fire(), () -> word.next(word(m, io.in().payload(), lane.extend(bits))));

    m.assertAlways("nothing_lost", inside.eq(count.extend(bits)));
    m.assertAlways("at_most_one_group", inside.le(ratio));
    m.assertAlways("offers_what_it_has", io.out().valid().eq(inside.ne(0)));
    m.assertAlways(
        "accepts_unless_stalled",
        io.in().ready().eq(inside.eq(0).or(inside.eq(1).and(io.out().ready()))));
    // Word number ratio - inside of the group is at the bottom.
    UInt number = m.val("tracked_number", lane.extend(bits).plus(inside));
    UInt place = m.val("tracked_place", number.minus(ratio));
    Bool waits = m.val("tracked_waits", number.ge(ratio).and(lane.extend(bits).lt(ratio)));
    m.assertAlways("order_where_stored", waits.not().or(word(m, words, place).eq(word)));
    Bool next = waits.and(io.out().valid()).and(place.eq(0));
    m.assertAlways("order_kept", next.not().or(io.out().payload().eq(word)));
    m.cover("streams", io.out().fire().and(io.in().fire()));
  }

  /** Narrow word {@code number} of a wide one, 0 at the bottom. */
  private UInt word(Logic m, UInt wide, UInt number) {
    UInt fromTop = m.lit(number.width(), ratio - 1).minus(number);
    return m.unpack(vec(uint(width), ratio), wide).at(fromTop.trunc(Widths.indexBits(ratio)));
  }
}
