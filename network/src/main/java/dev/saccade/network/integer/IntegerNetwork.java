package dev.saccade.network.integer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A network of integers: layers that run one after the other, in up to 16 modes that share weights
 * and tensors.
 *
 * @param name for messages
 * @param pixels pixel values to the codes of the input
 * @param tensors by id; tensor 0 is the input of the network and alone in its buffer
 * @param layers in the order in which they run
 * @param modes names of the modes, such as {@code w8a8}
 * @param outputs one per layer whose destination is a result, in the order of these layers
 */
public record IntegerNetwork(
    String name,
    PixelTable pixels,
    List<Tensor> tensors,
    List<Convolution> layers,
    List<String> modes,
    List<Output> outputs) {
  /** The most modes of a network. */
  public static final int MOST_MODES = 16;

  /** Id of the input tensor. */
  public static final int INPUT = 0;

  public IntegerNetwork {
    requireNonNull(name, "name is null");
    requireNonNull(pixels, "pixels is null");
    tensors = List.copyOf(tensors);
    layers = List.copyOf(layers);
    modes = List.copyOf(modes);
    outputs = List.copyOf(outputs);
    new NetworkCheck(name, pixels, tensors, layers, modes, outputs).run();
  }

  /** Shape of the input. */
  public TensorShape inputShape() {
    return tensors.get(INPUT).shape();
  }

  /** The tensor that a layer reads. */
  public Tensor inputOf(Convolution layer) {
    return tensors.get(layer.input());
  }

  /** The tensor that a layer writes. */
  public Tensor outputOf(Convolution layer) {
    return tensors.get(layer.output());
  }

  /** The tensor that a layer adds in its requantizers, if any. */
  public Optional<Tensor> residualOf(Convolution layer) {
    return layer.residual().stream().mapToObj(tensors::get).findFirst();
  }

  /** Channels of a tensor's buffer: the distance of two pixels in it. */
  public int bufferChannels(Tensor tensor) {
    return tensors.stream()
        .filter(other -> other.buffer() == tensor.buffer())
        .mapToInt(Tensor::channelEnd)
        .max()
        .orElseThrow();
  }

  /** Index of the mode of a name. */
  public int mode(String modeName) {
    int index = modes.indexOf(modeName);
    if (index < 0) {
      throw new InvalidNetworkException(
          "network '" + name + "'", "no mode '" + modeName + "'", "use one of " + modes);
    }
    return index;
  }

  /** Multiplications of one frame, those with padding included; the same in all modes. */
  public long macs() {
    return layers.stream().mapToLong(layer -> layer.macs(inputOf(layer).shape())).sum();
  }
}
