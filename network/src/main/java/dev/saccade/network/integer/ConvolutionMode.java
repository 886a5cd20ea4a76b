package dev.saccade.network.integer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What a mode fixes for one layer.
 *
 * @param weightBits the precision: how many bits of each weight code are used, 1 to 8
 * @param weightZeroHalves twice the zero point of these codes
 * @param input the codes of the input tensor in this mode
 * @param padCode the code that stands for places outside of the input
 * @param requantizers one per filter
 * @param output the codes of the output tensor in this mode; empty for raw results
 */
public record ConvolutionMode(
    int weightBits,
    int weightZeroHalves,
    CodeFormat input,
    int padCode,
    List<Requantizer> requantizers,
    Optional<OutputCodes> output) {
  private static final int MOST_ZERO_HALVES = 1 << 16;

  public ConvolutionMode {
    requireNonNull(input, "input is null");
    requireNonNull(output, "output is null");
    requantizers = List.copyOf(requantizers);
    if (weightBits < 1 || weightBits > 8) {
      throw new InvalidNetworkException("mode", weightBits + " weight bits", "use 1 to 8");
    }
    if (Math.abs((long) weightZeroHalves) > MOST_ZERO_HALVES) {
      throw new InvalidNetworkException(
          "mode",
          "a weight zero point of " + weightZeroHalves / 2.0,
          "zero points further than 2^15 from 0 mean that scale and offset of the quantiser are"
              + " wrong");
    }
    if (padCode < 0 || padCode > input.highest()) {
      throw new InvalidNetworkException(
          "mode",
          "pad code " + padCode + " for input codes of " + input.bits() + " bits",
          "use 0 to " + input.highest());
    }
  }
}
