package dev.saccade.network.integer;

import static java.util.Objects.requireNonNull;

/**
 * A tensor, or a range of channels of one.
 *
 * <p>Tensors of one buffer share its memory: layers that write {@code a} (channels 0 to 15 of
 * buffer 3) and {@code b} (channels 16 to 47 of buffer 3) together make the concatenation, the
 * tensor of buffer 3 with channel offset 0 and 48 channels.
 *
 * @param id place in the network's list of tensors
 * @param buffer any number that is equal for the tensors that share memory
 * @param channelOffset first channel within the buffer
 */
public record Tensor(int id, String name, TensorShape shape, int buffer, int channelOffset) {
  public Tensor {
    requireNonNull(name, "name is null");
    requireNonNull(shape, "shape is null");
    if (id < 0 || buffer < 0 || channelOffset < 0) {
      throw new InvalidNetworkException(
          "tensor '" + name + "' (" + shape + ")",
          "id " + id + ", buffer " + buffer + ", channel offset " + channelOffset,
          "none of them may be negative");
    }
  }

  /** The channel of the buffer after the last one of this tensor. */
  public int channelEnd() {
    return channelOffset + shape.channels();
  }

  /** For messages. */
  String described() {
    return "tensor '"
        + name
        + "' ("
        + shape
        + ", buffer "
        + buffer
        + " from channel "
        + channelOffset
        + ")";
  }
}
