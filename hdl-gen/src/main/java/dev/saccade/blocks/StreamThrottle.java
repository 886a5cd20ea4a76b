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
 * Lets words pass while {@code open} is high. A word that was once on offer stays on offer when
 * {@code open} falls, as the contract of streams demands.
 *
 * <ul>
 *   <li>Latency: none while open. Throughput: one word in every cycle in which it is open.
 *   <li>Cuts: nothing.
 *   <li>Cost: one flip-flop; LUTs are counted in {@code docs/figures.md}.
 * </ul>
 *
 * @param width bits of a word, at least 1
 */
public record StreamThrottle(int width) implements Hardware<StreamThrottle.Io> {
  public StreamThrottle {
    Sizes.requireWidth(width);
  }

  /** Ports; {@code open} may change in every cycle. */
  public record Io(Stream<UInt> in, Bool open, Stream<UInt> out) {}

  @Override
  public Io io(Ports p) {
    return new Io(p.sink(uint(width)), p.in(bool()), p.source(uint(width)));
  }

  @Override
  public void build(Logic m, Io io) {
    Bool promised = m.reg("promised", bool(), 0);
    Bool pass = m.val("pass", io.open().or(promised));
    Bool offered = m.val("offered", io.in().valid().and(pass));
    promised.next(offered.and(io.out().ready().not()));
    io.out().valid().set(offered);
    io.out().payload().set(io.in().payload());
    io.in().ready().set(pass.and(io.out().ready()));
    m.verify(
        () -> {
          Bool stalled = m.delay("was_stalled", io.out().valid().and(io.out().ready().not()), 0);
          m.assertAlways("moves_together", io.in().fire().eq(io.out().fire()));
          m.assertAlways(
              "offers_if_open_or_promised",
              io.out().valid().eq(io.in().valid().and(io.open().or(stalled))));
          m.assertAlways(
              "same_word", io.out().valid().not().or(io.out().payload().eq(io.in().payload())));
          m.assertAlways("promise_is_a_stall", promised.eq(stalled));
          m.cover("closed_with_a_promise", io.open().not().and(io.out().fire()));
          m.cover("streams", m.delay("moved_before", io.in().fire(), 0).and(io.in().fire()));
        });
  }
}
