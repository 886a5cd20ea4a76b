package dev.saccade.network.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.fabric.Descriptor;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.integer.WeightCodes;
import dev.saccade.network.reference.Activations;
import dev.saccade.network.reference.ReferenceModel;
import dev.saccade.network.zoo.Frames;
import dev.saccade.network.zoo.ModePlan;
import dev.saccade.network.zoo.NetworkBuilder;
import dev.saccade.network.zoo.RandomLimits;
import dev.saccade.network.zoo.RandomNetworks;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Layers of one channel and filter per group on rows with activations of their own. */
class DepthwiseShapeTest {
  private static final RandomLimits LIMITS = new RandomLimits(20_000, 14, 200, 200, 26, 28);
  private static final FabricConfig CONFIG =
      FabricConfig.builder()
          .depthwiseWords(8)
          .activationBytes(256 * 1024)
          .accumulatorBits(26)
          .weightWords(32 * 1024)
          .parameterWords(8192)
          .patchSegments(512)
          .resultWords(16 * 1024)
          .pixelTables(256)
          .build();

  static List<FabricConfig> configs() {
    return List.of(
        CONFIG,
        CONFIG.toBuilder().pixels(3).digitBits(4).depthwiseWords(16).requantisers(4).build(),
        CONFIG.toBuilder().rows(16).lanes(32).digitBits(1).pixels(2).requantisers(8).build(),
        CONFIG.toBuilder().lanes(8).digitBits(2).depthwiseWords(64).build());
  }

  @ParameterizedTest
  @MethodSource("configs")
  void randomLayersComputeTheirMeaning(FabricConfig config) {
    long seed = System.nanoTime();
    RandomNetworks networks = new RandomNetworks(seed, LIMITS);
    int depthwise = 0;
    for (int index = 0; index < 40; index++) {
      IntegerNetwork network = networks.depthwise(index);
      FabricImage image = NetworkCompiler.compile(config, network);
      Program program = image.programs().get(0);
      depthwise += (int) program.descriptors().stream().filter(Descriptor::depthwise).count();
      FabricEmulator fabric = new FabricEmulator(image);
      byte[] pixels = Frames.noise(network.inputShape(), seed + index);
      for (int mode = 0; mode < network.modes().size(); mode++) {
        Activations expected = new ReferenceModel(network).run(pixels, mode);
        byte[] results = fabric.run(0, mode, 0, 0, 0, pixels);
        assertThat(program.results().tensors(results).get(0))
            .as("seed %d index %d mode %d", seed, index, mode)
            .isEqualTo(expected.output(network.outputs().get(0)));
      }
    }
    assertThat(depthwise)
        .as("layers on activations of their own, seed %d", seed)
        .isGreaterThanOrEqualTo(20);
  }

  /** Eight channels of 12x12 codes with a kernel of equal weight codes of 8 bits. */
  private static IntegerNetwork layer(int kernelH, int kernelW, int code, int zeroHalves) {
    byte[] codes = new byte[8 * kernelH * kernelW];
    Arrays.fill(codes, (byte) code);
    WeightCodes weights = new WeightCodes(8, kernelH, kernelW, 1, 8, codes);
    NetworkBuilder net =
        new NetworkBuilder("one", new TensorShape(12, 12, 8), List.of(ModePlan.uniform(8)), 1);
    net.layer("only", IntegerNetwork.INPUT)
        .depthwise()
        .kernel(kernelH, kernelW)
        .weights(weights, List.of(8), bits -> zeroHalves)
        .rawResult()
        .add();
    return net.build();
  }

  /**
   * On 8 lanes and 4 words of a half: kernels wider than the lanes, or of more taps than a half.
   */
  @ParameterizedTest
  @CsvSource({"3, 3, true", "4, 8, true", "1, 9, false", "5, 7, false"})
  void whatDoesNotFitSharesActivations(int kernelH, int kernelW, boolean fits) {
    FabricConfig config = CONFIG.toBuilder().lanes(8).depthwiseWords(4).build();
    Program program =
        NetworkCompiler.compile(config, layer(kernelH, kernelW, 1, 0)).programs().get(0);
    assertThat(program.descriptors().get(0).depthwise()).isEqualTo(fits);
  }

  /** Own rows hold Σ (c - q) a, or twice that with half zero points: 9 * 255 * (510 - 1) there. */
  @ParameterizedTest
  @CsvSource({"0, 20, true", "0, 19, ", "255, 20, true", "1, 21, true", "1, 20, false"})
  void theNarrowestAccumulatorHolds(int zeroHalves, int accumulatorBits, Boolean depthwise) {
    FabricConfig config = CONFIG.toBuilder().accumulatorBits(accumulatorBits).build();
    IntegerNetwork network = layer(3, 3, 255, zeroHalves);
    if (depthwise == null) {
      assertThatThrownBy(() -> NetworkCompiler.compile(config, network))
          .isInstanceOf(CompileException.class)
          .hasMessageContaining("the accumulators have 19 bits");
      return;
    }
    FabricImage image = NetworkCompiler.compile(config, network);
    assertThat(image.programs().get(0).descriptors().get(0).depthwise()).isEqualTo(depthwise);
    byte[] brightest = new byte[network.inputShape().codes()];
    Arrays.fill(brightest, (byte) 255);
    byte[] results = new FabricEmulator(image).run(0, 0, 0, 0, 0, brightest);
    int[] sums = image.programs().get(0).results().tensors(results).get(0);
    assertThat(sums).contains((510 - zeroHalves) * 9 * 255);
  }

  /** A read gives 16 channels, unless that leaves rows idle; strips are equally long. */
  @ParameterizedTest
  @CsvSource({"8, 8", "16, 16", "24, 8", "32, 16", "40, 8", "17, 8"})
  void channelsFillTheRows(int channels, int together) {
    NetworkBuilder net =
        new NetworkBuilder(
            "one", new TensorShape(6, 20, channels), List.of(ModePlan.uniform(8)), 1);
    net.layer("only", IntegerNetwork.INPUT).depthwise().kernel(3).result().add();
    Descriptor layer =
        NetworkCompiler.compile(CONFIG, net.build()).programs().get(0).descriptors().get(0);
    assertThat(layer.filters()).isEqualTo(together);
    assertThat(layer.strips()).isEqualTo(3);
    assertThat(layer.stripBatches()).isEqualTo(7);
  }
}
