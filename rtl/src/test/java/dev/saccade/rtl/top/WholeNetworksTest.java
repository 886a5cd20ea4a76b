package dev.saccade.rtl.top;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.FabricConfigBuilder;
import dev.saccade.fabric.PlaneEncoding;
import dev.saccade.fabric.packet.Messages;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.hdl.verilog.VerilogWriter;
import dev.saccade.network.compiler.FabricImage;
import dev.saccade.network.compiler.NetworkCompiler;
import dev.saccade.network.compiler.ProgramRequest;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.zoo.Frames;
import dev.saccade.network.zoo.ModePlan;
import dev.saccade.network.zoo.Zoo;
import dev.saccade.sim.SimulationEngine;
import dev.saccade.sim.Simulators;
import dev.saccade.sim.VerilatorOptions;
import dev.saccade.sim.VerilogDesign;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Networks of published shapes, whole, on the whole fabric: three programs loaded at once, frames
 * of all of them in all precisions in random order, with random stalls of the link. Every result
 * bit is the reference model's, and every count of every layer the cycle model's.
 *
 * <p>One fabric has rows with activations of their own for MobileNet's depthwise layers, the other
 * computes them group by group. ResNet-8 has its full size; the others see smaller frames, and
 * whole ones in a full test.
 */
final class WholeNetworksTest {
  private static final long SEED = 20261121;
  private static final boolean FULL = Boolean.getBoolean("saccade.full");

  /** Of the frames and results; the images, a megabyte each, come without. */
  private static final int STALLS = 2;

  private static final TensorShape MOBILENET = FULL ? square(96) : square(32);
  private static final TensorShape ULTRANET =
      FULL ? new TensorShape(160, 320, 3) : new TensorShape(32, 48, 3);

  private static final List<ModePlan> MODES =
      List.of(ModePlan.uniform(8), ModePlan.uniform(4), ModePlan.uniform(2), ModePlan.mixed());

  private static final List<IntegerNetwork> NETWORKS =
      List.of(
          Zoo.resNet8(MODES, SEED),
          Zoo.mobileNet(MOBILENET, MODES, SEED),
          Zoo.ultraNet(ULTRANET, MODES, SEED));

  @TempDir Path folder;

  private static TensorShape square(int size) {
    return new TensorShape(size, size, 3);
  }

  static Stream<Arguments> fabrics() {
    FabricConfigBuilder large =
        FabricConfig.builder()
            .rows(8)
            .lanes(16)
            .requantisers(4)
            .accumulatorBits(26)
            .multiplierBits(32)
            .activationBytes(FULL ? 1 << 20 : 1 << 17)
            .weightWords(1 << 16)
            .parameterWords(1 << 15)
            .patchSegments(256)
            .resultWords(1 << 12)
            .layers(64)
            .programs(NETWORKS.size())
            .pixelTables(3 * NETWORKS.size())
            .frameSlots(3);
    FabricConfig onePixel = large.depthwiseWords(8).build();
    FabricConfig fourPixels =
        large
            .depthwiseWords(0)
            .lanes(8)
            .pixels(4)
            .digitBits(4)
            .requantisers(8)
            .weightWords(1 << 17)
            .encoding(PlaneEncoding.RELATIVE_SIGNS)
            .accumulatorBits(30)
            .multiplierBits(30)
            .poolWords(512)
            .build();
    return Stream.of(
        Arguments.of(SimulationEngine.VERILATOR, onePixel),
        Arguments.of(SimulationEngine.CYCLE, fourPixels));
  }

  @ParameterizedTest
  @MethodSource("fabrics")
  void equalTheReferenceAndTheCycleModel(SimulationEngine engine, FabricConfig config) {
    FabricImage image =
        NetworkCompiler.compile(config, NETWORKS.stream().map(ProgramRequest::whole).toList());
    ModuleIr top = Design.elaborate(new Fabric(config, Body.BEHAVIOURAL)).top();
    VerilogDesign design = new VerilogDesign(folder, new VerilogWriter(folder).write(top));
    try (Simulation simulation =
        Simulators.of(top, design).with(VerilatorOptions.forSpeed()).open(engine, SEED)) {
      FabricBench bench = new FabricBench(simulation, image, NETWORKS, 0, SEED);
      bench.link().stalls(STALLS);
      run(bench, config.frameSlots());
    }
  }

  /** Runs every network in every mode, as many frames at once as the fabric has slots for. */
  private static void run(FabricBench bench, int slots) {
    List<DecisionRecord> records = records(bench);
    int sent = 0;
    for (int i = 0; i < records.size(); i++) {
      for (; sent < Math.min(records.size(), i + slots); sent++) {
        bench.link().send(Messages.frame(records.get(sent), pixels(records.get(sent))));
      }
      bench.check(bench.await(), records.get(i), pixels(records.get(i)));
    }
    assertThat(bench.link().take()).as("answers that nobody asked for").isEmpty();
  }

  /** Every network in every mode, in random order. */
  private static List<DecisionRecord> records(FabricBench bench) {
    List<DecisionRecord> records = new ArrayList<>();
    for (int network = 0; network < NETWORKS.size(); network++) {
      for (int mode = 0; mode < MODES.size(); mode++) {
        records.add(bench.run(network, mode, records.size()));
      }
    }
    Collections.shuffle(records, new Random(SEED));
    return records;
  }

  private static byte[] pixels(DecisionRecord record) {
    TensorShape shape = NETWORKS.get(record.program()).inputShape();
    return Frames.texture(shape, SEED + record.frame());
  }
}
