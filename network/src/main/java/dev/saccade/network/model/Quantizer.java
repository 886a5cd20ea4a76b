package dev.saccade.network.model;

import java.math.BigDecimal;

/**
 * A step function of real numbers: {@code y = round(x / scale + offset)}, clamped to a range, which
 * stands for the real number {@code (y - zero) * step}. All numbers are exact.
 *
 * <p>Clamping before rounding, as QONNX does, is the same, since the limits are integers.
 *
 * @param scale of the input, positive
 * @param offset added before rounding
 * @param range of the integers
 * @param step of the output, positive; equal to the scale but for truncations
 * @param zero the integer, or half-integer, that stands for 0; equal to the offset but for
 *     truncations
 */
public record Quantizer(
    double scale, double offset, Rounding rounding, IntegerRange range, double step, double zero) {
  /** Distance to a boundary, relative, within which doubles do not decide. */
  private static final double DOUBT = 1e-9;

  public Quantizer {
    if (!(scale > 0) || !(step > 0) || Double.isInfinite(scale) || Double.isInfinite(step)) {
      throw new ModelException(
          "quantiser",
          "its scale is " + scale + ", its step " + step,
          "use positive finite numbers");
    }
    if (!Double.isFinite(offset) || !Double.isFinite(zero)) {
      throw new ModelException(
          "quantiser", "its zero point is " + zero + " (" + offset + ")", "use a finite number");
    }
  }

  /** The common quantiser: what it gives lies on the grid that it rounds to. */
  public static Quantizer of(double scale, double zero, Rounding rounding, IntegerRange range) {
    return new Quantizer(scale, zero, rounding, range, scale, zero);
  }

  /** {@code x >= 0 ? scale : -scale}. */
  public static Quantizer bipolar(double scale) {
    return of(2 * scale, 0.5, Rounding.HALF_CEILING, new IntegerRange(0, 1));
  }

  /** The same quantiser with another range. */
  public Quantizer with(IntegerRange other) {
    return new Quantizer(scale, offset, rounding, other, step, zero);
  }

  /** The integer of a real number, before any real number is made of it. */
  public long integer(double x) {
    double v = x / scale + offset;
    if (!(Math.abs(v) < 1L << 40)) {
      return v > 0 ? range.high() : range.low();
    }
    long floor = (long) Math.floor(v);
    double twice = 2 * v;
    if (Math.abs(twice - Math.rint(twice)) > DOUBT * Math.max(1, Math.abs(v))) {
      return range.clamp(rounding.apply(floor, v - floor > 0.5 ? 1 : -1, false));
    }
    // Close to a boundary: x / scale + offset is compared with it as x with a product, exactly.
    long nearest = (long) Math.floor(v + 0.25);
    floor = compare(x, (double) nearest) < 0 ? nearest - 1 : nearest;
    return range.clamp(
        rounding.apply(floor, compare(x, floor + 0.5), compare(x, (double) floor) == 0));
  }

  /** The real number that an integer stands for. */
  public double real(long integer) {
    return (integer - zero) * step;
  }

  /** Quantises and gives the real number. */
  public double apply(double x) {
    return real(integer(x));
  }

  private int compare(double x, double boundary) {
    BigDecimal place = new BigDecimal(boundary).subtract(new BigDecimal(offset));
    return new BigDecimal(x).compareTo(place.multiply(new BigDecimal(scale)));
  }
}
