package dev.saccade.network.reference;

import dev.saccade.network.integer.Convolution;
import dev.saccade.network.integer.ConvolutionMode;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.Padding;
import dev.saccade.network.integer.Requantizer;
import dev.saccade.network.integer.WeightCodes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** One mistake in the first layer of a network, of the kinds that machines make. */
enum Broken {
  /** The zero point of the weights is half a step off. */
  ZERO_POINT(25) {
    @Override
    Convolution layer(Convolution old) {
      return eachMode(
          old,
          mode -> mode(mode, mode.weightZeroHalves() ^ 1, mode.padCode(), mode.requantizers()));
    }
  },

  /** Outside of the image are other codes. */
  PAD_CODE(8) {
    @Override
    Convolution layer(Convolution old) {
      return eachMode(
          old,
          mode -> mode(mode, mode.weightZeroHalves(), mode.padCode() ^ 1, mode.requantizers()));
    }
  },

  /** The tie rule looks at one bit less, or at one at all. */
  TIE(3) {
    @Override
    Convolution layer(Convolution old) {
      return eachMode(
          old,
          mode ->
              mode(
                  mode,
                  mode.weightZeroHalves(),
                  mode.padCode(),
                  mode.requantizers().stream().map(Broken::otherTie).toList()));
    }
  },

  /** Rows and columns of the padding are mixed up. */
  PADDING_TURNED(8) {
    @Override
    Convolution layer(Convolution old) {
      Padding right = old.padding();
      Padding turned = new Padding(right.bottom(), right.right(), right.top(), right.left());
      return old.withPadding(turned);
    }
  },

  /** The first weight of the last filter has another first bit. */
  WEIGHT(15) {
    @Override
    Convolution layer(Convolution old) {
      WeightCodes right = old.weights();
      byte[] codes = new byte[right.filters() * right.taps()];
      for (int i = 0; i < codes.length; i++) {
        codes[i] = (byte) right.code(i / right.taps(), i % right.taps(), 8);
      }
      codes[codes.length - right.taps()] ^= (byte) 0x80;
      WeightCodes wrong =
          new WeightCodes(
              right.filters(),
              right.kernelHeight(),
              right.kernelWidth(),
              right.channels(),
              right.storedBits(),
              codes);
      return old.withWeights(wrong);
    }
  };

  private final int seenAtLeast;

  Broken(int seenAtLeast) {
    this.seenAtLeast = seenAtLeast;
  }

  /** In more than so many of 60 random layers the mistake changes a result. */
  int seenAtLeast() {
    return seenAtLeast;
  }

  abstract Convolution layer(Convolution old);

  IntegerNetwork copy(IntegerNetwork network) {
    return withFirstLayer(network, layer(network.layers().get(0)));
  }

  /** The network whose modes all have the settings of one in the first layer. */
  static IntegerNetwork equalModes(IntegerNetwork network, int mode) {
    Convolution first = network.layers().get(0);
    return withFirstLayer(
        network,
        first.withModes(Collections.nCopies(first.modes().size(), first.modes().get(mode))));
  }

  private static IntegerNetwork withFirstLayer(IntegerNetwork network, Convolution layer) {
    List<Convolution> layers = new ArrayList<>(network.layers());
    layers.set(0, layer);
    return new IntegerNetwork(
        network.name(),
        network.pixels(),
        network.tensors(),
        layers,
        network.modes(),
        network.outputs());
  }

  private static Convolution eachMode(Convolution old, UnaryOperator<ConvolutionMode> change) {
    return old.withModes(old.modes().stream().map(change).toList());
  }

  private static ConvolutionMode mode(
      ConvolutionMode old, int zeroHalves, int padCode, List<Requantizer> requantizers) {
    return new ConvolutionMode(
        old.weightBits(), zeroHalves, old.input(), padCode, requantizers, old.output());
  }

  private static Requantizer otherTie(Requantizer r) {
    int tie = r.tie() > 0 ? r.tie() - 1 : Math.min(1, r.shift());
    return new Requantizer(r.m1(), r.m2(), r.bias(), r.shift(), tie);
  }
}
