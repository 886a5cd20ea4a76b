package dev.saccade.network.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.PlaneEncoding;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.Output;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.reference.Activations;
import dev.saccade.network.reference.ReferenceModel;
import dev.saccade.network.zoo.Frames;
import dev.saccade.network.zoo.ModePlan;
import dev.saccade.network.zoo.RandomLimits;
import dev.saccade.network.zoo.RandomNetworks;
import dev.saccade.network.zoo.Zoo;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a fabric computes from the compiled memories alone is what the reference model gives. */
class NetworkCompilerTest {
  private static final RandomLimits LIMITS = new RandomLimits(20_000, 12, 40, 20, 26, 28);
  private static final FabricConfig LARGE =
      FabricConfig.builder()
          .accumulatorBits(26)
          .weightWords(32 * 1024)
          .parameterWords(4096)
          .patchSegments(512)
          .poolWords(1024)
          .resultWords(16 * 1024)
          .pixelTables(256)
          .build();

  static List<FabricConfig> configs() {
    FabricConfig signs =
        LARGE.toBuilder()
            .encoding(PlaneEncoding.RELATIVE_SIGNS)
            .accumulatorBits(30)
            .multiplierBits(30)
            .build();
    return List.of(
        LARGE,
        LARGE.toBuilder().rows(16).lanes(8).pixels(3).digitBits(4).requantisers(4).build(),
        LARGE.toBuilder().lanes(32).pixels(2).digitBits(1).requantisers(8).build(),
        LARGE.toBuilder().digitBits(2).requantisers(1).pixels(5).build(),
        signs,
        signs.toBuilder().digitBits(1).lanes(8).pixels(4).build());
  }

  @ParameterizedTest
  @MethodSource("configs")
  void randomLayersAndNetworksComputeTheirMeaning(FabricConfig config) {
    long seed = System.nanoTime();
    RandomNetworks networks = new RandomNetworks(seed, LIMITS);
    for (int index = 0; index < 24; index++) {
      requireEqual(config, networks.layer(index), "seed " + seed + " layer " + index);
    }
    for (int index = 0; index < 8; index++) {
      requireEqual(config, networks.network(index), "seed " + seed + " network " + index);
    }
  }

  @ParameterizedTest
  @MethodSource("configs")
  void everyKindOfLayerInOneNetwork(FabricConfig config) {
    requireEqual(config, Zoo.tiny(List.of(ModePlan.uniform(8), ModePlan.mixed()), 7), "tiny");
  }

  private static void requireEqual(FabricConfig config, IntegerNetwork network, String what) {
    FabricImage image = NetworkCompiler.compile(config, network);
    Program program = image.programs().get(0);
    FabricEmulator fabric = new FabricEmulator(image);
    byte[] pixels = Frames.noise(network.inputShape(), what.hashCode());
    for (int mode = 0; mode < network.modes().size(); mode++) {
      Activations expected = new ReferenceModel(network).run(pixels, mode);
      byte[] results = fabric.run(0, mode, mode % config.frameSlots(), 0, 0, pixels);
      requireEqual(network, expected, program.results().tensors(results), what + " mode " + mode);
    }
  }

  private static void requireEqual(
      IntegerNetwork network, Activations expected, List<int[]> actual, String what) {
    for (int i = 0; i < network.outputs().size(); i++) {
      Output output = network.outputs().get(i);
      assertThat(actual.get(i)).as("%s %s", what, output.name()).isEqualTo(expected.output(output));
    }
  }

  @Test
  void twoProgramsSeeRegionsOfTheirFrames() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<ProgramRequest> requests =
        List.of(
            new ProgramRequest(Zoo.tiny(List.of(ModePlan.uniform(4)), seed), 20, 30),
            new ProgramRequest(Zoo.minimal(List.of(ModePlan.mixed()), seed), 12, 17));
    FabricImage image = NetworkCompiler.compile(LARGE, requests);
    FabricEmulator fabric = new FabricEmulator(image);
    for (int program = 0; program < requests.size(); program++) {
      ProgramRequest request = requests.get(program);
      TensorShape input = request.network().inputShape();
      byte[] frame = new byte[(int) request.frameCodes()];
      random.nextBytes(frame);
      int x = random.nextInt(request.frameWidth() - input.width() + 1);
      int y = request.frameHeight() - input.height();
      byte[] region = new byte[input.codes()];
      int rowCodes = input.width() * input.channels();
      for (int row = 0; row < input.height(); row++) {
        int from = ((y + row) * request.frameWidth() + x) * input.channels();
        System.arraycopy(frame, from, region, row * rowCodes, rowCodes);
      }
      Activations expected = new ReferenceModel(request.network()).run(region, 0);
      byte[] results = fabric.run(program, 0, 1, x, y, frame);

      List<int[]> actual = image.programs().get(program).results().tensors(results);
      requireEqual(request.network(), expected, actual, "seed " + seed);
    }
  }
}
