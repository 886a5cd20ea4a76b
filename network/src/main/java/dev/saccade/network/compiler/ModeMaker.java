package dev.saccade.network.compiler;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.MemoryTarget;
import dev.saccade.fabric.ModeEntry;
import dev.saccade.fabric.ParameterWord;
import dev.saccade.network.integer.ConvolutionMode;
import dev.saccade.network.integer.Destination;
import dev.saccade.network.integer.OutputCodes;
import dev.saccade.network.integer.Requantizer;
import dev.saccade.network.integer.SumRange;
import java.math.BigInteger;

/** Computes what a mode says of a layer: its entry and the words of the parameter banks. */
final class ModeMaker {
  private final FabricConfig config;
  private final LayerShape shape;
  private final WeightPlanes planes;

  ModeMaker(FabricConfig config, LayerShape shape, WeightPlanes planes) {
    this.config = config;
    this.shape = shape;
    this.planes = planes;
  }

  /**
   * The entry of a mode whose parameters begin at a word of the banks.
   *
   * @throws CompileException if the array cannot subtract the weights' zero point
   */
  ModeEntry entry(String modeName, ConvolutionMode mode, int parameterBase) {
    int zero = mode.weightZeroHalves();
    int most = (2 << mode.weightBits()) - 1;
    if (zero < 0 || zero > most) {
      throw shape.refused(
          "mode '" + modeName + "': a weight zero point of " + zero / 2.0,
          "with " + mode.weightBits() + " weight bits use 0 to " + most / 2.0);
    }
    OutputCodes codes = mode.output().orElse(null);
    return new ModeEntry(
        mode.weightBits(),
        config.digits(mode.input().bits()),
        zero / 2,
        zero % 2 == 1,
        shape.layer().destination() == Destination.RESULT_RAW,
        mode.padCode(),
        codes == null ? 0 : codes.low(),
        codes == null ? 0 : codes.high(),
        parameterBase);
  }

  /**
   * The parameters of a mode, to be put behind each other from its base on. Filter f of a group is
   * in bank {@code f mod Q}; the place of a word is {@code word of the bank * Q + bank}.
   *
   * @param highestResidual largest code of the residual operand
   * @throws CompileException if a parameter does not fit the requantisers
   */
  byte[] parameters(String modeName, ConvolutionMode mode, int highestResidual) {
    int wordBytes = MemoryTarget.PARAMETERS.bytesPerWord(config);
    byte[] image = new byte[shape.parameterWords(config) * config.requantisers() * wordBytes];
    for (int filter = 0; filter < shape.layer().weights().filters(); filter++) {
      int group = filter / shape.filters();
      int inGroup = filter % shape.filters();
      int place =
          (group * shape.rowGroups() + inGroup / config.rows()) * config.rows()
              + inGroup % config.rows();
      byte[] encoded = parameter(modeName, mode, filter, highestResidual);
      System.arraycopy(encoded, 0, image, place * wordBytes, wordBytes);
    }
    return image;
  }

  private byte[] parameter(String modeName, ConvolutionMode mode, int filter, int highestResidual) {
    Requantizer r = mode.requantizers().get(filter);
    long error = planes.error(filter, mode.weightBits(), config.digits(mode.input().bits()));
    int needed =
        productBits(r, SumRange.of(shape.layer().weights(), filter, mode), highestResidual);
    if (needed > config.productBits()) {
      throw refused(
          modeName,
          filter,
          "products need " + needed + " bits",
          config.productBits() + " are there");
    }
    try {
      long bias = Math.subtractExact(r.bias(), Math.multiplyExact(r.m1(), error));
      return new ParameterWord(r.m1(), r.m2(), bias, r.shift(), r.tie()).encode(config);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw refused(modeName, filter, "parameters do not fit", String.valueOf(e.getMessage()));
    }
  }

  /** Bits, with the sign, of {@code m1 A + m2 q + bias}. */
  private static int productBits(Requantizer r, SumRange sums, int highestResidual) {
    BigInteger m1 = BigInteger.valueOf(r.m1());
    BigInteger ofLowest = m1.multiply(BigInteger.valueOf(sums.lowest()));
    BigInteger ofHighest = m1.multiply(BigInteger.valueOf(sums.highest()));
    BigInteger residual = BigInteger.valueOf(r.m2()).multiply(BigInteger.valueOf(highestResidual));
    BigInteger bias = BigInteger.valueOf(r.bias());
    BigInteger least = ofLowest.min(ofHighest).add(residual.min(BigInteger.ZERO)).add(bias);
    BigInteger most = ofLowest.max(ofHighest).add(residual.max(BigInteger.ZERO)).add(bias);
    return Math.max(least.bitLength(), most.bitLength()) + 1;
  }

  private CompileException refused(String modeName, int filter, String mistake, String detail) {
    return shape.refused(
        "mode '" + modeName + "', filter " + filter + ": " + mistake + " (" + detail + ")",
        "make the requantisers for multiplierBits = "
            + config.multiplierBits()
            + " and accumulatorBits = "
            + config.accumulatorBits()
            + ", or use a fabric with more");
  }
}
