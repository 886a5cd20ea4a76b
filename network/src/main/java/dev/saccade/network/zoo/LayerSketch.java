package dev.saccade.network.zoo;

import static java.util.Objects.requireNonNull;

import dev.saccade.network.integer.Convolution;
import dev.saccade.network.integer.ConvolutionMode;
import dev.saccade.network.integer.Destination;
import dev.saccade.network.integer.Padding;
import dev.saccade.network.integer.WeightCodes;
import dev.saccade.network.integer.Window;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;

/**
 * A layer on its way into a {@link NetworkBuilder}: what is not said is a 1x1 convolution of stride
 * 1 with as many filters as channels. Ends with {@link #add()}.
 */
public final class LayerSketch {
  private final NetworkBuilder builder;
  final String name;
  final int input;
  int filters;
  int kernelHeight = 1;
  int kernelWidth = 1;
  int strideY = 1;
  int strideX = 1;
  int groups = 1;
  Padding padding = Padding.NONE;
  Window pool = Window.NONE;
  OptionalInt residual = OptionalInt.empty();
  OptionalInt like = OptionalInt.empty();
  Destination destination = Destination.MEMORY;
  Optional<WeightCodes> weights = Optional.empty();
  List<Integer> weightBits = List.of();
  IntUnaryOperator zeroHalves = bits -> (1 << bits) - 1;

  LayerSketch(NetworkBuilder builder, String name, int input, int channels) {
    this.builder = builder;
    this.name = requireNonNull(name, "name is null");
    this.input = input;
    this.filters = channels;
  }

  public LayerSketch filters(int count) {
    filters = count;
    return this;
  }

  /** A square kernel, padded so that stride 1 keeps the size. */
  public LayerSketch kernel(int size) {
    return kernel(size, size).padding(Padding.all(size / 2));
  }

  /** A kernel without padding. */
  public LayerSketch kernel(int height, int width) {
    kernelHeight = height;
    kernelWidth = width;
    return this;
  }

  public LayerSketch stride(int size) {
    return stride(size, size);
  }

  public LayerSketch stride(int y, int x) {
    strideY = y;
    strideX = x;
    return this;
  }

  public LayerSketch padding(Padding sides) {
    padding = requireNonNull(sides, "sides is null");
    return this;
  }

  public LayerSketch groups(int count) {
    groups = count;
    return this;
  }

  /** One group per channel of the input, and as many filters. */
  public LayerSketch depthwise() {
    filters = builder.channels(input);
    return groups(filters);
  }

  public LayerSketch maxPool(Window window) {
    pool = requireNonNull(window, "window is null");
    return this;
  }

  /** Adds the codes of a tensor in the requantisers. */
  public LayerSketch residual(int tensor) {
    residual = OptionalInt.of(tensor);
    return this;
  }

  /** Gives codes of the format of another tensor, to be concatenated with it. */
  public LayerSketch like(int tensor) {
    like = OptionalInt.of(tensor);
    return this;
  }

  /** Sends the codes to the result of the frame. */
  public LayerSketch result() {
    destination = Destination.RESULT_CODES;
    return this;
  }

  /** Sends raw sums to the result of the frame. */
  public LayerSketch rawResult() {
    destination = Destination.RESULT_RAW;
    return this;
  }

  /**
   * Weights instead of random ones.
   *
   * @param bits per mode
   * @param zeroHalvesOfBits twice the zero point, for a number of bits
   */
  public LayerSketch weights(
      WeightCodes codes, List<Integer> bits, IntUnaryOperator zeroHalvesOfBits) {
    weights = Optional.of(codes);
    weightBits = List.copyOf(bits);
    zeroHalves = requireNonNull(zeroHalvesOfBits, "zeroHalvesOfBits is null");
    return this;
  }

  /**
   * Adds the layer to the network.
   *
   * @return the id of its output tensor
   * @throws dev.saccade.network.integer.InvalidNetworkException if it does not fit its input
   */
  public int add() {
    return builder.add(this);
  }

  /** The layer with its settings. */
  Convolution convolution(int output, WeightCodes codes, List<ConvolutionMode> modes) {
    return convolution(output, codes, modes, pool, residual, destination);
  }

  /** The layer as far as its sums: raw results, no pooling, no second operand. */
  Convolution summing(int output, WeightCodes codes, List<ConvolutionMode> modes) {
    return convolution(
        output, codes, modes, Window.NONE, OptionalInt.empty(), Destination.RESULT_RAW);
  }

  private Convolution convolution(
      int output,
      WeightCodes codes,
      List<ConvolutionMode> modes,
      Window window,
      OptionalInt operand,
      Destination to) {
    return new Convolution(
        name, input, output, codes, strideY, strideX, padding, groups, window, operand, to, modes);
  }
}
