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
 * A stage of a stream as designs have many: it adds a constant to each word, counts the words and
 * marks those that wrap.
 *
 * @param width bits of a word
 * @param addend the constant
 */
record AddStage(int width, int addend) implements Hardware<AddStage.Io> {
  /** Ports; {@code wraps} counts the words that wrapped since {@code clear}. */
  record Io(Stream<UInt> in, Stream<UInt> out, Bool clear, UInt wraps) {}

  @Override
  public Io io(Ports p) {
    return new Io(p.sink(uint(width)), p.source(uint(width)), p.in(bool()), p.out(uint(width)));
  }

  @Override
  public void build(Logic m, Io io) {
    Bool full = m.reg("full", bool(), 0);
    UInt word = m.regNoReset("word", uint(width));
    UInt wraps = m.reg("wrap_count", uint(width), 0);
    Bool accepts = m.val("accepts", full.not().or(io.out().ready()));
    UInt sum = m.val("sum", io.in().payload().plusWide(m.lit(width, addend)));
    Bool wrapped = m.val("wrapped", sum.bit(width));

    m.when(
        accepts,
        () -> {
          full.next(io.in().valid());
          word.next(sum.trunc(width));
        });
    m.when(io.clear(), () -> wraps.next(0))
        .elseWhen(io.in().fire().and(wrapped), () -> wraps.next(wraps.plus(1)));

    io.in().ready().set(accepts);
    io.out().valid().set(full);
    io.out().payload().set(word);
    io.wraps().set(wraps);
  }
}
