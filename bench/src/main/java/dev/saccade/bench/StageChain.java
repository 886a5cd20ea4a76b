package dev.saccade.bench;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;

/**
 * Stages one behind the other.
 *
 * @param stages instances of {@link AddStage}
 * @param kinds how many different ones there are among them
 */
record StageChain(int stages, int kinds) implements Hardware<StageChain.Io> {
  private static final int WIDTH = 16;

  /** Ports; {@code wraps} is the exclusive or of the counts of all stages. */
  record Io(Stream<UInt> in, Stream<UInt> out, Bool clear, UInt wraps) {}

  @Override
  public Io io(Ports p) {
    return new Io(p.sink(uint(WIDTH)), p.source(uint(WIDTH)), p.in(bool()), p.out(uint(WIDTH)));
  }

  @Override
  public void build(Logic m, Io io) {
    Stream<UInt> last = io.in();
    UInt wraps = m.lit(WIDTH, 0);
    for (int i = 0; i < stages; i++) {
      AddStage.Io stage = m.instance("stage" + i, new AddStage(WIDTH, 1 + i % kinds));
      stage.in().connect(last);
      stage.clear().set(io.clear());
      wraps = m.val("wraps" + i, wraps.xor(stage.wraps()));
      last = stage.out();
    }
    io.out().connect(last);
    io.wraps().set(wraps);
  }
}
