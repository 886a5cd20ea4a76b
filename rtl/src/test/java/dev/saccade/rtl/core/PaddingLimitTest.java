package dev.saccade.rtl.core;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.Padding;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.zoo.ModePlan;
import dev.saccade.network.zoo.NetworkBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The most padding that the compiler accepts is computed exactly: eight times the activation memory
 * in rows, four times in the columns of a row.
 */
class PaddingLimitTest {
  private static final long SEED = 20261122;
  private static final FabricConfig CONFIG =
      FabricConfig.builder()
          .lanes(8)
          .activationBytes(256)
          .frameSlots(1)
          .pixelTables(32)
          .accumulatorBits(26)
          .build();

  @Test
  void theFarthestPaddingIsExact() {
    Design design = Design.elaborate(new Core(CONFIG, Body.BEHAVIOURAL));
    try (Simulation simulation = CycleSimulator.open(design.top(), SEED)) {
      CoreBench bench = new CoreBench(CONFIG, simulation, SEED);
      // 32 columns and 64 rows of 32 codes, on whichever side the padding lies.
      for (int before : List.of(0, 14, 28)) {
        Padding columns = new Padding(0, before, 0, 28 - before);
        compare(bench, layer(new TensorShape(1, 4, 32), 1, 9, columns), "columns " + before);
      }
      for (int before : List.of(0, 30, 60)) {
        Padding rows = new Padding(before, 0, 60 - before, 0);
        compare(bench, layer(new TensorShape(4, 1, 32), 9, 1, rows), "rows " + before);
      }
    }
  }

  private static void compare(CoreBench bench, IntegerNetwork network, String what) {
    CompiledNetworkTest.compare(CONFIG, bench, network, "seed " + SEED + ", " + what);
  }

  private static IntegerNetwork layer(
      TensorShape frame, int kernelH, int kernelW, Padding padding) {
    NetworkBuilder net =
        new NetworkBuilder("padded", frame, List.of(ModePlan.uniform(8), ModePlan.uniform(2)), 1);
    net.layer("only", IntegerNetwork.INPUT)
        .filters(3)
        .kernel(kernelH, kernelW)
        .padding(padding)
        .rawResult()
        .add();
    return net.build();
  }
}
