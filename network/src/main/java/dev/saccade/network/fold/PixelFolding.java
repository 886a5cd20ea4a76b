package dev.saccade.network.fold;

import dev.saccade.network.fold.Term.Coded;
import dev.saccade.network.fold.Term.Linear;
import dev.saccade.network.fold.Term.Pixels;
import dev.saccade.network.integer.CodeFormat;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.OutputCodes;
import dev.saccade.network.integer.Padding;
import dev.saccade.network.integer.PixelTable;
import dev.saccade.network.integer.Window;
import dev.saccade.network.model.ModelException;
import dev.saccade.network.model.Quantizer;
import dev.saccade.network.requantize.ExactQuantizer;
import dev.saccade.network.requantize.Rational;
import java.util.List;
import java.util.Optional;

/**
 * The pixel table: what stands between the frame and the first codes.
 *
 * <p>If all that the frame goes to is one quantiser, behind whatever normalisation, the table is
 * that quantiser. Otherwise it is the identity, and codes are pixel values.
 */
final class PixelFolding {
  private final String place;
  private final boolean quantizedOnce;
  private PixelTable table;

  /**
   * @param place names the input in errors
   * @param quantizedOnce whether one quantiser is all that the frame goes to
   */
  PixelFolding(String place, int channels, boolean quantizedOnce) {
    this.place = place;
    this.quantizedOnce = quantizedOnce;
    this.table = PixelTable.identity(channels);
  }

  PixelTable table() {
    return table;
  }

  /** The codes of the table, if it is to be this quantiser. */
  Optional<Coded> quantized(Pixels pixels, Quantizer quantizer, OutputCodes codes) {
    if (!quantizedOnce) {
      return Optional.empty();
    }
    int channels = pixels.shape().channels();
    byte[] entries = new byte[channels * PixelTable.VALUES];
    for (int channel = 0; channel < channels; channel++) {
      Channel function = pixels.channels().get(channel);
      ExactQuantizer steps = Quantising.steps(function, quantizer, codes);
      int low = function.low().map(real -> Quantising.code(real, quantizer)).orElse(0);
      int high = function.high().map(real -> Quantising.code(real, quantizer)).orElse(255);
      for (int pixel = 0; pixel < PixelTable.VALUES; pixel++) {
        entries[channel * PixelTable.VALUES + pixel] =
            (byte) Math.max(low, Math.min(high, steps.code(pixel, 0)));
      }
    }
    table = new PixelTable(codes.format(), channels, entries);
    Rational base = Rational.of(quantizer.range().base());
    return Optional.of(
        new Coded(
            IntegerNetwork.INPUT,
            pixels.shape(),
            codes.format(),
            codes.low(),
            codes.high(),
            Rational.of(quantizer.step()),
            Rational.of(quantizer.zero()).minus(base),
            false));
  }

  /** Pixel values as codes, which needs one factor and offset for all channels. */
  Coded plain(Pixels pixels) {
    Channel first = pixels.channels().get(0);
    boolean uniform = pixels.channels().stream().allMatch(first::equals);
    if (!uniform || first.isClamped() || first.factor().signum() <= 0) {
      throw new ModelException(
          place,
          "it is normalised per channel, clamped or inverted, and not quantised",
          "put a Quant of 8 bits after the normalisation");
    }
    return codes(pixels, first.factor(), first.offset().negated().dividedBy(first.factor()));
  }

  /** Pixel values as the sums of a layer that copies them. */
  Linear copied(Pixels pixels) {
    Product identity = Product.identity(codes(pixels, Rational.ONE, Rational.ZERO), Padding.NONE);
    // Sums are twice the codes.
    List<Channel> channels = pixels.channels().stream().map(Channel::ofTwice).toList();
    return new Linear(identity, channels, Optional.empty(), Window.NONE, pixels.shape());
  }

  private static Coded codes(Pixels pixels, Rational scale, Rational zero) {
    return new Coded(
        IntegerNetwork.INPUT,
        pixels.shape(),
        CodeFormat.unsigned(8),
        0,
        PixelTable.VALUES - 1,
        scale,
        zero,
        false);
  }
}
