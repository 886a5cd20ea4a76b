package dev.saccade.rtl.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.fabric.Counters;
import dev.saccade.fabric.Descriptor;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.MemoryTarget;
import dev.saccade.fabric.ModeEntry;
import dev.saccade.fabric.PlaneEncoding;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.network.compiler.FabricImage;
import dev.saccade.network.compiler.NetworkCompiler;
import dev.saccade.network.compiler.Program;
import dev.saccade.network.cycles.CycleModel;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.reference.Activations;
import dev.saccade.network.reference.ReferenceModel;
import dev.saccade.network.zoo.Frames;
import dev.saccade.network.zoo.RandomLimits;
import dev.saccade.network.zoo.RandomNetworks;
import dev.saccade.rtl.testing.DescriptorFields;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random networks, compiled: the core gives the results of the reference model and the counts of
 * the cycle model, layer by layer.
 */
class CompiledNetworkTest {
  private static final long SEED = 20261121;
  private static final int LAYERS = Boolean.getBoolean("saccade.full") ? 100 : 16;
  private static final RandomLimits LIMITS = new RandomLimits(20_000, 10, 40, 20, 26, 28);

  static Stream<FabricConfig> configs() {
    FabricConfig large =
        FabricConfig.builder()
            .accumulatorBits(26)
            .multiplierBits(30)
            .weightWords(32 * 1024)
            .parameterWords(4096)
            .patchSegments(512)
            .poolWords(1024)
            .resultWords(16 * 1024)
            .pixelTables(256)
            .build();
    FabricConfig signs =
        large.toBuilder().encoding(PlaneEncoding.RELATIVE_SIGNS).accumulatorBits(30).build();
    return Stream.of(
        large,
        large.toBuilder().rows(16).lanes(8).pixels(3).digitBits(4).requantisers(4).build(),
        large.toBuilder().lanes(32).pixels(2).digitBits(1).requantisers(8).build(),
        large.toBuilder().digitBits(2).requantisers(1).pixels(5).build(),
        large.toBuilder().lanes(8).requantisers(1).singlePortBanks(4).build(),
        signs,
        signs.toBuilder().digitBits(1).lanes(8).pixels(4).build());
  }

  @ParameterizedTest
  @MethodSource("configs")
  void equalsTheReferenceAndTheCycleModel(FabricConfig config) {
    Design design = Design.elaborate(new Core(config, Body.BEHAVIOURAL));
    RandomNetworks networks = new RandomNetworks(SEED, LIMITS);
    try (Simulation simulation = CycleSimulator.open(design.top(), SEED)) {
      CoreBench bench = new CoreBench(config, simulation, SEED);
      int layers = 0;
      for (int index = 0; layers < LAYERS; index++) {
        IntegerNetwork network = index % 4 == 3 ? networks.network(index) : networks.layer(index);
        layers += compare(config, bench, network, "seed " + SEED + " index " + index);
      }
    }
  }

  /** Runs a network in all its modes; returns how many layers were computed. */
  static int compare(FabricConfig config, CoreBench bench, IntegerNetwork network, String what) {
    FabricImage image = NetworkCompiler.compile(config, network);
    load(config, bench, image);
    Program program = image.programs().get(0);
    byte[] pixels = Frames.noise(network.inputShape(), what.hashCode());
    for (int mode = 0; mode < program.modes().size(); mode++) {
      Activations expected = new ReferenceModel(network).run(pixels, mode);
      byte[] frame = expected.codes(network.tensors().get(IntegerNetwork.INPUT));
      int slot = CoreBench.word(image.memory(MemoryTarget.SLOTS), 0, 4).intValueExact();
      bench.upload(slot, unsigned(frame));
      List<Counters> counts = new CycleModel().frame(program, mode).layers();
      ByteArrayOutputStream results = new ByteArrayOutputStream();
      for (int layer = 0; layer < program.descriptors().size(); layer++) {
        Descriptor descriptor = program.descriptors().get(layer);
        Descriptor placed =
            descriptor.inputIsFrame()
                ? DescriptorFields.withInput(descriptor, slot + descriptor.inBase())
                : descriptor;
        boolean raw = program.modes().get(mode).get(layer).raw();
        ModeEntry entry = program.modes().get(mode).get(layer);
        CoreBench.Work work = new CoreBench.Work(layer == 0, placed, entry);
        CoreBench.Run run = bench.run(work, 0, new int[0], new int[0]);
        run.results().forEach(value -> write(results, value, raw));
        String place = what + " mode " + mode + " layer " + layer + " of " + network.name();
        requireCounts(place, run, counts.get(layer));
      }
      List<int[]> tensors = program.results().tensors(results.toByteArray());
      for (int i = 0; i < network.outputs().size(); i++) {
        assertThat(tensors.get(i))
            .as("%s mode %d", what, mode)
            .isEqualTo(expected.output(network.outputs().get(i)));
      }
    }
    return program.descriptors().size() * program.modes().size();
  }

  private static void requireCounts(String place, CoreBench.Run run, Counters counts) {
    assertThat(run.overflow()).as(place).isFalse();
    assertThat((long) run.issues()).as(place + ": busy").isEqualTo(counts.busy());
    assertThat((long) run.fillWaits()).as(place + ": fill").isEqualTo(counts.fillWait());
    assertThat((long) run.drainWaits()).as(place + ": drain").isEqualTo(counts.drainWait());
    assertThat((long) run.reads()).as(place + ": reads").isEqualTo(counts.reads());
    assertThat((long) run.written()).as(place + ": writes").isEqualTo(counts.writes());
  }

  private static void load(FabricConfig config, CoreBench bench, FabricImage image) {
    byte[] weights = image.memory(MemoryTarget.WEIGHTS);
    int bytes = MemoryTarget.WEIGHTS.bytesPerWord(config);
    for (int word = 0; word < weights.length / bytes; word++) {
      bench.writeWeights(word, CoreBench.word(weights, word * bytes, bytes));
    }
    byte[] parameters = image.memory(MemoryTarget.PARAMETERS);
    int parameterBytes = MemoryTarget.PARAMETERS.bytesPerWord(config);
    for (int word = 0; word < parameters.length / parameterBytes; word++) {
      bench.writeParameters(
          word % config.requantisers(),
          word / config.requantisers(),
          CoreBench.word(parameters, word * parameterBytes, parameterBytes));
    }
  }

  private static int[] unsigned(byte[] codes) {
    int[] numbers = new int[codes.length];
    for (int i = 0; i < codes.length; i++) {
      numbers[i] = codes[i] & 0xff;
    }
    return numbers;
  }

  private static void write(ByteArrayOutputStream results, int value, boolean raw) {
    for (int i = 0; i < (raw ? Integer.BYTES : 1); i++) {
      results.write(value >> (8 * i));
    }
  }
}
