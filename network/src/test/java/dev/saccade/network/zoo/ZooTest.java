package dev.saccade.network.zoo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.network.integer.Convolution;
import dev.saccade.network.integer.Destination;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.OutputCodes;
import dev.saccade.network.reference.Activations;
import dev.saccade.network.reference.ReferenceModel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ZooTest {
  private static final long SEED = 7;

  static Stream<IntegerNetwork> networks() {
    List<ModePlan> modes = ModePlan.standard();
    return Stream.of(
        Zoo.resNet8(modes, SEED),
        Zoo.mobileNet(modes, SEED),
        Zoo.ultraNet(List.of(ModePlan.uniform(8), ModePlan.uniform(2)), SEED),
        Zoo.tiny(modes, SEED));
  }

  /** Another frame than the calibration's still gives codes all over the range, in every layer. */
  @ParameterizedTest
  @MethodSource("networks")
  void codesSpreadOverTheirRange(IntegerNetwork network) {
    byte[] frame = Frames.texture(network.inputShape(), SEED + 1);
    List<Activations> runs = new ReferenceModel(network).runAll(frame);
    for (int mode = 0; mode < runs.size(); mode++) {
      for (Convolution layer : network.layers()) {
        if (layer.destination() == Destination.MEMORY) {
          OutputCodes output = layer.modes().get(mode).output().orElseThrow();
          byte[] codes = runs.get(mode).codes(network.outputOf(layer));
          String what = network.name() + ", " + network.modes().get(mode) + ", " + layer.name();
          assertThat(share(codes, output.low())).as("%s: zeros", what).isLessThan(0.8);
          assertThat(share(codes, output.high())).as("%s: saturated", what).isLessThan(0.8);
        }
      }
    }
  }

  private static double share(byte[] codes, int code) {
    int count = 0;
    for (byte each : codes) {
      count += (each & 0xFF) == code ? 1 : 0;
    }
    return (double) count / codes.length;
  }

  @Test
  void sizesAreThoseOfTheModels() {
    List<ModePlan> modes = List.of(ModePlan.uniform(1));
    assertThat(Zoo.resNet8(modes, SEED).macs()).isEqualTo(12_505_728);
    assertThat(Zoo.mobileNet(modes, SEED).macs()).isEqualTo(7_491_968);
    assertThat(Zoo.ultraNet(modes, SEED).macs()).isEqualTo(199_526_400);
    assertThat(Zoo.tiny(modes, SEED).macs()).isEqualTo(16_114);
  }

  @Test
  void equalArgumentsGiveEqualNetworks() {
    assertThat(Zoo.tiny(ModePlan.standard(), 3)).isEqualTo(Zoo.tiny(ModePlan.standard(), 3));
    assertThat(Zoo.tiny(ModePlan.standard(), 3)).isNotEqualTo(Zoo.tiny(ModePlan.standard(), 4));
  }
}
