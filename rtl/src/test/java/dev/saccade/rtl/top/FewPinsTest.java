package dev.saccade.rtl.top;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.RegisterMap;
import dev.saccade.fabric.packet.Messages;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.network.compiler.FabricImage;
import dev.saccade.network.compiler.NetworkCompiler;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.zoo.Frames;
import dev.saccade.network.zoo.ModePlan;
import dev.saccade.network.zoo.Zoo;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is placed and routed computes what the fabric in it does, and every register is there. */
final class FewPinsTest {
  private static final long SEED = 1;
  private static final int STALLS = 1;
  private static final int MODE = 2;
  private static final FabricConfig CONFIG =
      FabricConfig.builder().modes(5).frameSlots(2).layers(16).resultWords(64).build();
  private static final Fabric FABRIC = new Fabric(CONFIG, Body.BEHAVIOURAL);
  private static final IntegerNetwork NETWORK = Zoo.tiny(ModePlan.standard(), SEED);

  private static Simulation open(Hardware<?> design) {
    return CycleSimulator.open(Design.elaborate(design).top(), SEED);
  }

  /** A network and then a record that is refused, so that three registers count. */
  private static void run(Simulation simulation) {
    FabricImage image = NetworkCompiler.compile(CONFIG, NETWORK);
    FabricBench bench = new FabricBench(simulation, image, NETWORK, STALLS, SEED);
    DecisionRecord record = bench.run(MODE, 3);
    byte[] pixels = Frames.noise(NETWORK.inputShape(), SEED);
    bench.link().send(Messages.frame(record, pixels));
    bench.check(bench.await(), record, pixels);
    bench.link().send(Messages.record(DecisionRecord.skip(0, 4)));
    bench.link().send(Messages.record(bench.run(MODE, 9)));
    assertThat(bench.link().await(2, FabricBench.LIMIT)).hasSize(2);
  }

  /** Shifts in 41 bits, the highest first, and says go. */
  private static void ask(Simulation simulation, boolean write, int address, long data) {
    long bits = (write ? 1L << 40 : 0) | (long) address << 32 | data;
    for (int i = 40; i >= 0; i--) {
      simulation.poke("request", bits >>> i & 1);
      simulation.step();
    }
    simulation.poke("go", 1);
    simulation.step();
    simulation.poke("go", 0);
  }

  private static long read(Simulation simulation, RegisterMap register) {
    ask(simulation, false, register.address(), 0);
    simulation.step();
    long word = 0;
    for (int i = 0; i < 32; i++) {
      word = word << 1 | simulation.peek("answer");
      simulation.step();
    }
    return word;
  }

  private static long readBus(Simulation simulation, RegisterMap register) {
    simulation.poke("bus_read", 1);
    simulation.poke("bus_address", register.address());
    simulation.step();
    simulation.poke("bus_read", 0);
    return simulation.peek("bus_read_data");
  }

  @Test
  void runsANetworkAndTellsItsRegisters() {
    Map<RegisterMap, Long> expected = new EnumMap<>(RegisterMap.class);
    try (Simulation simulation = open(FABRIC)) {
      run(simulation);
      for (RegisterMap register : RegisterMap.values()) {
        expected.put(register, readBus(simulation, register));
      }
    }
    assertThat(expected)
        .containsEntry(RegisterMap.FRAMES, 1L)
        .containsEntry(RegisterMap.SKIPS, 1L)
        .containsEntry(RegisterMap.ERRORS, 1L)
        .containsEntry(RegisterMap.MAGIC, (long) RegisterMap.MAGIC_VALUE);
    try (Simulation simulation = open(new FewPins(FABRIC))) {
      run(simulation);
      for (RegisterMap register : RegisterMap.values()) {
        long word = read(simulation, register);
        if (register == RegisterMap.CYCLES_LOW) {
          assertThat(word).as("it takes longer to ask").isGreaterThan(expected.get(register));
        } else {
          assertThat(word).as("%s", register).isEqualTo(expected.get(register));
        }
      }
      ask(simulation, true, RegisterMap.CONTROL.address(), 1);
      assertThat(read(simulation, RegisterMap.FRAMES)).as("after it was cleared").isZero();
      assertThat(read(simulation, RegisterMap.MAGIC)).isEqualTo(RegisterMap.MAGIC_VALUE);
    }
  }
}
