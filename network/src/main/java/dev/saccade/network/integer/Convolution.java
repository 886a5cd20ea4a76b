package dev.saccade.network.integer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.OptionalInt;

/**
 * The one kind of layer. For output pixel (y, x) and filter f of group g = f / (filters / groups),
 * all integers and exact:
 *
 * <pre>
 * A     = sum over ky, kx, c of (2 code(f, ky, kx, c) - weightZeroHalves)
 *                               * input[y strideY - top + ky][x strideX - left + kx][g channels + c]
 * value = requantizer f of (A, residual[y][x][f]), clipped to the limits of the output codes
 * </pre>
 *
 * Places outside of the input are the pad code. The output is the largest value in each window of
 * the pooling. Raw results ({@link Destination#RESULT_RAW}) are {@code m1 A + m2 q + bias}.
 *
 * @param name for messages; unique in the network
 * @param input id of the tensor read
 * @param output id of the tensor written
 * @param padding rows and columns around the input
 * @param groups the input channels are cut into so many ranges; filters of a group see one of them
 * @param pool maximum pooling after the convolution, or {@link Window#NONE}
 * @param residual id of a tensor of the convolution's shape (before pooling), whose codes are the
 *     requantizers' second operand
 * @param modes one per mode of the network
 */
public record Convolution(
    String name,
    int input,
    int output,
    WeightCodes weights,
    int strideY,
    int strideX,
    Padding padding,
    int groups,
    Window pool,
    OptionalInt residual,
    Destination destination,
    List<ConvolutionMode> modes) {

  public Convolution {
    requireNonNull(name, "name is null");
    requireNonNull(weights, "weights is null");
    requireNonNull(padding, "padding is null");
    requireNonNull(pool, "pool is null");
    requireNonNull(residual, "residual is null");
    requireNonNull(destination, "destination is null");
    modes = List.copyOf(modes);
    if (strideY < 1 || strideX < 1) {
      throw invalid(name, "a stride of " + strideY + "x" + strideX, "use strides of 1 or more");
    }
    if (groups < 1 || weights.filters() % groups != 0) {
      throw invalid(
          name,
          groups + " groups of " + weights.filters() + " filters",
          "the number of filters must be a multiple of the number of groups");
    }
    if (destination == Destination.RESULT_RAW && !pool.equals(Window.NONE)) {
      throw invalid(name, "pooled raw results", "give codes, or pool on the host");
    }
    for (int mode = 0; mode < modes.size(); mode++) {
      check(name, weights, destination, residual.isPresent(), mode, modes.get(mode));
    }
  }

  private static void check(
      String name,
      WeightCodes weights,
      Destination destination,
      boolean hasResidual,
      int index,
      ConvolutionMode mode) {
    String where = "mode " + index + ": ";
    if (mode.weightBits() > weights.storedBits()) {
      throw invalid(
          name,
          where + mode.weightBits() + " weight bits, and " + weights.storedBits() + " are stored",
          "store more bits of the weights " + weights);
    }
    if (mode.requantizers().size() != weights.filters()) {
      throw invalid(
          name,
          where + mode.requantizers().size() + " requantizers for weights " + weights,
          "give one per filter");
    }
    if (mode.output().isPresent() == (destination == Destination.RESULT_RAW)) {
      throw invalid(
          name,
          where + "output codes " + mode.output() + " for destination " + destination,
          "raw results have no codes, all others have");
    }
    if (!hasResidual && mode.requantizers().stream().anyMatch(r -> r.m2() != 0)) {
      throw invalid(
          name,
          where + "a requantizer has a factor of the residual operand, and there is none",
          "name the residual tensor, or set m2 to 0");
    }
  }

  /** This layer with other settings of its modes. */
  public Convolution withModes(List<ConvolutionMode> others) {
    return with(weights, padding, others);
  }

  /** This layer with other weights. */
  public Convolution withWeights(WeightCodes others) {
    return with(others, padding, modes);
  }

  /** This layer with other padding. */
  public Convolution withPadding(Padding other) {
    return with(weights, other, modes);
  }

  private Convolution with(
      WeightCodes newWeights, Padding newPadding, List<ConvolutionMode> newModes) {
    return new Convolution(
        name,
        input,
        output,
        newWeights,
        strideY,
        strideX,
        newPadding,
        groups,
        pool,
        residual,
        destination,
        newModes);
  }

  /** Filters of one group. */
  public int filtersPerGroup() {
    return weights.filters() / groups;
  }

  /**
   * Shape of the convolution of a tensor, before pooling.
   *
   * @throws InvalidNetworkException if the channels differ or the kernel does not fit
   */
  public TensorShape convolved(TensorShape shape) {
    if (shape.channels() != groups * weights.channels()) {
      throw invalid(
          "the input is "
              + shape
              + " and weights "
              + weights
              + " in "
              + groups
              + " groups need "
              + (long) groups * weights.channels()
              + " channels",
          "make them equal");
    }
    int height = shape.height() + padding.top() + padding.bottom() - weights.kernelHeight();
    int width = shape.width() + padding.left() + padding.right() - weights.kernelWidth();
    if (height < 0 || width < 0) {
      throw invalid(
          "the kernel of weights "
              + weights
              + " is larger than the input "
              + shape
              + " with "
              + padding,
          "use a smaller kernel or more padding");
    }
    return new TensorShape(height / strideY + 1, width / strideX + 1, weights.filters());
  }

  /**
   * Shape of the output for an input.
   *
   * @throws InvalidNetworkException if the layer does not fit the input
   */
  public TensorShape outputShape(TensorShape shape) {
    TensorShape convolved = convolved(shape);
    int height = convolved.height() - pool.height();
    int width = convolved.width() - pool.width();
    if (height < 0 || width < 0) {
      throw invalid(
          "the window of " + pool + " is larger than the convolution's " + convolved,
          "use a smaller window");
    }
    return new TensorShape(
        height / pool.strideY() + 1, width / pool.strideX() + 1, convolved.channels());
  }

  /** Multiplications with a weight for one frame, those with padding included. */
  public long macs(TensorShape shape) {
    TensorShape outputs = outputShape(shape);
    return (long) outputs.pixels()
        * pool.height()
        * pool.width()
        * weights.filters()
        * weights.taps();
  }

  /** The mistake of this layer, to be thrown. */
  InvalidNetworkException invalid(String mistake, String cure) {
    return invalid(name, mistake, cure);
  }

  private static InvalidNetworkException invalid(String name, String mistake, String cure) {
    return new InvalidNetworkException("layer '" + name + "'", mistake, cure);
  }
}
