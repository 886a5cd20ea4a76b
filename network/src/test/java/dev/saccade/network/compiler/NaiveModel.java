package dev.saccade.network.compiler;

import dev.saccade.network.integer.Convolution;
import dev.saccade.network.integer.ConvolutionMode;
import dev.saccade.network.integer.Destination;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.Requantizer;
import dev.saccade.network.integer.Tensor;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.integer.Window;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The definition of {@link Convolution}, word by word, tensor by tensor. */
final class NaiveModel {
  private record Place(int buffer, int y, int x, int channel) {}

  private final IntegerNetwork network;
  private final int mode;
  private final Map<Place, Integer> codes = new HashMap<>();

  private NaiveModel(IntegerNetwork network, int mode) {
    this.network = network;
    this.mode = mode;
  }

  /** The outputs of a frame of the input's shape, in the order of their layers. */
  static List<int[]> run(IntegerNetwork network, int mode, byte[] pixels) {
    NaiveModel model = new NaiveModel(network, mode);
    Tensor input = network.tensors().get(IntegerNetwork.INPUT);
    TensorShape shape = input.shape();
    for (int y = 0; y < shape.height(); y++) {
      for (int x = 0; x < shape.width(); x++) {
        for (int c = 0; c < shape.channels(); c++) {
          int code = network.pixels().code(c, pixels[shape.index(y, x, c)] & 0xFF);
          model.codes.put(new Place(input.buffer(), y, x, c), code);
        }
      }
    }
    List<int[]> outputs = new ArrayList<>();
    for (Convolution layer : network.layers()) {
      int[] output = model.layer(layer);
      if (layer.destination() != Destination.MEMORY) {
        outputs.add(output);
      }
    }
    return outputs;
  }

  private int[] layer(Convolution layer) {
    Tensor tensor = network.outputOf(layer);
    TensorShape shape = tensor.shape();
    Window pool = layer.pool();
    int[] output = new int[shape.codes()];
    for (int y = 0; y < shape.height(); y++) {
      for (int x = 0; x < shape.width(); x++) {
        for (int f = 0; f < shape.channels(); f++) {
          int value = Integer.MIN_VALUE;
          for (int wy = 0; wy < pool.height(); wy++) {
            for (int wx = 0; wx < pool.width(); wx++) {
              int at = value(layer, y * pool.strideY() + wy, x * pool.strideX() + wx, f);
              value = Math.max(value, at);
            }
          }
          output[shape.index(y, x, f)] = value;
          codes.put(new Place(tensor.buffer(), y, x, tensor.channelOffset() + f), value);
        }
      }
    }
    return output;
  }

  private int value(Convolution layer, int y, int x, int f) {
    ConvolutionMode settings = layer.modes().get(mode);
    Tensor input = network.inputOf(layer);
    int channels = layer.weights().channels();
    int group = f / layer.filtersPerGroup();
    long sum = 0;
    int tap = 0;
    for (int ky = 0; ky < layer.weights().kernelHeight(); ky++) {
      for (int kx = 0; kx < layer.weights().kernelWidth(); kx++) {
        for (int c = 0; c < channels; c++) {
          int iy = y * layer.strideY() - layer.padding().top() + ky;
          int ix = x * layer.strideX() - layer.padding().left() + kx;
          int channel = input.channelOffset() + group * channels + c;
          boolean exists =
              iy >= 0 && iy < input.shape().height() && ix >= 0 && ix < input.shape().width();
          int code =
              exists ? codes.get(new Place(input.buffer(), iy, ix, channel)) : settings.padCode();
          int weight = layer.weights().code(f, tap++, settings.weightBits());
          sum += (2L * weight - settings.weightZeroHalves()) * code;
        }
      }
    }
    long operand =
        network
            .residualOf(layer)
            .map(t -> codes.get(new Place(t.buffer(), y, x, t.channelOffset() + f)))
            .orElse(0);
    Requantizer requantizer = settings.requantizers().get(f);
    return settings.output().isEmpty()
        ? requantizer.raw(sum, operand)
        : settings.output().get().clip(requantizer.value(sum, operand));
  }
}
