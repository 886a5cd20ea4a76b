package dev.saccade.network.integer;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A result of the network.
 *
 * @param tensor id of the tensor; its layer's destination is a result
 * @param scales one per mode of the network
 */
public record Output(String name, int tensor, List<OutputScale> scales) {
  public Output {
    requireNonNull(name, "name is null");
    scales = List.copyOf(scales);
  }
}
