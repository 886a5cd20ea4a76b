package dev.saccade.network.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.network.integer.Convolution;
import dev.saccade.network.integer.ConvolutionMode;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.WeightCodes;
import dev.saccade.network.zoo.Frames;
import dev.saccade.network.zoo.ModePlan;
import dev.saccade.network.zoo.RandomLimits;
import dev.saccade.network.zoo.RandomNetworks;
import dev.saccade.network.zoo.Zoo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What modes promise: one image of weights, and no trace of the frame before. */
class ModesTest {
  private static final long SEED = 20261121;

  /**
   * Cutting the stored codes to n bits gives the same network at n bits: {@code c_n = c_8 >>
   * (8-n)}.
   */
  @Test
  void anNBitModeUsesTheFirstBitsOfTheStoredCodesAlone() {
    RandomNetworks networks = new RandomNetworks(SEED, RandomLimits.full(20_000));
    Random random = new Random(SEED);
    for (int index = 0; index < 60; index++) {
      IntegerNetwork network = networks.layer(index);
      byte[] frame = Frames.noise(network.inputShape(), index);
      for (int mode = 0; mode < network.modes().size(); mode++) {
        IntegerNetwork changed = withOtherLowBits(network, mode, random);
        assertThat(outputs(changed, new ReferenceModel(changed).run(frame, mode)))
            .as("seed %d, %s, mode %d", SEED, network.name(), mode)
            .isEqualTo(outputs(network, new ReferenceModel(network).run(frame, mode)));
      }
    }
  }

  /** The bits below the first n take part in no n-bit mode, but do in those of more bits. */
  @Test
  void moreBitsSeeTheLowerBits() {
    IntegerNetwork network = Zoo.minimal(ModePlan.standard(), SEED);
    IntegerNetwork changed = withOtherLowBits(network, network.mode("w2a2"), new Random(SEED));
    byte[] frame = Frames.noise(network.inputShape(), SEED);
    int eight = network.mode("w8a8");
    assertThat(outputs(changed, new ReferenceModel(changed).run(frame, eight)))
        .isNotEqualTo(outputs(network, new ReferenceModel(network).run(frame, eight)));
  }

  /**
   * A sequence of frames in changing modes gives what each mode gives alone, with a model of its
   * own.
   */
  @Test
  void interleavedModesEqualSeparateRuns() {
    IntegerNetwork network = Zoo.tiny(ModePlan.standard(), SEED);
    ReferenceModel shared = new ReferenceModel(network);
    Random random = new Random(SEED);
    for (int i = 0; i < 200; i++) {
      int mode = random.nextInt(network.modes().size());
      byte[] frame = Frames.texture(network.inputShape(), SEED + random.nextInt(5));
      assertThat(outputs(network, shared.run(frame, mode)))
          .as("seed %d, frame %d", SEED, i)
          .isEqualTo(outputs(network, new ReferenceModel(network).run(frame, mode)));
    }
  }

  private static List<List<Integer>> outputs(IntegerNetwork network, Activations run) {
    return network.outputs().stream()
        .map(output -> Arrays.stream(run.output(output)).boxed().toList())
        .toList();
  }

  /** The network with random bits below those that a mode uses; all else is the same. */
  private static IntegerNetwork withOtherLowBits(IntegerNetwork network, int mode, Random random) {
    List<Convolution> layers = new ArrayList<>();
    for (Convolution layer : network.layers()) {
      layers.add(withOtherLowBits(layer, layer.modes().get(mode), random));
    }
    return new IntegerNetwork(
        network.name(),
        network.pixels(),
        network.tensors(),
        layers,
        network.modes(),
        network.outputs());
  }

  private static Convolution withOtherLowBits(
      Convolution layer, ConvolutionMode mode, Random random) {
    WeightCodes old = layer.weights();
    int unused = 8 - mode.weightBits();
    byte[] codes = new byte[old.filters() * old.taps()];
    for (int i = 0; i < codes.length; i++) {
      int kept = old.code(i / old.taps(), i % old.taps(), mode.weightBits()) << unused;
      codes[i] = (byte) (kept | random.nextInt(1 << unused));
    }
    return layer.withWeights(
        new WeightCodes(
            old.filters(), old.kernelHeight(), old.kernelWidth(), old.channels(), 8, codes));
  }
}
