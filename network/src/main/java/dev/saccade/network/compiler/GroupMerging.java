package dev.saccade.network.compiler;

import static dev.saccade.network.compiler.LayerShape.ceilDiv;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.network.integer.Convolution;
import dev.saccade.network.integer.ConvolutionMode;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.WeightCodes;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Computes several groups of a layer at once. The filters of one group of few filters, as depthwise
 * layers have, fill few rows of the array, and its few channels few lanes of a fill read. So k
 * groups become one whose filters weigh the channels of the others with the zero point, which adds
 * nothing: a depthwise 3x3 layer on 8 rows of 16 lanes then takes 5 segments and 9 reads for 8
 * channels, and not 8 segments and 72 reads. Layers that run on rows of their own activations stay
 * as they are.
 *
 * <p>That takes a weight code whose prefixes are the zero points of all modes: 0 for poolings and
 * additions, 128 for signed weights. Mid-rise weights have none and stay as they are.
 */
final class GroupMerging {
  private final FabricConfig config;
  private final IntegerNetwork network;

  private GroupMerging(FabricConfig config, IntegerNetwork network) {
    this.config = config;
    this.network = network;
  }

  /** An equal network with merged groups where that takes fewer cycles. */
  static IntegerNetwork of(FabricConfig config, IntegerNetwork network) {
    GroupMerging merging = new GroupMerging(config, network);
    return new IntegerNetwork(
        network.name(),
        network.pixels(),
        network.tensors(),
        network.layers().stream().map(merging::best).toList(),
        network.modes(),
        network.outputs());
  }

  private Convolution best(Convolution layer) {
    OptionalInt zero = zeroCode(layer.modes());
    boolean depthwise = DepthwiseShape.of(config, network, layer).isPresent();
    if (layer.groups() == 1 || zero.isEmpty() || depthwise) {
      return layer;
    }
    Convolution best = layer;
    long leastCycles = cycles(layer);
    for (int groups = 2; groups * layer.filtersPerGroup() <= config.rows(); groups++) {
      if (layer.groups() % groups == 0) {
        Convolution merged = merged(layer, groups, zero.getAsInt());
        long cycles = cycles(merged);
        if (cycles < leastCycles && fits(merged)) {
          best = merged;
          leastCycles = cycles;
        }
      }
    }
    return best;
  }

  /** The 8-bit code whose prefix is the zero point in every mode. */
  private static OptionalInt zeroCode(List<ConvolutionMode> modes) {
    return IntStream.range(0, 256)
        .filter(
            code ->
                modes.stream()
                    .allMatch(m -> 2 * (code >> (8 - m.weightBits())) == m.weightZeroHalves()))
        .findFirst();
  }

  /** About the cycles of a pixel in all modes: what takes longest of fill, array and drain. */
  private long cycles(Convolution layer) {
    LayerShape shape = LayerShape.shared(config, network, layer);
    int channels = layer.weights().channels();
    boolean dense = network.bufferChannels(shape.input()) == channels;
    int kernelW = layer.weights().kernelWidth();
    int chunks =
        dense
            ? ceilDiv(kernelW * channels, config.readCodes())
            : kernelW * ceilDiv(channels, config.readCodes());
    boolean residual = layer.residual().isPresent();
    long slots = (long) layer.weights().kernelHeight() * chunks * config.fillPeriod(residual);
    long steps =
        (long) shape.rowGroups()
            * config.rows()
            / config.requantisers()
            * config.drainPeriod(residual);
    long cycles = 0;
    for (ConvolutionMode mode : layer.modes()) {
      long issues =
          (long) mode.weightBits()
              * config.digits(mode.input().bits())
              * shape.segments()
              * shape.rowGroups();
      cycles += layer.groups() * Math.max(issues, Math.max(slots, steps));
    }
    return cycles;
  }

  private boolean fits(Convolution layer) {
    LayerShape shape = LayerShape.shared(config, network, layer);
    OverflowProof proof = new OverflowProof(config, shape, new WeightPlanes(config, shape));
    return shape.segments() <= config.patchSegments()
        && layer.modes().stream().allMatch(mode -> proof.gap("", mode).isEmpty());
  }

  private static Convolution merged(Convolution layer, int merge, int zero) {
    WeightCodes old = layer.weights();
    int filters = layer.filtersPerGroup();
    int channels = old.channels() * merge;
    byte[] codes = new byte[old.filters() * old.kernelHeight() * old.kernelWidth() * channels];
    int at = 0;
    for (int filter = 0; filter < old.filters(); filter++) {
      int own = filter / filters % merge;
      for (int place = 0; place < old.kernelHeight() * old.kernelWidth(); place++) {
        for (int channel = 0; channel < channels; channel++) {
          int tap = place * old.channels() + channel % old.channels();
          boolean isOwn = channel / old.channels() == own;
          codes[at++] = (byte) (isOwn ? old.code(filter, tap, 8) : zero);
        }
      }
    }
    int zeroBits = 8 - Math.min(7, Integer.numberOfTrailingZeros(zero));
    WeightCodes weights =
        new WeightCodes(
            old.filters(),
            old.kernelHeight(),
            old.kernelWidth(),
            channels,
            Math.max(old.storedBits(), zeroBits),
            codes);
    return new Convolution(
        layer.name(),
        layer.input(),
        layer.output(),
        weights,
        layer.strideY(),
        layer.strideX(),
        layer.padding(),
        layer.groups() / merge,
        layer.pool(),
        layer.residual(),
        layer.destination(),
        layer.modes());
  }
}
