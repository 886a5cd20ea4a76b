package dev.saccade.network.compiler;

import dev.saccade.network.integer.Convolution;
import dev.saccade.network.integer.Destination;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.Tensor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where each buffer of a network lies in the activation memory. Buffers that are needed at the same
 * time do not overlap: one is needed from the first layer that writes it to the last that reads it,
 * and a layer never writes what it reads, as its codes are read again for later pixels.
 *
 * <p>Each buffer is put at the lowest free address, the largest first (the greedy-by-size plan of
 * Pisarchyk and Lee, 2020) or in the order of the layers, whichever needs less.
 */
final class ActivationPlan {
  /** A buffer, the layers in which it is needed, and its place once it has one. */
  private record Buffer(int id, long codes, int first, int last) {
    boolean overlaps(Buffer other) {
      return first <= other.last && other.first <= last;
    }
  }

  private final Map<Integer, Long> addresses;
  private final long end;
  private final long leastPossible;
  private final int fullest;

  private ActivationPlan(Map<Integer, Long> addresses, long end, long leastPossible, int fullest) {
    this.addresses = addresses;
    this.end = end;
    this.leastPossible = leastPossible;
    this.fullest = fullest;
  }

  /** Lays out the buffers of a network from address {@code start} on, the frame apart. */
  static ActivationPlan of(IntegerNetwork network, long start) {
    List<Buffer> buffers = buffers(network);
    Map<Integer, Long> bySize = new HashMap<>();
    Map<Integer, Long> byTime = new HashMap<>();
    long sizeEnd = place(buffers, Comparator.comparing(b -> -b.codes()), start, bySize);
    long timeEnd = place(buffers, Comparator.comparing(Buffer::first), start, byTime);
    long most = 0;
    int fullest = 0;
    for (int i = 0; i < network.layers().size(); i++) {
      int layer = i;
      long needed =
          buffers.stream()
              .filter(b -> b.first() <= layer && layer <= b.last())
              .mapToLong(Buffer::codes)
              .sum();
      if (needed > most) {
        most = needed;
        fullest = layer;
      }
    }
    return sizeEnd <= timeEnd
        ? new ActivationPlan(bySize, sizeEnd, start + most, fullest)
        : new ActivationPlan(byTime, timeEnd, start + most, fullest);
  }

  /** Address of the first code of a tensor. */
  long address(Tensor tensor) {
    return addresses.get(tensor.buffer()) + tensor.channelOffset();
  }

  /** The address after the last one used. */
  long end() {
    return end;
  }

  /** What {@link #end} is at least, whatever the plan. */
  long leastPossible() {
    return leastPossible;
  }

  /** The layer in which most codes are needed. */
  int fullest() {
    return fullest;
  }

  private static List<Buffer> buffers(IntegerNetwork network) {
    Map<Integer, Buffer> buffers = new HashMap<>();
    for (int i = 0; i < network.layers().size(); i++) {
      Convolution layer = network.layers().get(i);
      if (layer.destination() == Destination.MEMORY) {
        use(network, buffers, network.outputOf(layer), i);
      }
      use(network, buffers, network.inputOf(layer), i);
      int index = i;
      network.residualOf(layer).ifPresent(t -> use(network, buffers, t, index));
    }
    buffers.remove(network.tensors().get(IntegerNetwork.INPUT).buffer());
    return new ArrayList<>(buffers.values());
  }

  private static void use(
      IntegerNetwork network, Map<Integer, Buffer> buffers, Tensor tensor, int layer) {
    long codes = (long) tensor.shape().pixels() * network.bufferChannels(tensor);
    buffers.merge(
        tensor.buffer(),
        new Buffer(tensor.buffer(), codes, layer, layer),
        (old, next) -> new Buffer(old.id(), old.codes(), old.first(), next.last()));
  }

  private static long place(
      List<Buffer> buffers, Comparator<Buffer> order, long start, Map<Integer, Long> addresses) {
    List<Buffer> placed = new ArrayList<>();
    long end = start;
    for (Buffer buffer : buffers.stream().sorted(order.thenComparing(Buffer::id)).toList()) {
      long address = start;
      List<Buffer> obstacles =
          placed.stream()
              .filter(buffer::overlaps)
              .sorted(Comparator.comparing(b -> addresses.get(b.id())))
              .toList();
      for (Buffer obstacle : obstacles) {
        long from = addresses.get(obstacle.id());
        if (address + buffer.codes() > from && address < from + obstacle.codes()) {
          address = from + obstacle.codes();
        }
      }
      addresses.put(buffer.id(), address);
      placed.add(buffer);
      end = Math.max(end, address + buffer.codes());
    }
    return end;
  }
}
