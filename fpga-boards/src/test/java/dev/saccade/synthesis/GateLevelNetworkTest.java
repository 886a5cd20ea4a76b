package dev.saccade.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.packet.Messages;
import dev.saccade.fabric.packet.Messages.Result;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.hdl.verilog.Manifest;
import dev.saccade.hdl.verilog.VerilogWriter;
import dev.saccade.network.compiler.FabricImage;
import dev.saccade.network.compiler.NetworkCompiler;
import dev.saccade.network.compiler.Program;
import dev.saccade.network.cycles.CycleModel;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.reference.Activations;
import dev.saccade.network.reference.ReferenceModel;
import dev.saccade.network.zoo.Frames;
import dev.saccade.network.zoo.ModePlan;
import dev.saccade.network.zoo.Zoo;
import dev.saccade.rtl.host.HostLink;
import dev.saccade.rtl.top.Fabric;
import dev.saccade.sim.Verilator;
import dev.saccade.sim.VerilatorOptions;
import dev.saccade.sim.VerilogDesign;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A whole fabric as cells of an FPGA, some 16,000 (iCE40) or 13,000 (ECP5) lookup tables, carries,
 * flip-flops, block RAMs and multipliers in models of the vendor's cells, runs a network of every
 * kind of layer: each result bit and each count is as predicted, and not so with a broken
 * multiplier. Minutes of synthesis, so in full tests only.
 */
class GateLevelNetworkTest {
  private static final long SEED = 1;
  private static final long LIMIT = 10_000_000;
  private static final int STALLS = 1;

  private static final FabricConfig CONFIG =
      FabricConfig.builder()
          .rows(8)
          .lanes(8)
          .digitBits(1)
          .requantisers(1)
          .multiplierBits(28)
          .activationBytes(2048)
          .weightWords(1024)
          .parameterWords(512)
          .patchSegments(16)
          .poolWords(64)
          .resultWords(64)
          .layers(8)
          .programs(1)
          .modes(4)
          .frameSlots(1)
          .pixelTables(3)
          .build();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "ICE40, SB_MAC16, '{Oh, Ol}', '{1''b0, Oh, Ol[15:1]}'",
    "ECP5, MULT18X18D, 'product[35:0]', 'product[36:1]'"
  })
  @EnabledIfSystemProperty(named = "saccade.full", matches = "true")
  void aNetworkRunsOnTheNetlistUnlessProductsAreHalved(
      Family family, String multiplier, String product, String half) throws Exception {
    Path verilog = Files.createDirectory(folder.resolve("verilog"));
    Body body = Body.valueOf(family.name());
    Manifest fabric =
        new VerilogWriter(verilog).write(Design.elaborate(new Fabric(CONFIG, body)).top());
    Synthesis synthesis =
        new SynthesisFlow(SynthesisTools.ofUser())
            .synthesise(verilog, fabric, family, folder.resolve("work"));
    assertThat(synthesis.counts().blockRams()).as("block RAMs").isPositive();
    assertThat(synthesis.counts().dsps()).as("multipliers").isPositive();
    Netlist netlist = synthesis.netlist();
    IntegerNetwork network =
        Zoo.tiny(
            List.of(
                ModePlan.uniform(8), ModePlan.uniform(2), ModePlan.uniform(1), ModePlan.mixed()),
            SEED);
    try (Simulation simulation = simulate(netlist)) {
      run(simulation, network);
    }
    Path cell = netlist.folder().resolve(multiplier + ".v");
    String text = Files.readString(cell);
    assertThat(text).contains(product);
    Files.writeString(cell, text.replace(product, half));
    try (Simulation simulation = simulate(netlist)) {
      assertThatThrownBy(() -> run(simulation, network)).isInstanceOf(AssertionError.class);
    }
  }

  private static Simulation simulate(Netlist netlist) {
    return Verilator.installed()
        .build(
            new VerilogDesign(netlist.folder(), netlist.manifest()),
            VerilatorOptions.forQuickBuild())
        .open(SEED);
  }

  private static void run(Simulation simulation, IntegerNetwork network) {
    FabricImage image = NetworkCompiler.compile(CONFIG, network);
    Program program = image.programs().get(0);
    simulation.reset(2);
    HostLink link = new HostLink(simulation, new SplittableRandom(SEED), STALLS);
    image.packets().forEach(link::send);
    link.flush(LIMIT);
    for (int mode = 0; mode < network.modes().size(); mode++) {
      byte[] pixels = Frames.noise(network.inputShape(), SEED + mode);
      DecisionRecord record =
          DecisionRecord.run(0, mode, 0, mode).withFlags(DecisionRecord.LAYER_COUNTERS);
      link.send(Messages.frame(record, pixels));
      Result result = Result.of(link.await(1, LIMIT).get(0));

      Activations expected = new ReferenceModel(network).run(pixels, mode);
      List<int[]> tensors = program.results().tensors(result.payload());
      for (int i = 0; i < network.outputs().size(); i++) {
        assertThat(tensors.get(i))
            .as("mode %d, output %d", mode, i)
            .isEqualTo(expected.output(network.outputs().get(i)));
      }
      assertThat(result.layers())
          .as("mode %d", mode)
          .isEqualTo(new CycleModel().frame(program, mode).layers());
      assertThat(result.header().overflow()).isFalse();
    }
  }
}
