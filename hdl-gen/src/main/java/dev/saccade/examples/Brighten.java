package dev.saccade.examples;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;

/**
 * Adds an amount to every pixel of a stream and stops at white. One pixel per cycle, one cycle of
 * latency; {@code ready} passes through in the same cycle.
 */
public record Brighten(int width) implements Hardware<Brighten.Io> {
  /** Ports; {@code amount} counts at the moment at which a pixel is taken. */
  public record Io(UInt amount, Stream<UInt> in, Stream<UInt> out) {}

  // snippet ports
  @Override
  public Io io(Ports p) {
    return new Io(p.in(uint(width)), p.sink(uint(width)), p.source(uint(width)));
  }

  // end
  // snippet build
  @Override
  public void build(Logic m, Io io) {
    UInt white = m.lit(true).replicate(width);
    UInt sum = m.val("sum", io.in().payload().plusWide(io.amount()));
    UInt brighter = m.val("brighter", sum.bit(width).mux(white, sum.trunc(width)));

    Bool full = m.reg("full", bool(), 0);
    UInt pixel = m.regNoReset("pixel", uint(width));
    io.in().ready().set(full.not().or(io.out().ready()));
    m.when(io.in().fire(), () -> pixel.next(brighter));
    m.when(io.in().ready(), () -> full.next(io.in().valid()));

    io.out().valid().set(full);
    io.out().payload().set(pixel);
  }
  // end
}
