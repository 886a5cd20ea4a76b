package dev.saccade.blocks;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;

/**
 * Cuts the path of {@code ready}: the producer learns of a stall one cycle late, and the word that
 * it sends in that cycle waits here. (S2M in SpinalHDL's terms.)
 *
 * <ul>
 *   <li>Latency: none; a word passes in the cycle in which it comes, unless one waits before it.
 *   <li>Throughput: one word in every cycle.
 *   <li>Cuts: {@code ready}, which is a register. {@code valid} and the payload pass through one
 *       choice of two.
 *   <li>Cost: {@code width + 1} flip-flops; LUTs are counted in {@code docs/figures.md}.
 * </ul>
 *
 * @param width bits of a word, at least 1
 */
public record SkidBuffer(int width) implements Hardware<SkidBuffer.Io> {
  public SkidBuffer {
    Sizes.requireWidth(width);
  }

  /** Ports. */
  public record Io(Stream<UInt> in, Stream<UInt> out) {}

  @Override
  public Io io(Ports p) {
    return new Io(p.sink(uint(width)), p.source(uint(width)));
  }

  @Override
  public void build(Logic m, Io io) {
    Bool skidded = m.reg("skidded", bool(), 0);
    UInt word = m.regNoReset("skid_word", uint(width));

    m.when(io.out().ready(), () -> skidded.next(false))
        .elseWhen(io.in().valid(), () -> skidded.next(true));
    m.when(skidded.not(), () -> word.next(io.in().payload()));

    io.in().ready().set(skidded.not());
    io.out().valid().set(io.in().valid().or(skidded));
    io.out().payload().set(skidded.mux(word, io.in().payload()));
    m.verify(
        () -> {
          StreamOrder order = StreamOrder.check(m, io.in(), io.out(), skidded.asUInt(), 1);
          m.assertAlways("order_where_stored", order.inside().not().or(word.eq(order.word())));
          m.assertAlways("passes_at_once", io.in().valid().not().or(io.out().valid()));
          m.assertAlways("offers_what_waits", skidded.not().or(io.out().valid()));
          Bool moved = m.delay("was_ready", io.out().ready(), 1);
          m.assertAlways("accepts_after_ready", moved.not().or(io.in().ready()));
          m.assertAlways("accepts_when_empty", skidded.or(io.in().ready()));
          m.cover("stalls", io.in().valid().and(io.in().ready().not()));
          m.cover("streams", m.delay("moved_before", io.in().fire(), 0).and(io.in().fire()));
        });
  }
}
