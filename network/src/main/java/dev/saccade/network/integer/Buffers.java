package dev.saccade.network.integer;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What has been written so far while layers run: rows, columns and formats of each channel. */
final class Buffers {
  /**
   * A written channel.
   *
   * @param formats one per mode; empty if the channel is a result, which nobody can read
   */
  private record Written(String by, int height, int width, List<CodeFormat> formats) {}

  private record Channel(int buffer, int channel) {}

  private final int modes;
  private final Map<Channel, Written> written = new HashMap<>();

  Buffers(int modes) {
    this.modes = modes;
  }

  void writeInput(Tensor tensor, CodeFormat format) {
    put(tensor, "the frame", Collections.nCopies(modes, format));
  }

  /** Writes the output of a layer; throws if any channel of it has been written before. */
  void write(Convolution layer, Tensor tensor) {
    for (int channel = tensor.channelOffset(); channel < tensor.channelEnd(); channel++) {
      Written before = written.get(new Channel(tensor.buffer(), channel));
      if (before != null) {
        throw layer.invalid(
            "it writes "
                + tensor.described()
                + ", and channel "
                + channel
                + " of that buffer has been written by "
                + before.by(),
            "give the output a buffer or channels of its own");
      }
    }
    boolean readable = layer.destination() == Destination.MEMORY;
    put(
        tensor,
        "layer '" + layer.name() + "'",
        readable
            ? layer.modes().stream().map(mode -> mode.output().orElseThrow().format()).toList()
            : List.of());
  }

  private void put(Tensor tensor, String by, List<CodeFormat> formats) {
    for (int channel = tensor.channelOffset(); channel < tensor.channelEnd(); channel++) {
      written.put(
          new Channel(tensor.buffer(), channel),
          new Written(by, tensor.shape().height(), tensor.shape().width(), formats));
    }
  }

  /**
   * The formats, one per mode, of a tensor that a layer reads; throws unless all its channels have
   * been written in one format and shape.
   */
  List<CodeFormat> read(Convolution layer, Tensor tensor) {
    Written first = channel(layer, tensor, tensor.channelOffset());
    for (int index = tensor.channelOffset(); index < tensor.channelEnd(); index++) {
      Written next = channel(layer, tensor, index);
      if (!next.formats().equals(first.formats())) {
        throw layer.invalid(
            "it reads "
                + tensor.described()
                + " with codes "
                + first.formats()
                + " from "
                + first.by()
                + " and "
                + next.formats()
                + " from "
                + next.by(),
            "requantise the parts of a concatenation to one format");
      }
    }
    return first.formats();
  }

  private Written channel(Convolution layer, Tensor tensor, int index) {
    Written channel = written.get(new Channel(tensor.buffer(), index));
    if (channel == null) {
      throw layer.invalid(
          "it reads " + tensor.described() + ", and no layer before it writes channel " + index,
          "order the layers so that each runs after those that it reads");
    }
    if (channel.formats().isEmpty()) {
      throw layer.invalid(
          "it reads " + tensor.described() + ", which is a result of " + channel.by(),
          "copy it with a 1x1 layer: one goes to the memory, one to the result");
    }
    if (channel.height() != tensor.shape().height() || channel.width() != tensor.shape().width()) {
      throw layer.invalid(
          "it reads "
              + tensor.described()
              + ", and "
              + channel.by()
              + " writes "
              + channel.height()
              + "x"
              + channel.width()
              + " pixels",
          "tensors of one buffer have the same rows and columns");
    }
    return channel;
  }
}
