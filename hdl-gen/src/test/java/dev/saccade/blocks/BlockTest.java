package dev.saccade.blocks;

import dev.saccade.blocks.RegisterSlice.Form;
import dev.saccade.blocks.testing.BlockBench;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.sim.CycleSimulator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlockTest {
  static Stream<Hardware<?>> blocks() {
    return Stream.of(
        new StreamFifo(8, 3),
        new StreamFifo(1, 4),
        new StreamFifo(70, 5),
        new StreamFifo(16, 16),
        new StreamFifo(8, 33),
        new ShiftFifo(8, 1),
        new ShiftFifo(8, 2),
        new ShiftFifo(65, 3),
        new ShiftFifo(8, 16),
        new ShiftFifo(1, 17),
        new SkidBuffer(1),
        new SkidBuffer(64),
        new RegisterSlice(8, Form.FORWARD),
        new RegisterSlice(8, Form.FULL),
        new RegisterSlice(8, Form.HALF),
        new WidthUp(8, 1),
        new WidthUp(1, 2),
        new WidthUp(8, 3),
        new WidthUp(16, 8),
        new WidthDown(8, 1),
        new WidthDown(1, 2),
        new WidthDown(8, 3),
        new WidthDown(16, 8),
        new RoundRobinArbiter(8, 1),
        new RoundRobinArbiter(8, 2),
        new RoundRobinArbiter(8, 3),
        new RoundRobinArbiter(70, 8),
        new StreamFork(8, 1),
        new StreamFork(8, 2),
        new StreamFork(8, 5),
        new StreamJoin(List.of(8)),
        new StreamJoin(List.of(8, 16)),
        new StreamJoin(List.of(1, 2, 70)),
        new StreamThrottle(8),
        new Crc32(1),
        new Crc32(2),
        new Crc32(4),
        new Crc32(5),
        new Crc32(16));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("blocks")
  void keepsItsPromises(Hardware<?> block) {
    for (long seed = 1; seed <= 3; seed++) {
      try (CycleSimulator simulation = CycleSimulator.open(Design.elaborate(block).top(), seed)) {
        BlockBench.of(block).run(simulation, seed);
      }
    }
  }
}
