package dev.saccade.network.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.PlaneEncoding;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.TensorShape;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The proof accepts what just fits, on which the emulator sees no overflow, and refuses less. */
class OverflowProofTest {
  @ParameterizedTest
  @CsvSource({
    // 27 taps of 255 * 255 are 1755675, 21 bits.
    "PLAIN, 8, 255, 0, 21",
    // Zero point 255: the product with it is as large as the sum can be.
    "PLAIN, 8, 0, 510, 21",
    // Weight bit 1: the sum is that of the codes, 27 * 255 = 6885.
    "PLAIN, 1, 1, 0, 13",
    // Every weight is 255/2 from the middle: 255 * 27 * 255.
    "RELATIVE_SIGNS, 8, 255, 0, 21",
    "RELATIVE_SIGNS, 8, 0, 0, 21",
    "RELATIVE_SIGNS, 1, 0, 1, 13",
    // Bits 10 mean 2 - 1: the sum is doubled to 2 * 6885 before the last plane is taken off.
    "RELATIVE_SIGNS, 2, 2, 3, 14"
  })
  void theNarrowestAccumulatorHolds(
      PlaneEncoding encoding, int weightBits, int code, int zeroHalves, int bits) {
    IntegerNetwork network =
        SingleLayer.of(new TensorShape(3, 3, 3), 8, 3, weightBits, code, zeroHalves);
    FabricConfig enough = FabricConfig.builder().encoding(encoding).accumulatorBits(bits).build();
    FabricConfig less = enough.toBuilder().accumulatorBits(bits - 1).build();

    assertThatThrownBy(() -> NetworkCompiler.compile(less, network))
        .isInstanceOf(CompileException.class)
        .hasMessageContaining("layer 'only' (weights 8x3x3x3 on 3x3x3)")
        .hasMessageContaining("the accumulators have " + (bits - 1) + " bits")
        .hasMessageContaining("accumulatorBits of at least " + bits);

    FabricImage image = NetworkCompiler.compile(enough, network);
    byte[] brightest = new byte[27];
    Arrays.fill(brightest, (byte) 255);
    byte[] results = new FabricEmulator(image).run(0, 0, 0, 0, 0, brightest);
    int[] sums = image.programs().get(0).results().tensors(results).get(0);
    assertThat(sums).containsOnly((2 * code - zeroHalves) * 27 * 255);
  }
}
