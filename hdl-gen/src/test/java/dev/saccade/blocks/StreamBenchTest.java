package dev.saccade.blocks;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;
import static dev.saccade.hdl.Types.vec;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.blocks.testing.BlockBench;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Vec;
import dev.saccade.hdl.sim.CycleSimulator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bench finds the classic mistakes of queues, each planted in a copy of {@link ShiftFifo}. */
class StreamBenchTest {
  enum Mistake {
    NONE,
    ACCEPTS_WHEN_FULL,
    REFUSES_THE_LAST_PLACE,
    GIVES_THE_NEWEST,
    LOSES_A_WORD_BESIDE_A_POP,
    KEEPS_A_WORD_BESIDE_A_PUSH,
    SURVIVES_THE_RESET,
    OFFERS_WHEN_EMPTY,
    WAITS_FOR_READY,
    CHANGES_A_WAITING_WORD,
    TAKES_A_REST
  }

  /** Ports named as those of streams, without their contract: the bench alone has to see it. */
  record Io(
      Bool inValid,
      Bool inReady,
      UInt inPayload,
      Bool outValid,
      Bool outReady,
      UInt outPayload,
      UInt level) {}

  record Queue(Mistake mistake) implements Hardware<Io> {
    private static final int DEPTH = 4;

    @Override
    public Io io(Ports p) {
      return new Io(
          p.in(bool()),
          p.out(bool()),
          p.in(uint(8)),
          p.out(bool()),
          p.in(bool()),
          p.out(uint(8)),
          p.out(uint(3)));
    }

    @Override
    public void build(Logic m, Io io) {
      Vec<UInt> stages = m.regNoReset("stage", vec(uint(8), DEPTH));
      UInt level = has(Mistake.SURVIVES_THE_RESET) ? survivor(m) : m.reg("level_count", uint(3), 0);
      Bool push = m.val("push", io.inValid().and(io.inReady()));
      Bool pop = m.val("pop", io.outValid().and(io.outReady()));
      m.when(
          has(Mistake.LOSES_A_WORD_BESIDE_A_POP) ? push.and(pop.not().or(level.ne(3))) : push,
          () -> {
            stages.get(0).next(io.inPayload());
            for (int i = 1; i < DEPTH; i++) {
              stages.get(i).next(stages.get(i - 1));
            }
          });
      Bool kept = has(Mistake.KEEPS_A_WORD_BESIDE_A_PUSH) ? level.eq(2) : m.lit(false);
      m.when(push.and(pop.not().or(kept)), () -> level.next(level.plus(1)))
          .elseWhen(pop.and(push.not()), () -> level.next(level.minus(1)));

      UInt rest = m.reg("rest", uint(3), 0);
      m.when(push, () -> rest.next(rest.plus(1))).otherwise(() -> rest.next(0));
      Bool rests = has(Mistake.TAKES_A_REST) ? rest.eq(7) : m.lit(false);
      int most = has(Mistake.REFUSES_THE_LAST_PLACE) ? 2 : DEPTH;
      Bool room = has(Mistake.ACCEPTS_WHEN_FULL) ? m.lit(true) : level.lt(most);
      io.inReady().set(room.and(rests.not()));
      Bool some = has(Mistake.OFFERS_WHEN_EMPTY) ? m.lit(true) : level.ne(0);
      Bool offer = has(Mistake.WAITS_FOR_READY) ? some.and(io.outReady().or(rest.eq(0))) : some;
      io.outValid().set(offer);
      UInt oldest = has(Mistake.GIVES_THE_NEWEST) ? m.lit(2, 0) : level.minus(1).trunc(2);
      UInt word = stages.at(oldest);
      io.outPayload().set(has(Mistake.CHANGES_A_WAITING_WORD) ? word.xor(changed(io)) : word);
      io.level().set(level);
      m.ignore(rest, io.inPayload(), stages.get(DEPTH - 1));
    }

    /** Right in the cycle in which the word moves, wrong while it waits beside an offered word. */
    private static UInt changed(Io io) {
      return io.outReady().not().and(io.inValid()).replicate(8);
    }

    private static UInt survivor(Logic m) {
      return m.regNoReset("level_count", uint(3));
    }

    private boolean has(Mistake other) {
      return mistake == other;
    }
  }

  @ParameterizedTest
  @EnumSource(Mistake.class)
  void findsEveryMistakeAndNoOther(Mistake mistake) {
    BlockBench bench = BlockBench.of(new ShiftFifo(8, Queue.DEPTH));
    try (CycleSimulator simulation =
        CycleSimulator.open(Design.elaborate(new Queue(mistake)).top(), 1)) {
      if (mistake == Mistake.NONE) {
        assertThatCode(() -> bench.run(simulation, 1)).doesNotThrowAnyException();
      } else {
        assertThatThrownBy(() -> bench.run(simulation, 1))
            .isInstanceOf(AssertionError.class)
            .hasMessageContaining("seed");
      }
    }
  }
}
