package dev.saccade.blocks;

import static dev.saccade.hdl.Types.uint;
import static dev.saccade.hdl.Types.vec;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Vec;
import dev.saccade.hdl.Widths;

/**
 * First-in first-out queue of {@code depth} words in a shift register, for a few words.
 *
 * <ul>
 *   <li>Latency: a word that enters an empty queue in cycle t is offered in cycle t + 1.
 *   <li>Throughput: one word in and one out in every cycle, at any level below {@code depth}. A
 *       full queue takes its next word in the cycle after one has left, so one of depth 1 moves a
 *       word in every second cycle.
 *   <li>Cuts: every path between the two sides. The payload comes from a choice among {@code depth}
 *       registers.
 *   <li>Cost: {@code width * depth} flip-flops, a level, and per bit a choice of one in {@code
 *       depth}; LUTs are counted in {@code docs/figures.md}.
 * </ul>
 *
 * @param width bits of a word, at least 1
 * @param depth how many words it holds, 1 to 256
 */
public record ShiftFifo(int width, int depth) implements Hardware<ShiftFifo.Io> {
  private static final int DEEPEST = 256;

  public ShiftFifo {
    Sizes.requireWidth(width);
    Sizes.require(depth >= 1, "depth", depth, "a queue holds at least 1 word");
    Sizes.require(
        depth <= DEEPEST, "depth", depth, "use at most " + DEEPEST + " words, or a StreamFifo");
  }

  /** Ports; {@code level} is the number of words inside, 0 to {@code depth}. */
  public record Io(Stream<UInt> in, Stream<UInt> out, UInt level) {}

  @Override
  public Io io(Ports p) {
    return new Io(p.sink(uint(width)), p.source(uint(width)), p.out(uint(Widths.countBits(depth))));
  }

  @Override
  public void build(Logic m, Io io) {
    // The newest word is in stage 0, the oldest in stage level - 1.
    Vec<UInt> stages = m.regNoReset("stage", vec(uint(width), depth));
    UInt level = m.reg("level_count", uint(Widths.countBits(depth)), 0);
    Bool push = m.val("push", io.in().fire());
    Bool pop = m.val("pop", io.out().fire());

    m.when(
        push,
        () -> {
          stages.get(0).next(io.in().payload());
          for (int i = 1; i < depth; i++) {
            stages.get(i).next(stages.get(i - 1));
          }
        });
    m.when(push.and(pop.not()), () -> level.next(level.plus(1)))
        .elseWhen(pop.and(push.not()), () -> level.next(level.minus(1)));

    io.in().ready().set(level.ne(depth));
    io.out().valid().set(level.ne(0));
    io.out().payload().set(stage(m, "oldest", stages, level.minus(1)));
    io.level().set(level);
    m.verify(() -> prove(m, io, stages));
  }

  /** The word in the stage with a number below {@code depth}. */
  private UInt stage(Logic m, String name, Vec<UInt> stages, UInt number) {
    return depth == 1
        ? stages.get(0)
        : stages.at(m.val(name, number.trunc(Widths.indexBits(depth))));
  }

  private void prove(Logic m, Io io, Vec<UInt> stages) {
    UInt level = io.level();
    StreamOrder order = StreamOrder.check(m, io.in(), io.out(), level, depth);
    m.assertAlways("accepts_below_depth", io.in().ready().eq(level.ne(depth)));
    m.assertAlways("offers_what_it_has", io.out().valid().eq(level.ne(0)));

    // Where the followed word is, for the step of the induction.
    UInt stored = stage(m, "order_stage", stages, level.minus(1).minus(order.position()));
    m.assertAlways("order_where_stored", order.inside().not().or(stored.eq(order.word())));

    m.cover("fills", level.eq(depth));
    m.cover("empties_again", m.delay("was_full", level.eq(depth), 0).and(io.out().fire()));
    if (depth > 1) {
      m.cover(
          "streams_when_nearly_full", io.in().fire().and(io.out().fire()).and(level.eq(depth - 1)));
    }
  }
}
