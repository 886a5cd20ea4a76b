package dev.saccade.network.model;

import dev.saccade.network.integer.Padding;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.integer.Window;
import java.util.List;

/**
 * An operation on real tensors. Nodes name their operands; the name of a node is that of the ONNX
 * value that it makes.
 */
public sealed interface Node {
  String name();

  /** Names of the nodes that it reads. */
  List<String> inputs();

  /** Shape of its result. */
  TensorShape shape();

  /** The pixels of a frame. */
  record Input(String name, TensorShape shape, PixelRange range) implements Node {
    @Override
    public List<String> inputs() {
      return List.of();
    }
  }

  /** A convolution without bias; places outside of the input are 0. */
  record Convolve(
      String name,
      String input,
      TensorShape shape,
      QuantizedWeights weights,
      int strideY,
      int strideX,
      Padding padding,
      int groups)
      implements Node {
    @Override
    public List<String> inputs() {
      return List.of(input);
    }
  }

  /** The mean of each window; places outside of the input are 0 and count. */
  record AveragePool(String name, String input, TensorShape shape, Window window, Padding padding)
      implements Node {
    @Override
    public List<String> inputs() {
      return List.of(input);
    }
  }

  /** The largest of each window; places outside of the input do not count. */
  record MaxPool(String name, String input, TensorShape shape, Window window, Padding padding)
      implements Node {
    @Override
    public List<String> inputs() {
      return List.of(input);
    }
  }

  /** {@code factor * x + offset}, one of each per channel. */
  record Affine(
      String name, String input, TensorShape shape, List<Double> factors, List<Double> offsets)
      implements Node {
    public Affine {
      factors = List.copyOf(factors);
      offsets = List.copyOf(offsets);
    }

    @Override
    public List<String> inputs() {
      return List.of(input);
    }
  }

  /** {@code max(low, min(high, x))}; limits may be infinite. */
  record Clamp(String name, String input, TensorShape shape, double low, double high)
      implements Node {
    @Override
    public List<String> inputs() {
      return List.of(input);
    }
  }

  /** A quantiser. */
  record Quantize(String name, String input, TensorShape shape, Quantizer quantizer)
      implements Node {
    @Override
    public List<String> inputs() {
      return List.of(input);
    }
  }

  /** The sum of two tensors of one shape. */
  record Add(String name, String left, String right, TensorShape shape) implements Node {
    @Override
    public List<String> inputs() {
      return List.of(left, right);
    }
  }

  /** Tensors of the same rows and columns, their channels one after the other. */
  record Concat(String name, List<String> inputs, TensorShape shape) implements Node {
    public Concat {
      inputs = List.copyOf(inputs);
    }
  }
}
