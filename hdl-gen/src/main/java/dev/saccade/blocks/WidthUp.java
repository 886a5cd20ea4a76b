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
 * Joins {@code ratio} narrow words to one wide word, the first at the bottom. There is no mark for
 * the last word: an incomplete group waits for its rest. {@link WidthDown} is the reverse.
 *
 * <ul>
 *   <li>Latency: a wide word is offered in the cycle after its last narrow word has entered.
 *   <li>Throughput: one narrow word in every cycle; the first of a group enters while the wide word
 *       before leaves.
 *   <li>Cuts: {@code valid} and the payload; {@code ready} passes through one gate.
 *   <li>Cost: {@code width * ratio} flip-flops and a counter of 0 to {@code ratio}.
 * </ul>
 *
 * @param width bits of a narrow word, at least 1
 * @param ratio narrow words per wide word, at least 1; {@code width * ratio} is at most 65536
 */
public record WidthUp(int width, int ratio) implements Hardware<WidthUp.Io> {
  public WidthUp {
    Sizes.requireRatio(width, ratio);
  }

  /** Ports; {@code in} is {@code width} bits wide, {@code out} {@code width * ratio}. */
  public record Io(Stream<UInt> in, Stream<UInt> out) {}

  @Override
  public Io io(Ports p) {
    return new Io(p.sink(uint(width)), p.source(uint(width * ratio)));
  }

  @Override
  public void build(Logic m, Io io) {
    UInt words = m.regNoReset("words", uint(width * ratio));
    UInt count = m.reg("count", uint(Widths.countBits(ratio)), 0);
    Bool full = m.val("full", count.eq(ratio));
    Bool accept = m.val("accept", full.not().or(io.out().ready()));
    Bool push = m.val("push", io.in().valid().and(accept));

    // Words enter at the top and move down, so that none needs an address.
    UInt moved = ratio == 1 ? io.in().payload() : io.in().payload().concat(words.shr(width));
    m.when(push, () -> words.next(moved));
    m.when(accept.and(full), () -> count.next(io.in().valid().asUInt().extend(count.width())))
        .elseWhen(push, () -> count.next(count.plus(1)));

    io.in().ready().set(accept);
    io.out().valid().set(full);
    io.out().payload().set(words);
    m.verify(() -> prove(m, io, count));
  }

  private void prove(Logic m, Io io, UInt count) {
    int bits = count.width();
    UInt lane = m.anyConstant("tracked_lane", uint(bits));
    UInt word = m.regNoReset("tracked_word", uint(width));
    UInt inside = m.reg("words_inside", uint(bits), 0);
    UInt kept = m.val("words_kept", io.out().fire().mux(inside.minus(ratio), inside));
    inside.next(kept.plus(io.in().fire().asUInt().extend(bits)));
    m.when(io.in().fire().and(kept.eq(lane)), () -> word.next(io.in().payload()));

    m.assertAlways("nothing_lost", inside.eq(count));
    m.assertAlways("at_most_one_group", inside.le(ratio));
    m.assertAlways("offers_complete_groups", io.out().valid().eq(inside.eq(ratio)));
    m.assertAlways(
        "accepts_unless_stalled", io.in().ready().eq(inside.ne(ratio).or(io.out().ready())));
    // The newest word is at the top, which is element 0 of the vector.
    UInt age = inside.minus(1).minus(lane).trunc(Widths.indexBits(ratio));
    UInt stored = m.unpack(vec(uint(width), ratio), io.out().payload()).at(age);
    m.assertAlways("order_kept", lane.lt(inside).not().or(stored.eq(word)));
    m.cover("streams", io.out().fire().and(io.in().fire()));
  }
}
