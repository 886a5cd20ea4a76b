package dev.saccade.network.reference;

import dev.saccade.network.integer.Convolution;
import dev.saccade.network.integer.ConvolutionMode;
import dev.saccade.network.integer.Destination;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.Output;
import dev.saccade.network.integer.Requantizer;
import dev.saccade.network.integer.Tensor;
import dev.saccade.network.integer.TensorShape;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/**
 * The definitions written down once more, as slowly and plainly as possible: one number at a time,
 * BigInteger sums, a memory of places. Shares no code with the reference model.
 */
final class NaiveModel {
  /** A place of the activation memory. */
  private record Place(int buffer, int y, int x, int channel) {}

  private final IntegerNetwork network;
  private final int mode;
  private final Map<Place, BigInteger> memory = new HashMap<>();

  NaiveModel(IntegerNetwork network, byte[] pixels, int mode) {
    this.network = network;
    this.mode = mode;
    Tensor input = network.tensors().get(IntegerNetwork.INPUT);
    TensorShape shape = input.shape();
    int next = 0;
    for (int y = 0; y < shape.height(); y++) {
      for (int x = 0; x < shape.width(); x++) {
        for (int channel = 0; channel < shape.channels(); channel++) {
          int code = network.pixels().code(channel, pixels[next++] & 0xFF);
          memory.put(place(input, y, x, channel), BigInteger.valueOf(code));
        }
      }
    }
    network.layers().forEach(this::run);
  }

  /** The integers of a tensor, {@code [row][column][channel]}. */
  int[] integers(Tensor tensor) {
    TensorShape shape = tensor.shape();
    int[] integers = new int[shape.height() * shape.width() * shape.channels()];
    int next = 0;
    for (int y = 0; y < shape.height(); y++) {
      for (int x = 0; x < shape.width(); x++) {
        for (int channel = 0; channel < shape.channels(); channel++) {
          integers[next++] = memory.get(place(tensor, y, x, channel)).intValueExact();
        }
      }
    }
    return integers;
  }

  int[] integers(Output output) {
    return integers(network.tensors().get(output.tensor()));
  }

  private void run(Convolution layer) {
    Tensor output = network.tensors().get(layer.output());
    for (int y = 0; y < output.shape().height(); y++) {
      for (int x = 0; x < output.shape().width(); x++) {
        for (int filter = 0; filter < output.shape().channels(); filter++) {
          BigInteger largest = null;
          for (int wy = 0; wy < layer.pool().height(); wy++) {
            for (int wx = 0; wx < layer.pool().width(); wx++) {
              BigInteger value =
                  value(
                      layer,
                      y * layer.pool().strideY() + wy,
                      x * layer.pool().strideX() + wx,
                      filter);
              largest = largest == null ? value : largest.max(value);
            }
          }
          memory.put(place(output, y, x, filter), largest);
        }
      }
    }
  }

  private BigInteger value(Convolution layer, int y, int x, int filter) {
    ConvolutionMode settings = layer.modes().get(mode);
    Requantizer r = settings.requantizers().get(filter);
    BigInteger p =
        BigInteger.valueOf(r.m1())
            .multiply(sum(layer, settings, y, x, filter))
            .add(BigInteger.valueOf(r.bias()));
    if (layer.residual().isPresent()) {
      Tensor residual = network.tensors().get(layer.residual().getAsInt());
      BigInteger q = memory.get(place(residual, y, x, filter));
      p = p.add(BigInteger.valueOf(r.m2()).multiply(q));
    }
    if (layer.destination() == Destination.RESULT_RAW) {
      return p;
    }
    BigInteger v = p.shiftRight(r.shift());
    BigInteger fraction = p.subtract(v.shiftLeft(r.shift()));
    BigInteger top = fraction.shiftRight(r.shift() - r.tie());
    if (r.tie() > 0 && v.testBit(0) && top.signum() == 0) {
      v = v.subtract(BigInteger.ONE);
    }
    BigInteger low = BigInteger.valueOf(settings.output().orElseThrow().low());
    BigInteger high = BigInteger.valueOf(settings.output().orElseThrow().high());
    return v.max(low).min(high);
  }

  private BigInteger sum(Convolution layer, ConvolutionMode settings, int y, int x, int filter) {
    Tensor input = network.tensors().get(layer.input());
    int channels = layer.weights().channels();
    int group = filter / (layer.weights().filters() / layer.groups());
    BigInteger sum = BigInteger.ZERO;
    int tap = 0;
    for (int ky = 0; ky < layer.weights().kernelHeight(); ky++) {
      for (int kx = 0; kx < layer.weights().kernelWidth(); kx++) {
        for (int channel = 0; channel < channels; channel++) {
          int iy = y * layer.strideY() - layer.padding().top() + ky;
          int ix = x * layer.strideX() - layer.padding().left() + kx;
          BigInteger code =
              memory.getOrDefault(
                  place(input, iy, ix, group * channels + channel),
                  BigInteger.valueOf(settings.padCode()));
          int weight = layer.weights().code(filter, tap++, settings.weightBits());
          sum =
              sum.add(code.multiply(BigInteger.valueOf(2L * weight - settings.weightZeroHalves())));
        }
      }
    }
    return sum;
  }

  private static Place place(Tensor tensor, int y, int x, int channel) {
    return new Place(tensor.buffer(), y, x, tensor.channelOffset() + channel);
  }
}
