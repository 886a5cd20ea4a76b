package dev.saccade.verilog;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.examples.Counter;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Fsm;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import java.util.List;

/** Blocks, cases, a state machine, instances and properties. */
record ControlFlow() implements Hardware<ControlFlow.Io> {
  enum Phase {
    IDLE,
    LOAD,
    RUN,
    DRAIN
  }

  record Io(
      Bool go,
      UInt select,
      UInt data,
      Bool running,
      UInt chosen,
      UInt rare,
      UInt first,
      UInt second,
      UInt count) {}

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(bool()),
        p.in(uint(2)),
        p.in(uint(8)),
        p.out(bool()),
        p.out(uint(8)),
        p.out(uint(8)),
        p.out(uint(8)),
        p.out(uint(8)),
        p.out(uint(8)));
  }

  @Override
  public void build(Logic m, Io io) {
    Fsm<Phase> phase = m.fsm("phase", Phase.IDLE);
    UInt left = m.reg("left", uint(4), 3);
    UInt last = m.regNoReset("last", uint(8));
    phase.in(Phase.IDLE, () -> m.when(io.go(), () -> phase.go(Phase.LOAD)));
    phase.in(
        Phase.LOAD,
        () -> {
          left.next(9);
          last.next(io.data());
          phase.go(Phase.RUN);
        });
    phase.in(
        Phase.RUN,
        () -> {
          left.next(left.minus(1));
          m.when(left.eq(1), () -> phase.go(Phase.DRAIN));
        });
    phase.in(
        Phase.DRAIN,
        () -> m.when(io.go().not(), () -> phase.go(Phase.IDLE)).otherwise(() -> left.next(0)));
    io.running().set(phase.is(Phase.RUN));

    // All values stand here, so that the printed default must not make a latch.
    m.switch_(io.select())
        .is(0, () -> io.chosen().set(1))
        .is(1, () -> io.chosen().set(left.extend(8)))
        .is(List.of(2L, 3L), () -> io.chosen().set(last));
    UInt rare = m.wire("rare_value", uint(8), 0);
    m.switch_(io.data())
        .is(List.of(3L, 4L, 200L), () -> rare.set(io.data().plus(left.extend(8))))
        .is(5, () -> m.when(io.go(), () -> rare.set(77)));
    io.rare().set(rare);

    // The first follows the second, so the two cannot share a block.
    m.when(
            io.go(),
            () -> {
              io.first().set(io.data());
              io.second().set(last);
            })
        .otherwise(
            () -> {
              io.first().set(io.second());
              io.second().set(io.data().plus(1));
            });

    Counter.Io counter = m.instance("counter", new Counter(8));
    Counter.Io spare = m.instance("spare", new Counter(4));
    counter.enable().set(io.go().and(left.ne(0)));
    counter.clear().set(false);
    m.when(io.go(), () -> spare.enable().set(true))
        .otherwise(() -> spare.enable().set(left.bit(0)));
    spare.clear().set(io.go().not());
    m.ignore(spare.value());
    io.count().set(counter.value());

    m.assertAlways("never_many", left.lt(10));
    m.assumeAlways("go_is_calm", io.go().not().or(io.select().ne(3)));
    m.cover("drained", phase.is(Phase.DRAIN).and(left.eq(0)));
    m.verify(
        () -> {
          UInt witness = m.anyConstant("witness", uint(4));
          Bool seen = m.reg("seen", bool(), 0);
          m.when(left.eq(witness), () -> seen.next(true));
          m.assertAlways("seen_is_small", seen.not().or(witness.lt(10)));
        });
  }
}
