package dev.saccade.rtl.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.hdl.Design;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Simulation;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActivationMemoryTest {
  private static final long SEED = 20261121;

  static Stream<ActivationMemory> memories() {
    return Stream.of(
        new ActivationMemory(2, 1, 4),
        new ActivationMemory(4, 4, 20),
        new ActivationMemory(8, 1, 64),
        new ActivationMemory(8, 2, 24),
        new ActivationMemory(16, 8, 1024),
        new ActivationMemory(32, 4, 160));
  }

  @ParameterizedTest
  @MethodSource("memories")
  void keepsItsPromises(ActivationMemory memory) {
    try (Simulation simulation = CycleSimulator.open(Design.elaborate(memory).top(), SEED)) {
      new ActivationMemoryBench(memory, SEED).run(simulation, 3000);
    }
  }

  static Stream<SinglePortActivationMemory> singlePorts() {
    return Stream.of(
        new SinglePortActivationMemory(4, 2, 8),
        new SinglePortActivationMemory(8, 2, 24),
        new SinglePortActivationMemory(8, 4, 64),
        new SinglePortActivationMemory(16, 4, 1 << 17),
        new SinglePortActivationMemory(32, 16, 96));
  }

  @ParameterizedTest
  @MethodSource("singlePorts")
  void aSinglePortKeepsThemWhereReadsDoNotMeetWrites(SinglePortActivationMemory memory) {
    try (Simulation simulation = CycleSimulator.open(Design.elaborate(memory).top(), SEED)) {
      new ActivationMemoryBench(memory, SEED).run(simulation, 3000);
    }
  }

  @Test
  void aReadThatMeetsAWriteAtASinglePortIsSeen() {
    SinglePortActivationMemory memory = new SinglePortActivationMemory(8, 4, 64);
    ActivationMemory twoPorts = new ActivationMemory(8, 1, 64);
    try (Simulation simulation = CycleSimulator.open(Design.elaborate(memory).top(), SEED)) {
      assertThatThrownBy(() -> new ActivationMemoryBench(twoPorts, SEED).run(simulation, 3000))
          .hasMessageContaining("one_access");
    }
  }

  @Test
  void aReadOfAsManyCodesAsAllBanksHoldIsSeen() {
    SinglePortActivationMemory memory = new SinglePortActivationMemory(8, 2, 64);
    SinglePortActivationMemory larger = new SinglePortActivationMemory(8, 4, 64);
    try (Simulation simulation = CycleSimulator.open(Design.elaborate(memory).top(), SEED)) {
      assertThatThrownBy(() -> new ActivationMemoryBench(larger, SEED).run(simulation, 3000))
          .isInstanceOf(AssertionError.class);
    }
  }

  @Test
  void theBenchSeesAMemoryOfAnotherWidth() {
    ActivationMemory memory = new ActivationMemory(8, 2, 64);
    ActivationMemory smaller = new ActivationMemory(8, 2, 32);
    try (Simulation simulation = CycleSimulator.open(Design.elaborate(memory).top(), SEED)) {
      assertThatThrownBy(() -> new ActivationMemoryBench(smaller, SEED).run(simulation, 3000))
          .isInstanceOf(AssertionError.class);
    }
  }

  @Test
  void refusesShapesThatItCannotAddress() {
    assertThatThrownBy(() -> new ActivationMemory(12, 4, 48)).hasMessageContaining("power of two");
    assertThatThrownBy(() -> new ActivationMemory(8, 16, 64)).hasMessageContaining("up to 8");
    assertThatThrownBy(() -> new ActivationMemory(8, 4, 60)).hasMessageContaining("multiple");
    assertThat(new ActivationMemory(8, 4, 24).addressBits()).isEqualTo(5);
    assertThatThrownBy(() -> new SinglePortActivationMemory(8, 8, 64))
        .hasMessageContaining("from 2 to half of the 8 lanes");
    assertThatThrownBy(() -> new SinglePortActivationMemory(8, 4, 20))
        .hasMessageContaining("a multiple of the 8 lanes");
  }
}
