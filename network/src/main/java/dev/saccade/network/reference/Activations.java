package dev.saccade.network.reference;

import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.InvalidNetworkException;
import dev.saccade.network.integer.Output;
import dev.saccade.network.integer.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every tensor and every output of one frame in one mode. */
public final class Activations {
  private final IntegerNetwork network;
  private final Map<Tensor, Codes> codes = new HashMap<>();
  private final Map<Tensor, int[]> raw = new HashMap<>();

  Activations(IntegerNetwork network, Codes input) {
    this.network = network;
    codes.put(network.tensors().get(IntegerNetwork.INPUT), input);
  }

  /**
   * The codes of a tensor, {@code [row][column][channel]}, bytes read as 0 to 255; a copy. Tensors
   * that several layers write, and results of codes, are tensors too; raw results have no codes.
   */
  public byte[] codes(Tensor tensor) {
    if (raw.containsKey(tensor)) {
      throw new InvalidNetworkException(
          "tensor '" + tensor.name() + "'", "it holds raw results", "read them by output(...)");
    }
    return assemble(tensor, parts(tensor)).clone();
  }

  /**
   * The integers of an output of the network, {@code [row][column][channel]}: codes or raw results;
   * a copy.
   */
  public int[] output(Output output) {
    Tensor tensor = network.tensors().get(output.tensor());
    if (raw.containsKey(tensor)) {
      return raw.get(tensor).clone();
    }
    byte[] bytes = assemble(tensor, parts(tensor));
    int[] integers = new int[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      integers[i] = bytes[i] & 0xFF;
    }
    return integers;
  }

  void put(Tensor tensor, Codes result) {
    codes.put(tensor, result);
  }

  void putRaw(Tensor tensor, int[] result) {
    raw.put(tensor, result);
  }

  /** What layers wrote of a tensor: itself, or the ranges of channels that it is made of. */
  List<Codes> parts(Tensor tensor) {
    return writtenTensors(tensor).stream().map(codes::get).toList();
  }

  /** One array of a tensor's parts; the part's own if there is one only. */
  byte[] assemble(Tensor tensor, List<Codes> parts) {
    List<Tensor> written = writtenTensors(tensor);
    if (written.size() == 1 && written.get(0).shape().equals(tensor.shape())) {
      return parts.get(0).bytes();
    }
    byte[] whole = new byte[tensor.shape().codes()];
    for (int i = 0; i < parts.size(); i++) {
      copyChannels(written.get(i), parts.get(i).bytes(), tensor, whole);
    }
    return whole;
  }

  private List<Tensor> writtenTensors(Tensor tensor) {
    List<Tensor> written = new ArrayList<>();
    for (Tensor other : codes.keySet()) {
      boolean overlaps =
          other.channelOffset() < tensor.channelEnd()
              && tensor.channelOffset() < other.channelEnd();
      if (other.buffer() == tensor.buffer() && overlaps) {
        written.add(other);
      }
    }
    written.sort((a, b) -> Integer.compare(a.channelOffset(), b.channelOffset()));
    return written;
  }

  private static void copyChannels(Tensor from, byte[] source, Tensor to, byte[] target) {
    int first = Math.max(from.channelOffset(), to.channelOffset());
    int count = Math.min(from.channelEnd(), to.channelEnd()) - first;
    for (int pixel = 0; pixel < to.shape().pixels(); pixel++) {
      System.arraycopy(
          source,
          pixel * from.shape().channels() + first - from.channelOffset(),
          target,
          pixel * to.shape().channels() + first - to.channelOffset(),
          count);
    }
  }
}
