package dev.saccade.network.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.PlaneEncoding;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.integer.WeightCodes;
import dev.saccade.network.reference.ReferenceModel;
import dev.saccade.network.zoo.Frames;
import dev.saccade.network.zoo.ModePlan;
import dev.saccade.network.zoo.NetworkBuilder;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GroupMergingTest {
  private static final int CHANNELS = 24;

  /** A depthwise 3x3 layer at 8, 4 and 1 weight bits. */
  private static IntegerNetwork depthwise(long seed, IntUnaryOperator zeroHalves) {
    byte[] codes = new byte[CHANNELS * 9];
    new Random(seed).nextBytes(codes);
    WeightCodes weights = new WeightCodes(CHANNELS, 3, 3, 1, 8, codes);
    List<ModePlan> modes = List.of(ModePlan.uniform(8), ModePlan.uniform(4), ModePlan.uniform(1));
    NetworkBuilder net =
        new NetworkBuilder("depthwise", new TensorShape(4, 5, CHANNELS), modes, seed);
    net.layer("depthwise", IntegerNetwork.INPUT)
        .depthwise()
        .kernel(3)
        .weights(weights, List.of(8, 4, 1), zeroHalves)
        .result()
        .add();
    return net.build();
  }

  private static FabricConfig config(PlaneEncoding encoding) {
    return FabricConfig.builder()
        .encoding(encoding)
        .accumulatorBits(28)
        .pixelTables(CHANNELS)
        .modes(3)
        .resultWords(1024)
        .build();
  }

  @ParameterizedTest
  @EnumSource
  void signedWeightsMergeToWholeRowGroups(PlaneEncoding encoding) {
    long seed = System.nanoTime();
    IntegerNetwork network = depthwise(seed, bits -> 1 << bits);
    FabricImage image = NetworkCompiler.compile(config(encoding), network);
    Program program = image.programs().get(0);
    FabricEmulator fabric = new FabricEmulator(image);
    byte[] pixels = Frames.noise(network.inputShape(), seed);

    assertThat(program.descriptors().get(0).groups()).isEqualTo(3);
    assertThat(program.descriptors().get(0).filters()).isEqualTo(8);
    for (int mode = 0; mode < 3; mode++) {
      byte[] results = fabric.run(0, mode, 0, 0, 0, pixels);
      assertThat(program.results().tensors(results).get(0))
          .as("seed %d mode %d", seed, mode)
          .isEqualTo(
              new ReferenceModel(network).run(pixels, mode).output(network.outputs().get(0)));
    }
  }

  /** Mid-rise weights have no code for 0; nor has a zero point that is no prefix of another. */
  @ParameterizedTest
  @CsvSource({"-1", "2"})
  void weightsWithoutACodeForZeroStayAsTheyAre(int offset) {
    IntegerNetwork network =
        depthwise(1, bits -> offset < 0 ? (1 << bits) - 1 : bits == 1 ? offset : 0);

    Program program =
        NetworkCompiler.compile(config(PlaneEncoding.PLAIN), network).programs().get(0);
    assertThat(program.descriptors().get(0).groups()).isEqualTo(CHANNELS);
  }

  @ParameterizedTest
  @CsvSource({"patchSegments, 4", "accumulatorBits, 20"})
  void whatDoesNotFitMergedIsMergedLess(String field, int most) {
    FabricConfig small =
        field.equals("patchSegments")
            ? config(PlaneEncoding.PLAIN).toBuilder().patchSegments(most).build()
            : config(PlaneEncoding.PLAIN).toBuilder().accumulatorBits(most).build();

    Program program = NetworkCompiler.compile(small, depthwise(1, b -> 1 << b)).programs().get(0);
    assertThat(program.descriptors().get(0).groups()).isBetween(4, CHANNELS - 1);
  }
}
