package dev.saccade.examples;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;

/** Counts up while {@code enable} is high and wraps; {@code clear} wins over {@code enable}. */
public record Counter(int width) implements Hardware<Counter.Io> {
  /** Ports; {@code value} is the count, one cycle after its cause. */
  public record Io(Bool enable, Bool clear, UInt value) {}

  @Override
  public Io io(Ports p) {
    return new Io(p.in(bool()), p.in(bool()), p.out(uint(width)));
  }

  @Override
  public void build(Logic m, Io io) {
    UInt count = m.reg("count", uint(width), 0);
    m.when(io.clear(), () -> count.next(0)).elseWhen(io.enable(), () -> count.next(count.plus(1)));
    io.value().set(count);
  }
}
