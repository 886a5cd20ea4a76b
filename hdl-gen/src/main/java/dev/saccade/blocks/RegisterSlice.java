package dev.saccade.blocks;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;
import java.util.Objects;

/**
 * Registers in a stream, to shorten its paths. {@link SkidBuffer} cuts {@code ready} alone.
 *
 * <p>Latency: a word that enters an empty slice in cycle t is offered in cycle t + 1, in every
 * form. What is cut, the throughput and the cost depend on the {@link Form}.
 *
 * @param width bits of a word, at least 1
 * @param form which paths are cut, and at what price
 */
public record RegisterSlice(int width, Form form) implements Hardware<RegisterSlice.Io> {
  /** Which paths a slice cuts. */
  public enum Form {
    /**
     * Cuts {@code valid} and the payload; {@code ready} passes through one gate. One word in every
     * cycle; {@code width + 1} flip-flops. (M2S in SpinalHDL's terms.)
     */
    FORWARD,
    /**
     * Cuts everything. One word in every cycle; {@code 2 width + 2} flip-flops; LUTs are counted in
     * {@code docs/figures.md}.
     */
    FULL,
    /** Cuts everything. A word in every second cycle; {@code width + 1} flip-flops. */
    HALF
  }

  public RegisterSlice {
    Sizes.requireWidth(width);
    Objects.requireNonNull(form, "form");
  }

  /** Ports. */
  public record Io(Stream<UInt> in, Stream<UInt> out) {}

  @Override
  public Io io(Ports p) {
    return new Io(p.sink(uint(width)), p.source(uint(width)));
  }

  @Override
  public void build(Logic m, Io io) {
    Bool full = m.reg("out_full", bool(), 0);
    UInt word = m.regNoReset("out_word", uint(width));
    io.out().valid().set(full);
    io.out().payload().set(word);
    if (form == Form.FULL) {
      buildFull(m, io, full, word);
    } else {
      buildSingle(m, io, full, word);
    }
  }

  private void buildSingle(Logic m, Io io, Bool full, UInt word) {
    Bool free = form == Form.HALF ? full.not() : full.not().or(io.out().ready());
    Bool load = m.val("load", free);
    if (form == Form.HALF) {
      m.when(load, () -> full.next(io.in().valid()))
          .elseWhen(io.out().ready(), () -> full.next(false));
    } else {
      m.when(load, () -> full.next(io.in().valid()));
    }
    m.when(load, () -> word.next(io.in().payload()));
    io.in().ready().set(load);
    m.verify(
        () -> {
          StreamOrder order = StreamOrder.check(m, io.in(), io.out(), full.asUInt(), 1);
          m.assertAlways("order_where_stored", order.inside().not().or(word.eq(order.word())));
          m.assertAlways("offers_what_it_has", io.out().valid().eq(full));
          m.assertAlways("accepts_when_free", io.in().ready().eq(free));
          m.cover("fills", full.and(io.out().ready().not()));
          m.cover("refills", m.delay("moved_before", io.out().fire(), 0).and(io.in().fire()));
        });
  }

  /** Words go to the output register while it is free, and to the spare one while it is not. */
  private void buildFull(Logic m, Io io, Bool full, UInt word) {
    Bool spareFull = m.reg("spare_full", bool(), 0);
    UInt spareWord = m.regNoReset("spare_word", uint(width));
    Bool load = m.val("load", full.not().or(io.out().ready()));
    m.when(
            load,
            () -> {
              full.next(io.in().valid().or(spareFull));
              word.next(spareFull.mux(spareWord, io.in().payload()));
              spareFull.next(false);
            })
        .elseWhen(io.in().valid(), () -> spareFull.next(true));
    m.when(spareFull.not(), () -> spareWord.next(io.in().payload()));
    io.in().ready().set(spareFull.not());
    m.verify(
        () -> {
          UInt level = full.asUInt().plusWide(spareFull.asUInt());
          StreamOrder order = StreamOrder.check(m, io.in(), io.out(), level, 2);
          UInt stored = order.position().eq(0).mux(word, spareWord);
          m.assertAlways("order_where_stored", order.inside().not().or(stored.eq(order.word())));
          m.assertAlways("output_fills_first", full.or(spareFull.not()));
          m.assertAlways("offers_what_it_has", io.out().valid().eq(level.ne(0)));
          m.assertAlways("accepts_below_two", io.in().ready().eq(level.ne(2)));
          m.cover("fills", level.eq(2));
          m.cover("streams", io.in().fire().and(io.out().fire()).and(level.eq(1)));
        });
  }
}
