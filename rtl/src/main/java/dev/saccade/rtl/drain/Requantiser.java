package dev.saccade.rtl.drain;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.sint;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.SInt;
import dev.saccade.hdl.UInt;
import dev.saccade.rtl.signal.Delayed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Makes a code of a result: {@code p = m1 A + m2 q + bias}, {@code v = p >> shift}; if {@code tie >
 * 0}, v is odd and the highest {@code tie} of the bits shifted out are 0, then v is decremented;
 * the code is v, but at least {@code low} and at most {@code high}. That is {@code
 * dev.saccade.network.integer.Requantizer}, bit for bit, as long as p fits {@code resultBits +
 * factorBits} bits. Raw, the low 32 bits of p leave instead.
 *
 * <p>Cycles: A, q and the factors of cycle t, with the other parameters of t+2, give {@code value}
 * in t+6, one result per cycle.
 *
 * @param resultBits of A, signed
 * @param factorBits M, of m1 and m2, signed
 * @param residual whether there is a second operand; otherwise m2 and q are not read
 * @param limbBits factors are multiplied in signed pieces of one bit more
 */
public record Requantiser(int resultBits, int factorBits, boolean residual, int limbBits)
    implements Hardware<Requantiser.Io> {
  private static final int RAW_BITS = 32;
  private static final int SHIFT_BITS = 6;
  private static final int BYTE = 8;

  /** From the operands to the cycle in which the bias is added to their products. */
  public static final int TO_BIAS = 2;

  /** From the operands to the cycle in which the code is clipped. */
  static final int TO_CLIP = 5;

  /**
   * Ports; {@code bias}, {@code shift}, {@code tie} and {@code raw} go with the sum of products,
   * {@link #TO_BIAS} cycles after the operands, {@code low} and {@code high} with the code that is
   * clipped, {@link #TO_CLIP} cycles after them.
   */
  public record Io(
      SInt a,
      UInt q,
      SInt m1,
      SInt m2,
      SInt bias,
      UInt shift,
      UInt tie,
      Bool raw,
      UInt low,
      UInt high,
      UInt value) {}

  private int productBits() {
    return resultBits + factorBits;
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(sint(resultBits)),
        p.in(uint(8)),
        p.in(sint(factorBits)),
        p.in(sint(factorBits)),
        p.in(sint(productBits())),
        p.in(uint(SHIFT_BITS)),
        p.in(uint(SHIFT_BITS)),
        p.in(bool()),
        p.in(uint(8)),
        p.in(uint(8)),
        p.out(uint(RAW_BITS)));
  }

  @Override
  public void build(Logic m, Io io) {
    SInt product = product(m, io);
    Bool codes = io.raw().not();
    UInt shiftOfCode = m.val("shift_of_code", codes.mux(io.shift(), 0));
    UInt tieOfCode = m.val("tie_of_code", codes.mux(io.tie(), 0));
    UInt shift = m.delay("shift_of_product", shiftOfCode, 0);
    Bool mayTie = Delayed.by(m, "may_tie", 2, tieOfCode.ne(0));
    UInt fraction = m.delay("fraction", fractionOfTie(m, shiftOfCode, tieOfCode), 0);

    // Shift by whole bytes first, then by bits. A code needs the two bytes that its bits lie in and
    // whether what is above is mere sign. Raw, nothing is shifted and two more bytes pass.
    UInt byBytes = m.val("by_bytes", shift.bits(SHIFT_BITS - 1, 3));
    UInt bytes = m.delay("window", window(product, byBytes), 0);
    UInt above = m.delay("above_window", wide(product).bits(RAW_BITS - 1, 2 * BYTE), 0);
    Bool negative = m.delay("negative", product.lt(0), 0);
    Bool beyond = m.delay("beyond_window", beyondWindow(m, product, byBytes), 0);
    UInt byBits = m.delay("by_bits", shift.trunc(3), 0);
    UInt shifted = m.delay("shifted", bytes.asSInt().shiftRight(byBits).asUInt(), 0);

    UInt rest = m.delay("rest", anyOfEachByte(m, product.asUInt().and(fraction)), 0);
    Bool ties = m.delay("ties", mayTie.and(rest.eq(0)), 0);

    // An odd number less one is that number without its lowest bit; an even one stays.
    UInt even =
        shifted.bits(shifted.width() - 1, 1).concat(shifted.bit(0).and(ties.not()).asUInt());
    Bool exceeds = m.delay("exceeds_window", beyond, 0);
    Bool below = m.delay("below_zero", negative, 0);
    UInt code = clip(m, io, even, below, exceeds);
    UInt raw = m.delay("raw_above", above, 0).concat(even);
    Bool rawAtClip = Delayed.by(m, "raw", TO_CLIP - TO_BIAS, io.raw());
    io.value().set(m.delay("result", rawAtClip.mux(raw, code.extend(RAW_BITS)), 0));
  }

  /**
   * The bytes of p from number {@code first} on: two, all sign above the top of p. The longest way
   * comes first, so that each multiplexer has only the bits that those after it still need.
   */
  private UInt window(SInt product, UInt first) {
    SInt bits = wide(product).asSInt();
    for (int i = first.width() - 1; i >= 0; i--) {
      int needed = 2 * BYTE + BYTE * ((1 << i) - 1);
      SInt moved = bits.shr(Math.min(BYTE << i, bits.width() - 1));
      bits = first.bit(i).mux(LimbProduct.fit(moved, needed), LimbProduct.fit(bits, needed));
    }
    return bits.asUInt();
  }

  /** p as wide as its bytes, and at least as what leaves raw. */
  private UInt wide(SInt product) {
    int bytes = (Math.max(RAW_BITS, productBits()) + BYTE - 1) / BYTE;
    return product.extend(bytes * BYTE).asUInt();
  }

  /** Whether p is more than the sign in the bits above those two bytes, or in the window's top. */
  private Bool beyondWindow(Logic m, SInt product, UInt first) {
    UInt all = wide(product);
    UInt sign = product.lt(0).asUInt();
    Bool beyond = m.lit(false);
    for (int low = 2 * BYTE - 1; low < all.width(); low += BYTE) {
      int top = Math.min(low + BYTE - 1, all.width() - 1);
      Bool differs = m.lit(false);
      for (int i = low; i <= top; i++) {
        differs = differs.or(all.bit(i).asUInt().ne(sign));
      }
      int firstOfThese = (low + 1) / BYTE - 2;
      Bool some = m.val("differs" + low, differs);
      beyond = beyond.or(some.and(first.le(firstOfThese)));
    }
    return beyond;
  }

  /** The bits of p that are 0 at a tie, as ones: {@code tie} of them below {@code shift}. */
  private UInt fractionOfTie(Logic m, UInt shift, UInt tie) {
    return lowest(m, "below", shift).and(lowest(m, "below_tie", shift.minus(tie)).not());
  }

  /** p, three cycles later. */
  private SInt product(Logic m, Io io) {
    int bits = productBits();
    List<SInt> terms = new ArrayList<>(LimbProduct.of(m, "m1", io.a(), io.m1(), limbBits, bits));
    terms.add(io.bias());
    if (residual) {
      SInt q = io.q().extend(9).asSInt();
      terms.addAll(LimbProduct.of(m, "m2", q, io.m2(), limbBits, bits));
    } else {
      m.ignore(io.q(), io.m2());
    }
    return m.delay("product", terms.stream().reduce(SInt::plus).orElseThrow(), 0);
  }

  /** The lowest {@code count} bits of p as ones. */
  private UInt lowest(Logic m, String name, UInt count) {
    UInt bytes = count.shr(3);
    UInt bits = count.trunc(3);
    List<UInt> ones = new ArrayList<>();
    for (int i = 0; i < productBits(); i++) {
      Bool inFullByte = bytes.gt(i / 8);
      Bool inLastByte = bytes.eq(i / 8).and(bits.gt(i % 8));
      ones.add(inFullByte.or(inLastByte).asUInt());
    }
    Collections.reverse(ones);
    return m.val(name, m.concat(ones));
  }

  private static UInt anyOfEachByte(Logic m, UInt bits) {
    List<UInt> any = new ArrayList<>();
    for (int low = 0; low < bits.width(); low += 8) {
      any.add(bits.bits(Math.min(low + 7, bits.width() - 1), low).reduceOr().asUInt());
    }
    return m.concat(any);
  }

  private static UInt clip(Logic m, Io io, UInt value, Bool negative, Bool beyond) {
    Bool large = m.val("exceeds", beyond.or(value.bits(value.width() - 2, 8).ne(0)));
    UInt code = m.val("code", value.trunc(8));
    Bool below = m.val("below_low", negative.or(large.not().and(code.lt(io.low()))));
    Bool above = m.val("above_high", negative.not().and(large.or(code.gt(io.high()))));
    return below.mux(io.low(), above.mux(io.high(), code));
  }
}
