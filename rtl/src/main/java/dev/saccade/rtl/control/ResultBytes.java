package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.uint;
import static dev.saccade.hdl.Types.vec;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;

/**
 * Cuts words of results into bytes, the first result first and each with its lowest byte first: one
 * byte of a code, four of a raw value.
 *
 * <ul>
 *   <li>Latency: none. Throughput: a byte per cycle. Cuts: nothing; a word is taken with its last
 *       byte.
 * </ul>
 *
 * @param requantisers results of a word
 */
public record ResultBytes(int requantisers) implements Hardware<ResultBytes.Io> {
  /** Ports. */
  public record Io(Stream<ResultWord> in, Stream<UInt> out) {}

  @Override
  public Io io(Ports p) {
    return new Io(p.sink(ResultWord.type(requantisers)), p.source(uint(8)));
  }

  @Override
  public void build(Logic m, Io io) {
    ResultWord word = io.in().payload();
    UInt value = m.reg("value", uint(Widths.indexBits(requantisers)), 0);
    UInt part = m.reg("part", uint(2), 0);
    UInt chosen = m.val("chosen", word.values().at(value));
    Bool valueEnds = m.val("value_ends", word.raw().not().or(part.eq(3)));
    Bool lastValue =
        m.val("last_value", value.extend(word.count().width()).plus(1).eq(word.count()));
    Bool last = m.val("last", valueEnds.and(lastValue));
    m.when(
        io.out().fire(),
        () -> {
          part.next(valueEnds.mux(m.lit(2, 0), part.plus(1)));
          m.when(
              valueEnds, () -> value.next(lastValue.mux(m.lit(value.width(), 0), value.plus(1))));
        });
    io.out().valid().set(io.in().valid());
    io.out().payload().set(m.unpack(vec(uint(8), 4), chosen).at(part.not()));
    io.in().ready().set(io.out().ready().and(last));
    m.verify(
        () -> {
          m.assumeAlways("has_a_value", io.in().valid().not().or(word.count().ne(0)));
          m.assumeAlways("has_no_more", io.in().valid().not().or(word.count().le(requantisers)));
          m.assertAlways(
              "within_the_word",
              io.in().valid().not().or(value.extend(word.count().width()).lt(word.count())));
          m.assertAlways("rests_at_zero", io.in().valid().or(value.eq(0).and(part.eq(0))));
          m.cover("cuts_raw", io.in().fire().and(word.raw()));
        });
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }
}
