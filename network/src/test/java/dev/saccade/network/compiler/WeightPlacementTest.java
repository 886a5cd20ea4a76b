package dev.saccade.network.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.fabric.Descriptor;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.MemoryTarget;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.Output;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.reference.Activations;
import dev.saccade.network.reference.ReferenceModel;
import dev.saccade.network.zoo.Frames;
import dev.saccade.network.zoo.ModePlan;
import dev.saccade.network.zoo.NetworkBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightPlacementTest {
  private static final FabricConfig CONFIG =
      FabricConfig.builder()
          .accumulatorBits(26)
          .parameterWords(4096)
          .externalWords(8192)
          .externalLatency(20)
          .externalCyclesPerWord(8)
          .externalBufferWords(160)
          .weightWords(2 * 160 + 100)
          .build();

  /** Weights in words: stem 48, wide 960 in 6 row groups, few 16, classes 240. */
  private static final IntegerNetwork NETWORK = network();

  private static IntegerNetwork network() {
    NetworkBuilder net =
        new NetworkBuilder(
            "placed", new TensorShape(6, 6, 3), List.of(ModePlan.uniform(8), ModePlan.mixed()), 1);
    int stem = net.layer("stem", IntegerNetwork.INPUT).filters(20).kernel(3).add();
    int wide = net.layer("wide", stem).filters(44).kernel(3).add();
    int few = net.layer("few", wide).filters(3).add();
    int average = net.globalAverage("average", few);
    net.layer("classes", average).filters(40).rawResult().add();
    return net.build();
  }

  private static Program program(FabricConfig config) {
    return NetworkCompiler.compile(config, NETWORK).programs().get(0);
  }

  /** The first layer stays on chip, then those with the fewest pixels. */
  @Test
  void layersWithFewPixelsAreResident() {
    Program program = program(CONFIG);
    List<Boolean> external = program.descriptors().stream().map(Descriptor::external).toList();
    assertThat(program.layerNames()).containsExactly("stem", "wide", "few", "average", "classes");
    assertThat(external).containsExactly(false, true, true, false, false);
  }

  @Test
  void everythingIsResidentWhereItFits() {
    assertThat(program(CONFIG.toBuilder().weightWords(4096).build()).descriptors())
        .noneMatch(Descriptor::external);
  }

  /** Six row groups of 96 words: one, two or three of them go into half a buffer. */
  @Test
  void groupsAreAsLargeAsTheBufferAllows() {
    for (int together : new int[] {1, 2, 3, 6}) {
      int words = together * 12 * 8;
      Descriptor wide =
          program(
                  CONFIG.toBuilder()
                      .externalBufferWords(words + 5)
                      .weightWords(2 * (words + 5) + 100)
                      .build())
              .descriptors()
              .get(1);
      assertThat(wide.external()).isTrue();
      assertThat(wide.rowGroups()).isEqualTo(together);
      assertThat(wide.groups()).isEqualTo(6 / together);
      assertThat(wide.lastFilters()).isEqualTo(44 - (6 / together - 1) * together * 8);
      if (together < 6) {
        assertThat(wide.groupStep()).isZero();
        assertThat(wide.filters()).isEqualTo(together * 8);
      }
    }
  }

  /** What a fabric computes from the memories is what the network means, wherever weights are. */
  @Test
  void weightsMeanTheSameWhereverTheyAre() {
    FabricImage image = NetworkCompiler.compile(CONFIG, NETWORK);
    assertThat(image.memory(MemoryTarget.EXTERNAL_WEIGHTS)).isNotEmpty();
    byte[] pixels = Frames.noise(NETWORK.inputShape(), 7);
    for (int mode = 0; mode < NETWORK.modes().size(); mode++) {
      Activations expected = new ReferenceModel(NETWORK).run(pixels, mode);
      byte[] results = new FabricEmulator(image).run(0, mode, 0, 0, 0, pixels);
      List<int[]> tensors = image.programs().get(0).results().tensors(results);
      for (int i = 0; i < tensors.size(); i++) {
        Output output = NETWORK.outputs().get(i);
        assertThat(tensors.get(i)).as("mode %d", mode).isEqualTo(expected.output(output));
      }
    }
  }
}
