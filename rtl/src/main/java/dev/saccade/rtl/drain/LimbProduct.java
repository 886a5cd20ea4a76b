package dev.saccade.rtl.drain;

import dev.saccade.hdl.Logic;
import dev.saccade.hdl.SInt;
import dev.saccade.rtl.signal.Delayed;
import java.util.ArrayList;
import java.util.List;

/**
 * A signed product made of products of limbs, as wide as a DSP block takes: all limbs but the
 * highest are unsigned.
 */
final class LimbProduct {
  private LimbProduct() {}

  /** A limb and its weight, as a power of two. */
  private record Limb(SInt value, int weight) {}

  /**
   * The product in two cycles: its limbs' products are registers, so are their sums over the limbs
   * of {@code a}, of which there is one per limb of {@code b}. What is returned adds up to the
   * product, modulo {@code 2^bits}.
   *
   * @param limbBits bits of an unsigned limb; a multiplier has one more
   */
  static List<SInt> of(Logic m, String name, SInt a, SInt b, int limbBits, int bits) {
    List<SInt> sums = new ArrayList<>();
    for (Limb factor : limbs(b, limbBits)) {
      List<SInt> terms = new ArrayList<>();
      for (Limb limb : limbs(a, limbBits)) {
        String part = name + "_a" + limb.weight() + "_b" + factor.weight();
        SInt product = Delayed.withoutReset(m, part, limb.value().times(factor.value()));
        terms.add(fit(product.shl(limb.weight() + factor.weight()), bits));
      }
      SInt sum = terms.stream().reduce(SInt::plus).orElseThrow();
      sums.add(m.delay(name + "_sum_b" + factor.weight(), sum, 0));
    }
    return sums;
  }

  private static List<Limb> limbs(SInt number, int limbBits) {
    List<Limb> limbs = new ArrayList<>();
    int low = 0;
    for (; number.width() - low > limbBits + 1; low += limbBits) {
      SInt unsigned = number.bits(low + limbBits - 1, low).extend(limbBits + 1).asSInt();
      limbs.add(new Limb(unsigned, low));
    }
    limbs.add(new Limb(number.bits(number.width() - 1, low).asSInt(), low));
    return limbs;
  }

  static SInt fit(SInt number, int bits) {
    return number.width() < bits ? number.extend(bits) : number.trunc(bits);
  }
}
