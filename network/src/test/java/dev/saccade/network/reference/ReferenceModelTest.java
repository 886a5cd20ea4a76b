package dev.saccade.network.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.network.integer.Convolution;
import dev.saccade.network.integer.Destination;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.InvalidNetworkException;
import dev.saccade.network.integer.Output;
import dev.saccade.network.integer.Tensor;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.zoo.Frames;
import dev.saccade.network.zoo.ModePlan;
import dev.saccade.network.zoo.NetworkBuilder;
import dev.saccade.network.zoo.Precision;
import dev.saccade.network.zoo.RandomLimits;
import dev.saccade.network.zoo.RandomNetworks;
import dev.saccade.network.zoo.Zoo;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceModelTest {
  private static final long SEED = 20261121;

  @Test
  void equalsTheDefinitionOnRandomLayers() {
    RandomNetworks networks = new RandomNetworks(SEED, RandomLimits.full(30_000));
    for (int index = 0; index < 300; index++) {
      compare(networks.layer(index), SEED + index);
    }
  }

  @Test
  void equalsTheDefinitionOnRandomNetworks() {
    RandomNetworks networks = new RandomNetworks(SEED, RandomLimits.full(10_000));
    for (int index = 0; index < 100; index++) {
      compare(networks.network(index), SEED + index);
    }
  }

  @Test
  void equalsTheDefinitionOnTheTinyNetwork() {
    compare(Zoo.tiny(ModePlan.standard(), SEED), SEED);
    compare(Zoo.minimal(ModePlan.standard(), SEED), SEED);
  }

  /** Every tensor and output of every mode, each mode alone and all in one pass. */
  private static void compare(IntegerNetwork network, long frameSeed) {
    byte[] frame = Frames.noise(network.inputShape(), frameSeed);
    ReferenceModel model = new ReferenceModel(network);
    List<Activations> all = model.runAll(frame);
    assertThat(all).hasSameSizeAs(network.modes());
    for (int mode = 0; mode < network.modes().size(); mode++) {
      NaiveModel naive = new NaiveModel(network, frame, mode);
      for (Activations run : List.of(model.run(frame, mode), all.get(mode))) {
        for (Convolution layer : network.layers()) {
          if (layer.destination() == Destination.MEMORY) {
            Tensor tensor = network.outputOf(layer);
            assertThat(unsigned(run.codes(tensor)))
                .as("seed %d, %s, mode %d, layer %s", SEED, network.name(), mode, layer.name())
                .isEqualTo(naive.integers(tensor));
          }
        }
        for (Output output : network.outputs()) {
          assertThat(run.output(output))
              .as("seed %d, %s, mode %d, output %s", SEED, network.name(), mode, output.name())
              .isEqualTo(naive.integers(output));
        }
      }
    }
  }

  /** Modes of equal first layers hold the very same codes, until a layer differs. */
  @Test
  void modesShareWhatTheyHaveInCommon() {
    Precision eight = Precision.of(8);
    List<ModePlan> modes =
        List.of(
            new ModePlan("a", List.of(eight, eight)),
            new ModePlan("b", List.of(eight, Precision.of(4))));
    NetworkBuilder net = new NetworkBuilder("shared", new TensorShape(6, 6, 2), modes, SEED);
    int first = net.layer("first", IntegerNetwork.INPUT).filters(3).kernel(3).add();
    int second = net.layer("second", first).add();
    net.layer("third", second).result().add();
    IntegerNetwork built = net.build();
    // calibration differs per mode at random, so give both the requantisers of the first
    IntegerNetwork network = Broken.equalModes(built, 0);
    List<Activations> runs =
        new ReferenceModel(network).runAll(Frames.noise(network.inputShape(), SEED));
    assertThat(runs.get(0).parts(network.tensors().get(first)))
        .isEqualTo(runs.get(1).parts(network.tensors().get(first)));
    assertThat(runs.get(0).parts(network.tensors().get(second)))
        .isNotEqualTo(runs.get(1).parts(network.tensors().get(second)));
  }

  /** The comparison sees one wrong number in a network: most such change a result. */
  @Test
  void aSingleWrongNumberIsSeen() {
    RandomNetworks networks = new RandomNetworks(SEED, RandomLimits.full(5_000));
    for (Broken broken : Broken.values()) {
      int seen = 0;
      for (int index = 0; index < 60; index++) {
        IntegerNetwork network = networks.layer(index);
        byte[] frame = Frames.noise(network.inputShape(), index);
        IntegerNetwork wrong = broken.copy(network);
        int[] right = new NaiveModel(network, frame, 0).integers(network.outputs().get(0));
        int[] result = new ReferenceModel(wrong).run(frame, 0).output(wrong.outputs().get(0));
        seen += Arrays.equals(right, result) ? 0 : 1;
      }
      assertThat(seen).as("seed %d, %s", SEED, broken).isGreaterThan(broken.seenAtLeast());
    }
  }

  private static int[] unsigned(byte[] bytes) {
    int[] integers = new int[bytes.length];
    for (int i = 0; i < integers.length; i++) {
      integers[i] = bytes[i] & 0xFF;
    }
    return integers;
  }

  @Test
  void refusesAFrameOfAnotherSize() {
    IntegerNetwork network = Zoo.minimal(ModePlan.standard(), SEED);
    assertThatThrownBy(() -> new ReferenceModel(network).run(new byte[31], 0))
        .isInstanceOf(InvalidNetworkException.class)
        .hasMessage("network 'minimal': a frame of 31 bytes for the input 4x4x2; give 32 bytes");
  }
}
