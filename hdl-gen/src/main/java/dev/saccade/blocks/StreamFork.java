package dev.saccade.blocks;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;
import static dev.saccade.hdl.Types.vec;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Vec;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives every word to each of several consumers. Each takes it when it likes; the next word comes
 * when all have taken this one.
 *
 * <ul>
 *   <li>Latency: none. Throughput: one word in every cycle.
 *   <li>Cuts: nothing; {@code ready} of the input follows {@code ready} of every output.
 *   <li>Cost: a flip-flop per output; LUTs are counted in {@code docs/figures.md}.
 * </ul>
 *
 * @param width bits of a word, at least 1
 * @param outputs how many consumers there are, 1 to 256
 */
public record StreamFork(int width, int outputs) implements Hardware<StreamFork.Io> {
  private static final int MOST = 256;

  public StreamFork {
    Sizes.requireWidth(width);
    Sizes.require(outputs >= 1, "outputs", outputs, "give it at least 1 output");
    Sizes.require(outputs <= MOST, "outputs", outputs, "use at most " + MOST + ", or a tree");
  }

  /** Ports. */
  public record Io(Stream<UInt> in, List<Stream<UInt>> out) {}

  @Override
  public Io io(Ports p) {
    return new Io(
        p.sink(uint(width)),
        IntStream.range(0, outputs).mapToObj(i -> p.source(uint(width))).toList());
  }

  @Override
  public void build(Logic m, Io io) {
    if (outputs == 1) {
      io.out().get(0).connect(io.in());
      return;
    }
    Vec<Bool> taken = m.reg("taken", vec(bool(), outputs), 0);
    Bool all = m.lit(true);
    for (int i = 0; i < outputs; i++) {
      all = all.and(taken.get(i).or(io.out().get(i).ready()));
    }
    Bool allTake = m.val("all_take", all);
    io.in().ready().set(allTake);
    for (int i = 0; i < outputs; i++) {
      Stream<UInt> out = io.out().get(i);
      out.valid().set(io.in().valid().and(taken.get(i).not()));
      out.payload().set(io.in().payload());
    }
    m.when(
        io.in().valid(),
        () -> {
          for (int i = 0; i < outputs; i++) {
            Bool done = taken.get(i).or(io.out().get(i).ready());
            taken.get(i).next(allTake.not().and(done));
          }
        });
    m.verify(() -> prove(m, io, taken));
  }

  private void prove(Logic m, Io io, Vec<Bool> taken) {
    Bool everyoneCould = io.in().valid();
    for (int i = 0; i < outputs; i++) {
      Stream<UInt> out = io.out().get(i);
      Bool given = m.reg("given" + i, bool(), 0);
      m.when(io.in().fire(), () -> given.next(false)).elseWhen(out.fire(), () -> given.next(true));
      m.assertAlways("out" + i + "_state", given.eq(taken.get(i)));
      m.assertAlways("out" + i + "_offered_once", out.valid().eq(io.in().valid().and(given.not())));
      m.assertAlways("out" + i + "_none_missed", io.in().fire().not().or(given).or(out.fire()));
      m.assertAlways(
          "out" + i + "_same_word", out.valid().not().or(out.payload().eq(io.in().payload())));
      everyoneCould = everyoneCould.and(given.or(out.ready()));
    }
    m.assertAlways("moves_when_all_have", everyoneCould.not().or(io.in().fire()));
    m.cover("moves_at_once", m.delay("moved_before", io.in().fire(), 0).and(io.in().fire()));
    m.cover("moves_one_by_one", taken.get(0).and(taken.get(outputs - 1).not()).and(io.in().fire()));
  }
}
