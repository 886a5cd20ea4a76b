package dev.saccade.network.fold;

import dev.saccade.network.integer.CodeFormat;
import dev.saccade.network.integer.OutputCodes;
import dev.saccade.network.model.ModelException;
import dev.saccade.network.model.Quantizer;
import dev.saccade.network.requantize.ExactQuantizer;
import dev.saccade.network.requantize.Rational;
import java.math.RoundingMode;
import java.util.List;

/** What a quantiser makes of a channel: exact steps from sums to codes. */
final class Quantising {
  private Quantising() {}

  /**
   * The steps of a channel.
   *
   * @param codes limits of the codes, within those of the quantiser
   */
  static ExactQuantizer steps(Channel channel, Quantizer quantizer, OutputCodes codes) {
    Rational scale = Rational.of(quantizer.scale());
    Rational offset = channel.offset().dividedBy(scale);
    int base = (int) quantizer.range().base();
    Rational zero = Rational.of(quantizer.offset());
    RoundingMode rounding =
        switch (quantizer.rounding()) {
          case HALF_EVEN, HALF_ODD -> RoundingMode.HALF_EVEN;
          case HALF_UP -> RoundingMode.HALF_UP;
          case HALF_DOWN -> RoundingMode.HALF_DOWN;
          case FLOOR, HALF_CEILING -> RoundingMode.FLOOR;
          case CEILING -> RoundingMode.CEILING;
          case UP -> RoundingMode.UP;
          case DOWN -> RoundingMode.DOWN;
        };
    // QuantizeLinear adds an odd zero point after rounding to even. The sign of a bipolar quantiser
    // rounds halves up, which is the floor of one half more.
    int after = 0;
    switch (quantizer.rounding()) {
      case HALF_ODD -> after = (int) quantizer.offset();
      case HALF_CEILING -> offset = offset.plus(zero).plus(Rational.HALF);
      default -> offset = offset.plus(zero);
    }
    return new ExactQuantizer(
        channel.factor().dividedBy(scale),
        channel.addend().dividedBy(scale),
        offset,
        rounding,
        after - base,
        codes.low(),
        codes.high());
  }

  /** The code of one real number. */
  static int code(Rational real, Quantizer quantizer) {
    return steps(Channel.of(Rational.ZERO, real), quantizer, codes(quantizer)).code(0, 0);
  }

  /**
   * The codes that a quantiser gives behind the clamps of channels, which must be the same for all.
   *
   * @param place names the quantiser in errors
   */
  static OutputCodes limits(String place, List<Channel> channels, Quantizer quantizer) {
    OutputCodes codes = codes(quantizer);
    OutputCodes first = limited(codes, channels.get(0), quantizer);
    for (int c = 1; c < channels.size(); c++) {
      OutputCodes other = limited(codes, channels.get(c), quantizer);
      if (!other.equals(first)) {
        throw new ModelException(
            place,
            "clamps before it leave codes "
                + first.low()
                + ".."
                + first.high()
                + " in channel 0 and "
                + other.low()
                + ".."
                + other.high()
                + " in channel "
                + c,
            "clamp (or Relu) right before the Quant, after batch norm and scales");
      }
    }
    return first;
  }

  private static OutputCodes limited(OutputCodes codes, Channel channel, Quantizer quantizer) {
    return new OutputCodes(
        codes.format(),
        channel.low().map(real -> code(real, quantizer)).orElse(codes.low()),
        channel.high().map(real -> code(real, quantizer)).orElse(codes.high()));
  }

  /** All codes of a quantiser. */
  static OutputCodes codes(Quantizer quantizer) {
    long base = quantizer.range().base();
    Rational zero = Rational.of(quantizer.zero()).minus(Rational.of(base));
    return new OutputCodes(
        new CodeFormat(quantizer.range().bits(), Zeros.halves("quantiser", zero)),
        (int) (quantizer.range().low() - base),
        (int) (quantizer.range().high() - base));
  }
}
