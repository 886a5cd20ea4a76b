package dev.saccade.rtl.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.fabric.Descriptor;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.network.compiler.NetworkCompiler;
import dev.saccade.network.compiler.Program;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.zoo.ModePlan;
import dev.saccade.network.zoo.NetworkBuilder;
import dev.saccade.network.zoo.RandomLimits;
import dev.saccade.network.zoo.RandomNetworks;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random depthwise layers on rows with activations of their own, and other layers between them: the
 * core gives the results of the reference model and the counts of the cycle model.
 */
class DepthwiseTest {
  private static final long SEED = 20261121;
  private static final int LAYERS = Boolean.getBoolean("saccade.full") ? 200 : 24;
  private static final RandomLimits LIMITS = new RandomLimits(20_000, 14, 200, 40, 26, 28);

  static Stream<Core> cores() {
    FabricConfig config =
        FabricConfig.builder()
            .depthwiseWords(8)
            .accumulatorBits(26)
            .multiplierBits(30)
            .weightWords(32 * 1024)
            .parameterWords(8192)
            .patchSegments(512)
            .poolWords(1024)
            .resultWords(16 * 1024)
            .pixelTables(256)
            .build();
    return Stream.of(
        new Core(config, Body.BEHAVIOURAL),
        new Core(
            config.toBuilder().pixels(3).digitBits(4).depthwiseWords(16).requantisers(4).build(),
            Body.BEHAVIOURAL),
        new Core(
            config.toBuilder().rows(16).lanes(32).digitBits(1).pixels(2).requantisers(8).build(),
            Body.XC7),
        new Core(
            config.toBuilder().lanes(8).digitBits(2).requantisers(1).depthwiseWords(64).build(),
            Body.ECP5));
  }

  @ParameterizedTest
  @MethodSource("cores")
  void equalsTheReferenceAndTheCycleModel(Core core) {
    Design design = Design.elaborate(core);
    RandomNetworks networks = new RandomNetworks(SEED, LIMITS);
    int depthwise = 0;
    try (Simulation simulation = CycleSimulator.open(design.top(), SEED)) {
      CoreBench bench = new CoreBench(core.config(), simulation, SEED);
      int layers = 0;
      for (int index = 0; layers < LAYERS; index++) {
        IntegerNetwork network =
            index % 4 == 3 ? networks.network(index) : networks.depthwise(index);
        depthwise += depthwiseLayers(core.config(), network);
        layers +=
            CompiledNetworkTest.compare(
                core.config(), bench, network, "seed " + SEED + " index " + index);
      }
    }
    assertThat(depthwise).isGreaterThan(LAYERS / 4);
  }

  private static int depthwiseLayers(FabricConfig config, IntegerNetwork network) {
    Program program = NetworkCompiler.compile(config, network).programs().get(0);
    return (int) program.descriptors().stream().filter(Descriptor::depthwise).count();
  }

  /** Strips that are longer than the buffers overwrite their beginning. */
  @Test
  void needsLookupTablesThatAreMemory() {
    FabricConfig config = FabricConfig.builder().depthwiseWords(8).build();
    assertThatThrownBy(() -> new Core(config, Body.ICE40))
        .hasMessage(
            "FabricConfig.depthwiseWords = 8: iCE40 has no lookup tables that serve as memory; give 0");
  }

  @Test
  void aStripThatDoesNotFitIsSeen() {
    FabricConfig config = cores().findFirst().orElseThrow().config();
    FabricConfig smaller = config.toBuilder().depthwiseWords(4).build();
    IntegerNetwork network = row();
    Design design = Design.elaborate(new Core(smaller, Body.BEHAVIOURAL));
    try (Simulation simulation = CycleSimulator.open(design.top(), SEED)) {
      CoreBench bench = new CoreBench(smaller, simulation, SEED);
      CompiledNetworkTest.compare(smaller, bench, network, "a strip that fits");
      assertThatThrownBy(
              () -> CompiledNetworkTest.compare(config, bench, network, "one that does not"))
          .isInstanceOf(AssertionError.class);
    }
  }

  /** Sixteen pixels in a row, of three channels. */
  private static IntegerNetwork row() {
    NetworkBuilder net =
        new NetworkBuilder("row", new TensorShape(3, 16, 3), List.of(ModePlan.uniform(4)), SEED);
    net.layer("row", IntegerNetwork.INPUT).depthwise().kernel(3).result().add();
    return net.build();
  }
}
