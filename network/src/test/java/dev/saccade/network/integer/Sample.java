package dev.saccade.network.integer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * A small right network whose parts tests replace by wrong ones: {@code first} makes 4x4x4 of
 * 4x4x2, {@code second} adds its input as a residual operand, {@code third} gives three raw
 * results.
 */
final class Sample {
  final List<Tensor> tensors = new ArrayList<>();
  final List<Convolution> layers = new ArrayList<>();
  final List<String> modes = new ArrayList<>(List.of("only"));
  final List<Output> outputs = new ArrayList<>();
  PixelTable pixels = PixelTable.identity(2);

  Sample() {
    tensors.add(new Tensor(0, "input", new TensorShape(4, 4, 2), 0, 0));
    tensors.add(new Tensor(1, "a", new TensorShape(4, 4, 4), 1, 0));
    tensors.add(new Tensor(2, "b", new TensorShape(4, 4, 4), 2, 0));
    tensors.add(new Tensor(3, "c", new TensorShape(1, 1, 3), 3, 0));
    layers.add(layer("first", 0, 1, weights(4, 3, 2)).with(Padding.all(1)).build());
    layers.add(layer("second", 1, 2, weights(4, 1, 4)).residual(1).build());
    layers.add(layer("third", 2, 3, weights(3, 4, 4)).raw().build());
    OutputScale scale = new OutputScale(Collections.nCopies(3, 0.5), Collections.nCopies(3, 1.0));
    outputs.add(new Output("out", 3, List.of(scale)));
  }

  IntegerNetwork build() {
    return new IntegerNetwork("sample", pixels, tensors, layers, modes, outputs);
  }

  /** Replaces the settings of the only mode of a layer. */
  void replaceMode(int layer, UnaryOperator<ConvolutionMode> change) {
    Convolution old = layers.get(layer);
    layers.set(layer, old.withModes(List.of(change.apply(old.modes().get(0)))));
  }

  static WeightCodes weights(int filters, int kernel, int channels) {
    return new WeightCodes(
        filters, kernel, kernel, channels, 8, new byte[filters * kernel * kernel * channels]);
  }

  static Layer layer(String name, int input, int output, WeightCodes weights) {
    return new Layer(name, input, output, weights);
  }

  /** A layer of one mode: 8 bits, zero points 0, and requantisers that divide by 64. */
  static final class Layer {
    private final String name;
    private final int input;
    private final int output;
    private final WeightCodes weights;
    private Padding padding = Padding.NONE;
    private int stride = 1;
    private int groups = 1;
    private Window pool = Window.NONE;
    private OptionalInt residual = OptionalInt.empty();
    private Destination destination = Destination.MEMORY;
    private Requantizer requantizer = new Requantizer(1, 0, 32, 6, 6);

    private Layer(String name, int input, int output, WeightCodes weights) {
      this.name = name;
      this.input = input;
      this.output = output;
      this.weights = weights;
    }

    Layer with(Padding sides) {
      padding = sides;
      return this;
    }

    Layer stride(int size) {
      stride = size;
      return this;
    }

    Layer groups(int count) {
      groups = count;
      return this;
    }

    Layer pool(Window window) {
      pool = window;
      return this;
    }

    Layer residual(int tensor) {
      residual = OptionalInt.of(tensor);
      return this;
    }

    Layer requantizer(Requantizer each) {
      requantizer = each;
      return this;
    }

    Layer raw() {
      destination = Destination.RESULT_RAW;
      return requantizer(Requantizer.identity());
    }

    Convolution build() {
      boolean isRaw = destination == Destination.RESULT_RAW;
      CodeFormat format = CodeFormat.unsigned(8);
      ConvolutionMode mode =
          new ConvolutionMode(
              8,
              0,
              format,
              0,
              Collections.nCopies(weights.filters(), requantizer),
              isRaw ? Optional.empty() : Optional.of(OutputCodes.of(format)));
      return new Convolution(
          name,
          input,
          output,
          weights,
          stride,
          stride,
          padding,
          groups,
          pool,
          residual,
          destination,
          List.of(mode));
    }
  }
}
