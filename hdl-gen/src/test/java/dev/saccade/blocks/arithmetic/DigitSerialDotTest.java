package dev.saccade.blocks.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.blocks.testing.DotBench;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Frames;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.hdl.sim.SimulationPort;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DigitSerialDotTest {
  private static final long SEED = 20261121;
  private static final int ROWS = 200;

  static Stream<DigitSerialDot> blocks() {
    List<DigitSerialDot> blocks = new ArrayList<>();
    for (int lanes : new int[] {2, 3, 5, 8, 13, 16, 31, 32, 64}) {
      for (int digitBits : new int[] {1, 2, 4, 8}) {
        for (Body body : Body.values()) {
          blocks.add(DigitSerialDot.of(lanes, digitBits, body));
        }
        blocks.add(
            new DigitSerialDot(lanes, digitBits, PlaneEncoding.RELATIVE_SIGNS, Body.BEHAVIOURAL));
      }
    }
    return blocks.stream();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void equalsPlainArithmetic(DigitSerialDot block) {
    try (Simulation simulation = CycleSimulator.open(Design.elaborate(block).top(), SEED)) {
      assertThat(DotBench.firstDifference(block, simulation, SEED, ROWS))
          .as("seed %d", SEED)
          .isEmpty();
    }
  }

  static Stream<DigitSerialDot> smallBlocks() {
    List<DigitSerialDot> blocks = new ArrayList<>();
    for (int[] size : new int[][] {{2, 1}, {3, 1}, {7, 1}, {4, 2}, {2, 4}}) {
      for (Body body : Body.values()) {
        blocks.add(DigitSerialDot.of(size[0], size[1], body));
      }
      blocks.add(
          new DigitSerialDot(size[0], size[1], PlaneEncoding.RELATIVE_SIGNS, Body.BEHAVIOURAL));
    }
    return blocks.stream();
  }

  @ParameterizedTest
  @MethodSource("smallBlocks")
  void equalsPlainArithmeticForEveryInput(DigitSerialDot block) {
    try (Simulation simulation = CycleSimulator.open(Design.elaborate(block).top(), SEED)) {
      assertThat(DotBench.firstDifferenceOfAll(block, simulation)).isEmpty();
    }
  }

  @Test
  void theBenchSeesAWrongSum() {
    DigitSerialDot block = DigitSerialDot.of(16, 8, Body.ECP5);
    DigitSerialDot fewer = DigitSerialDot.of(16, 8, Body.BEHAVIOURAL);
    try (Simulation right = CycleSimulator.open(Design.elaborate(fewer).top(), SEED)) {
      Simulation wrong = new OneBitWrong(right);
      assertThat(DotBench.firstDifference(block, wrong, SEED, ROWS)).isPresent();
    }
    DigitSerialDot small = DigitSerialDot.of(4, 2, Body.ECP5);
    try (Simulation right = CycleSimulator.open(Design.elaborate(small).top(), SEED)) {
      assertThat(DotBench.firstDifferenceOfAll(small, new OneBitWrong(right))).isPresent();
    }
  }

  /** Passes everything on, but for the lowest bit of the sum in one row of many. */
  private record OneBitWrong(Simulation inner) implements Simulation {
    @Override
    public List<SimulationPort> ports() {
      return inner.ports();
    }

    @Override
    public void poke(String port, BigInteger value) {
      inner.poke(port, value);
    }

    @Override
    public BigInteger peekBig(String port) {
      return inner.peekBig(port);
    }

    @Override
    public void step(int cycles) {
      inner.step(cycles);
    }

    @Override
    public void reset(int cycles) {
      inner.reset(cycles);
    }

    @Override
    public long cycle() {
      return inner.cycle();
    }

    @Override
    public Frames run(Frames stimulus) {
      Frames outputs = inner.run(stimulus);
      outputs.set(ROWS / 2, "sum", outputs.bits(ROWS / 2, "sum").flipBit(0));
      return outputs;
    }

    @Override
    public void close() {
      inner.close();
    }
  }

  @Test
  void refusesWhatItCannotBuild() {
    assertThatThrownBy(() -> DigitSerialDot.of(1, 8, Body.ECP5))
        .hasMessage("a dot product of 1 lanes; use 2 to 256");
    assertThatThrownBy(() -> DigitSerialDot.of(8, 3, Body.ECP5))
        .hasMessage("digits of 3 bits; use 1, 2, 4 or 8");
    assertThatThrownBy(() -> new DigitSerialDot(8, 8, PlaneEncoding.PLAIN, Body.GOWIN))
        .hasMessage("the body for GOWIN takes planes of RELATIVE_SIGNS, not PLAIN");
  }
}
