package dev.saccade.proof;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.sint;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.SInt;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;
import dev.saccade.rtl.drain.Requantiser;
import dev.saccade.rtl.signal.Delayed;

/**
 * A {@link Requantiser} beside its definition in wide arithmetic, {@code
 * dev.saccade.network.integer.Requantizer}: each result is the one that is defined, lies between
 * {@code low} and {@code high}, and with a positive factor does not fall where A grows.
 *
 * <p>Products and shifts together are hard for solvers. Their proof falls into two at p, on which
 * all that follows depends alone: raw results show p for all operands, and codes are right for all
 * p where A and q are 0 and the bias is p.
 *
 * <p>Assumed: p fits the requantiser's product, {@code tie} is at most {@code shift}, {@code low}
 * at most {@code high}; the mode is read once, in the first cycle, as it holds still.
 *
 * @param about what is proved
 */
record RequantiserProof(Requantiser unit, About about) implements Hardware<RequantiserProof.Io> {
  /** What is proved. */
  enum About {
    /** All of the definition. */
    RESULTS,
    /** Raw results, of all operands. */
    PRODUCTS,
    /** Codes, of all p. */
    CODES,
    /** Results rise with A: a second requantiser computes a larger one. */
    ORDER
  }

  /** From the operands to the result. */
  private static final int CYCLES = 6;

  private static final int RAW_BITS = 32;

  /**
   * Ports of one requantiser.
   *
   * @param larger A of the second
   */
  record Io(
      SInt a,
      SInt larger,
      UInt q,
      SInt m1,
      SInt m2,
      SInt bias,
      UInt shift,
      UInt tie,
      Bool raw,
      UInt low,
      UInt high,
      UInt value,
      UInt valueOfLarger) {}

  /** What holds still while results are on their way; read once {@code loaded}. */
  private record Mode(Bool raw, UInt low, UInt high, Bool loaded, Bool settled) {}

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(sint(unit.resultBits())),
        p.in(sint(unit.resultBits())),
        p.in(uint(8)),
        p.in(sint(unit.factorBits())),
        p.in(sint(unit.factorBits())),
        p.in(sint(productBits())),
        p.in(uint(6)),
        p.in(uint(6)),
        p.in(bool()),
        p.in(uint(8)),
        p.in(uint(8)),
        p.out(uint(RAW_BITS)),
        p.out(uint(RAW_BITS)));
  }

  @Override
  public void build(Logic m, Io io) {
    Mode mode = mode(m, io);
    boolean codes = about == About.CODES;
    SInt a = codes ? m.slit(unit.resultBits(), 0) : io.a();
    UInt q = codes ? m.lit(8, 0) : io.q();
    m.ignore(io.a(), io.larger(), io.q(), io.raw());
    io.value().set(requantise(m, "unit", io, mode, a, q));
    io.valueOfLarger()
        .set(
            about == About.ORDER
                ? requantise(m, "second", io, mode, io.larger(), q)
                : m.lit(RAW_BITS, 0));
    m.verify(() -> claim(m, io, mode, sum(io, a, q), sum(io, io.larger(), q)));
  }

  private Mode mode(Logic m, Io io) {
    UInt age = m.reg("age", uint(Widths.countBits(CYCLES + 1)), 0);
    Bool raw = m.regNoReset("mode_raw", bool());
    UInt low = m.regNoReset("mode_low", uint(8));
    UInt high = m.regNoReset("mode_high", uint(8));
    m.when(
        age.eq(0),
        () -> {
          raw.next(about == About.PRODUCTS ? m.lit(true) : io.raw());
          low.next(io.low());
          high.next(io.high());
        });
    Bool settled = m.val("settled", age.eq(CYCLES + 1));
    m.when(settled.not(), () -> age.next(age.plus(1)));
    return new Mode(raw, low, high, age.ne(0), settled);
  }

  private UInt requantise(Logic m, String name, Io io, Mode mode, SInt a, UInt q) {
    Requantiser.Io one = m.instance(name, unit);
    one.a().set(a);
    one.q().set(q);
    one.m1().set(io.m1());
    one.m2().set(io.m2());
    one.bias().set(Delayed.by(m, name + "_bias", Requantiser.TO_BIAS, io.bias()));
    one.shift().set(Delayed.by(m, name + "_shift", Requantiser.TO_BIAS, io.shift()));
    one.tie().set(Delayed.by(m, name + "_tie", Requantiser.TO_BIAS, io.tie()));
    one.raw().set(mode.raw());
    one.low().set(mode.low());
    one.high().set(mode.high());
    return one.value();
  }

  private void claim(Logic m, Io io, Mode mode, SInt p, SInt larger) {
    m.assumeAlways("ties_in_fraction", io.tie().le(io.shift()));
    m.assumeAlways("has_codes", io.low().le(io.high()));
    // For the step of the induction.
    m.assertAlways("kept_codes", mode.loaded().not().or(mode.low().le(mode.high())));
    m.assumeAlways("fits", fits(p));
    Bool codes = mode.settled().and(mode.raw().not());
    if (about == About.ORDER) {
      m.assumeAlways("fits_larger", fits(larger));
      m.assumeAlways("rises", io.a().le(io.larger()).and(io.m1().ge(0)));
      m.assertAlways("code_rises", codes.not().or(io.value().le(io.valueOfLarger())));
      Bool raws = mode.settled().and(mode.raw());
      m.assertAlways(
          "raw_rises", raws.not().or(io.value().asSInt().le(io.valueOfLarger().asSInt())));
      m.cover("rises_indeed", codes.and(io.value().lt(io.valueOfLarger())));
      return;
    }
    // As defined before the pipeline, and delayed by it.
    UInt result = about == About.PRODUCTS ? raw(p) : mode.raw().mux(raw(p), code(m, io, mode, p));
    UInt defined = Delayed.by(m, "defined", CYCLES, result);
    m.assertAlways("as_defined", mode.settled().not().or(io.value().eq(defined)));
    UInt low = mode.low().extend(RAW_BITS);
    UInt high = mode.high().extend(RAW_BITS);
    m.assertAlways("at_least_low", codes.not().or(io.value().ge(low)));
    m.assertAlways("at_most_high", codes.not().or(io.value().le(high)));
    if (about != About.PRODUCTS) {
      m.cover("between_bounds", codes.and(io.value().gt(low)).and(io.value().lt(high)));
    }
    m.cover("raw_below_zero", mode.settled().and(mode.raw()).and(io.value().asSInt().lt(0)));
  }

  private int productBits() {
    return unit.resultBits() + unit.factorBits();
  }

  /** Bits that hold p whatever its operands are. */
  private int exactBits() {
    return 2 + Math.max(productBits(), 9 + unit.factorBits());
  }

  /** p of the definition. */
  private SInt sum(Io io, SInt a, UInt q) {
    SInt p = a.times(io.m1()).extend(exactBits()).plus(io.bias().extend(exactBits()));
    return unit.residual() ? p.plus(q.extend(9).asSInt().times(io.m2()).extend(exactBits())) : p;
  }

  private Bool fits(SInt p) {
    return p.eq(p.trunc(productBits()).extend(exactBits()));
  }

  private static UInt raw(SInt p) {
    return p.extend(Math.max(RAW_BITS, p.width())).bits(RAW_BITS - 1, 0);
  }

  private UInt code(Logic m, Io io, Mode mode, SInt p) {
    SInt v = p.shiftRight(io.shift());
    UInt fraction = p.shiftRight(io.shift().minus(io.tie())).asUInt();
    UInt highest = m.lit(exactBits(), 1).shiftLeft(io.tie()).minus(1);
    Bool ties = io.tie().ne(0).and(fraction.and(highest).eq(0)).and(v.bit(0));
    SInt even = ties.mux(v.minus(1), v);
    SInt low = mode.low().extend(exactBits()).asSInt();
    SInt high = mode.high().extend(exactBits()).asSInt();
    SInt clipped = even.lt(low).mux(low, even.gt(high).mux(high, even));
    return clipped.trunc(8).asUInt().extend(RAW_BITS);
  }
}
