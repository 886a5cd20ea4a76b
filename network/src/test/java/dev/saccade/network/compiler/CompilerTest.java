package dev.saccade.network.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.PlaneEncoding;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.TensorShape;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a fabric computes from the compiled memories alone is what the network means. */
class CompilerTest {
  static List<FabricConfig> configs() {
    FabricConfig base = FabricConfig.builder().weightWords(32 * 1024).resultWords(8192).build();
    return List.of(
        base,
        base.toBuilder().rows(16).lanes(8).pixels(3).digitBits(4).requantisers(4).build(),
        base.toBuilder().lanes(32).pixels(2).digitBits(1).requantisers(8).build(),
        base.toBuilder().digitBits(2).requantisers(1).pixels(5).build(),
        base.toBuilder().encoding(PlaneEncoding.RELATIVE_SIGNS).accumulatorBits(28).build(),
        base.toBuilder()
            .encoding(PlaneEncoding.RELATIVE_SIGNS)
            .accumulatorBits(28)
            .digitBits(1)
            .lanes(8)
            .pixels(4)
            .build());
  }

  @ParameterizedTest
  @MethodSource("configs")
  void randomNetworksComputeTheirMeaning(FabricConfig config) {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 12; round++) {
      IntegerNetwork network = RandomNetworks.network(random);
      FabricImage image = NetworkCompiler.compile(config, network);
      Program program = image.programs().get(0);
      FabricEmulator fabric = new FabricEmulator(image);
      byte[] pixels = new byte[network.inputShape().codes()];
      random.nextBytes(pixels);
      for (int mode = 0; mode < network.modes().size(); mode++) {
        byte[] results = fabric.run(0, mode, random.nextInt(2), 0, 0, pixels);
        List<int[]> expected = NaiveModel.run(network, mode, pixels);
        List<int[]> actual = program.results().tensors(results);
        for (int output = 0; output < expected.size(); output++) {
          assertThat(actual.get(output))
              .as("seed %d round %d mode %d output %d", seed, round, mode, output)
              .isEqualTo(expected.get(output));
        }
      }
    }
  }

  @Test
  void twoProgramsSeeRegionsOfOneFrame() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    FabricConfig config =
        FabricConfig.builder().weightWords(32 * 1024).resultWords(8192).layers(32).build();
    IntegerNetwork first = RandomNetworks.network(random);
    IntegerNetwork second = RandomNetworks.network(random);
    FabricImage image =
        NetworkCompiler.compile(
            config.toBuilder().pixelTables(8).parameterWords(4096).build(),
            List.of(new ProgramRequest(first, 20, 30), new ProgramRequest(second, 12, 17)));
    FabricEmulator fabric = new FabricEmulator(image);
    for (ProgramRequest request :
        List.of(new ProgramRequest(first, 20, 30), new ProgramRequest(second, 12, 17))) {
      IntegerNetwork network = request.network();
      int program = network.equals(first) ? 0 : 1;
      TensorShape input = network.inputShape();
      byte[] frame = new byte[(int) request.frameCodes()];
      random.nextBytes(frame);
      int x = random.nextInt(request.frameWidth() - input.width() + 1);
      int y = request.frameHeight() - input.height();
      byte[] region = new byte[input.codes()];
      for (int row = 0; row < input.height(); row++) {
        int from = ((y + row) * request.frameWidth() + x) * input.channels();
        int rowCodes = input.width() * input.channels();
        System.arraycopy(frame, from, region, row * rowCodes, rowCodes);
      }
      byte[] results = fabric.run(program, 1, 1, x, y, frame);

      assertThat(image.programs().get(program).results().tensors(results))
          .as("seed %d", seed)
          .usingRecursiveComparison()
          .isEqualTo(NaiveModel.run(network, 1, region));
    }
  }
}
