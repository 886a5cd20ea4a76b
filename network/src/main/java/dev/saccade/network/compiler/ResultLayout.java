package dev.saccade.network.compiler;

import static dev.saccade.network.compiler.LayerShape.ceilDiv;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.network.integer.Destination;
import dev.saccade.network.integer.TensorShape;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * How the results of a frame, which come in the order in which the array drains, become tensors.
 *
 * @param outputs in the order of their layers
 */
public record ResultLayout(List<OutputOrder> outputs) {
  public ResultLayout {
    outputs = List.copyOf(outputs);
  }

  /**
   * One output.
   *
   * @param raw whether values are 32-bit integers and not codes
   * @param order place in the tensor (height, width, channels) of each value that comes
   * @param words of Q values that the result FIFO holds for it
   */
  public record OutputOrder(
      String name, TensorShape shape, boolean raw, List<Integer> order, int words) {
    public OutputOrder {
      order = List.copyOf(order);
    }

    int bytes() {
      return order.size() * (raw ? Integer.BYTES : 1);
    }
  }

  /** Words of Q values that the result FIFO needs for an output. */
  static long words(FabricConfig config, LayerShape shape) {
    long wordsOfPixel = 0;
    for (int group = 0; group < shape.groups(); group++) {
      for (int filters = shape.filtersOf(group); filters > 0; filters -= config.rows()) {
        wordsOfPixel += ceilDiv(Math.min(filters, config.rows()), config.requantisers());
      }
    }
    return wordsOfPixel * shape.output().shape().pixels();
  }

  static OutputOrder order(FabricConfig config, LayerShape shape, String name) {
    TensorShape out = shape.output().shape();
    int batches = ceilDiv(out.width(), config.pixels());
    List<Integer> order = new ArrayList<>();
    for (int group = 0; group < shape.groups(); group++) {
      for (int y = 0; y < out.height(); y++) {
        for (int batch = 0; batch < batches; batch++) {
          for (int rowGroup = 0; rowGroup < shape.rowGroups(); rowGroup++) {
            int firstFilter = rowGroup * config.rows();
            int endFilter = Math.min(shape.filtersOf(group), firstFilter + config.rows());
            int firstPixel = batch * config.pixels();
            int endPixel = Math.min(out.width(), firstPixel + config.pixels());
            for (int x = firstPixel; x < endPixel; x++) {
              for (int filter = firstFilter; filter < endFilter; filter++) {
                order.add(out.index(y, x, group * shape.filters() + filter));
              }
            }
          }
        }
      }
    }
    return new OutputOrder(
        name,
        out,
        shape.layer().destination() == Destination.RESULT_RAW,
        order,
        Math.toIntExact(words(config, shape)));
  }

  /** Values of a frame. */
  public int values() {
    return outputs.stream().mapToInt(output -> output.order().size()).sum();
  }

  /** Words of Q values of a frame. */
  public int words() {
    return outputs.stream().mapToInt(OutputOrder::words).sum();
  }

  /** Bytes of a frame's results on the link. */
  public int bytes() {
    return outputs.stream().mapToInt(OutputOrder::bytes).sum();
  }

  /**
   * The tensors of a frame, in the order of {@link #outputs}; within one, channels are fastest.
   *
   * @param payload the results as they came
   * @throws IllegalArgumentException if they are more or fewer than expected
   */
  public List<int[]> tensors(byte[] payload) {
    if (payload.length != bytes()) {
      throw new IllegalArgumentException(
          payload.length
              + " bytes of results; the program gives "
              + bytes()
              + ": host and fabric hold different programs, load it again");
    }
    ByteBuffer bytes = ByteBuffer.wrap(payload).order(ByteOrder.LITTLE_ENDIAN);
    List<int[]> tensors = new ArrayList<>();
    for (OutputOrder output : outputs) {
      int[] tensor = new int[output.order().size()];
      for (int place : output.order()) {
        tensor[place] = output.raw() ? bytes.getInt() : bytes.get() & 0xFF;
      }
      tensors.add(tensor);
    }
    return tensors;
  }

  /**
   * The results as a fabric sends them: what {@link #tensors} undoes.
   *
   * @param tensors in the order of {@link #outputs}, as many values each as the output has
   */
  public byte[] payload(List<int[]> tensors) {
    ByteBuffer bytes = ByteBuffer.allocate(bytes()).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < outputs.size(); i++) {
      for (int place : outputs.get(i).order()) {
        int value = tensors.get(i)[place];
        if (outputs.get(i).raw()) {
          bytes.putInt(value);
        } else {
          bytes.put((byte) value);
        }
      }
    }
    return bytes.array();
  }
}
