package dev.saccade.rtl.top;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.packet.Messages;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.hdl.verilog.VerilogWriter;
import dev.saccade.network.compiler.FabricImage;
import dev.saccade.network.compiler.NetworkCompiler;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.zoo.Frames;
import dev.saccade.network.zoo.ModePlan;
import dev.saccade.network.zoo.Zoo;
import dev.saccade.rtl.catalogue.BoardFabric;
import dev.saccade.sim.VerilatedModel;
import dev.saccade.sim.Verilator;
import dev.saccade.sim.VerilatorOptions;
import dev.saccade.sim.VerilogDesign;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A network runs whole on the fabric of every board behind the few pins it is placed with: every
 * result bit is the reference model's, and every count of every layer the cycle model's.
 */
final class BoardNetworksTest {
  private static final long SEED = 20261121;
  private static final int STALLS = 1;
  private static final List<ModePlan> MODES = Stream.of(8, 4, 2, 1).map(ModePlan::uniform).toList();

  @TempDir Path folder;

  /** The smallest with the carry chains of its own family, in models of their cells. */
  @Test
  void aNetworkRunsOnTheSmallestBoard() {
    run(BoardFabric.UP5K, BoardFabric.UP5K.body(), oneByOne(Zoo::digits));
  }

  /** A network of a mode each, for parameter memories that do not hold those of all modes. */
  private static List<IntegerNetwork> oneByOne(
      BiFunction<List<ModePlan>, Long, IntegerNetwork> network) {
    return MODES.stream().map(mode -> network.apply(List.of(mode), SEED)).toList();
  }

  static Stream<Arguments> larger() {
    return Stream.of(
        Arguments.of(BoardFabric.GW2A_18, oneByOne(Zoo::tiny)),
        Arguments.of(BoardFabric.ECP5_25, oneByOne(Zoo::tiny)),
        Arguments.of(BoardFabric.Z7020, oneByOne(Zoo::resNet8)),
        Arguments.of(BoardFabric.ECP5_85, oneByOne(Zoo::resNet8)));
  }

  /** With adders in plain Verilog: 24,576 carry cells in models take hours to compile. */
  @ParameterizedTest
  @MethodSource("larger")
  @EnabledIfSystemProperty(named = "saccade.full", matches = "true")
  void aNetworkRunsOnEveryLargerBoard(BoardFabric board, List<IntegerNetwork> networks) {
    run(board, Body.BEHAVIOURAL, networks);
  }

  /** Loads each network in turn and runs it in all of its modes. */
  private void run(BoardFabric board, Body body, List<IntegerNetwork> networks) {
    ModuleIr top = Design.elaborate(new FewPins(new Fabric(board.config(), body))).top();
    VerilogDesign design = new VerilogDesign(folder, new VerilogWriter(folder).write(top));
    VerilatedModel model = Verilator.installed().build(design, VerilatorOptions.forQuickBuild());
    for (IntegerNetwork network : networks) {
      try (Simulation simulation = model.open(SEED)) {
        run(simulation, NetworkCompiler.compile(board.config(), network), network);
      }
    }
  }

  private static void run(Simulation simulation, FabricImage image, IntegerNetwork network) {
    FabricBench bench = new FabricBench(simulation, image, network, 0, SEED);
    bench.link().stalls(STALLS);
    for (int mode = 0; mode < network.modes().size(); mode++) {
      byte[] pixels = Frames.texture(network.inputShape(), SEED + mode);
      DecisionRecord record = bench.run(mode, mode);
      bench.link().send(Messages.frame(record, pixels));
      bench.check(bench.await(), record, pixels);
    }
  }
}
