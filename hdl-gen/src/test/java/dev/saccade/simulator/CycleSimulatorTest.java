package dev.saccade.simulator;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.sint;
import static dev.saccade.hdl.Types.uint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.examples.Counter;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.SInt;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Frames;
import dev.saccade.hdl.sim.SimulationPort;
import dev.saccade.hdl.sim.SimulationStopped;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class CycleSimulatorTest {
  record Pair(int width) implements Hardware<Pair.Io> {
    record Io(Bool enable, UInt low, UInt high) {}

    @Override
    public Io io(Ports p) {
      return new Io(p.in(bool()), p.out(uint(width)), p.out(uint(width)));
    }

    @Override
    public void build(Logic m, Io io) {
      Counter.Io low = m.instance("low_counter", new Counter(width));
      Counter.Io high = m.instance("high_counter", new Counter(width));
      low.enable().set(io.enable());
      low.clear().set(false);
      high.enable().set(io.enable().and(low.value().reduceAnd()));
      high.clear().set(false);
      io.low().set(low.value());
      io.high().set(high.value());
    }
  }

  /** Two paths through one instance, one feeding the other: no loop. */
  record Crossing() implements Hardware<Crossing.Io> {
    record Io(UInt a, UInt y) {}

    record Paths() implements Hardware<Paths.Io> {
      record Io(UInt a, UInt b, UInt x, UInt y) {}

      @Override
      public Io io(Ports p) {
        return new Io(p.in(uint(8)), p.in(uint(8)), p.out(uint(8)), p.out(uint(8)));
      }

      @Override
      public void build(Logic m, Io io) {
        io.x().set(io.a().plus(1));
        io.y().set(io.b().plus(2));
      }
    }

    @Override
    public Io io(Ports p) {
      return new Io(p.in(uint(8)), p.out(uint(8)));
    }

    @Override
    public void build(Logic m, Io io) {
      Paths.Io paths = m.instance("paths", new Paths());
      paths.b().set(paths.x());
      paths.a().set(io.a());
      io.y().set(paths.y());
    }
  }

  record Last() implements Hardware<Last.Io> {
    record Io(UInt select, SInt value, SInt chosen) {}

    @Override
    public Io io(Ports p) {
      return new Io(p.in(uint(2)), p.in(sint(70)), p.out(sint(70)));
    }

    @Override
    public void build(Logic m, Io io) {
      SInt wire = m.wire("early", sint(70));
      io.chosen().set(wire.plus(1));
      m.switch_(io.select())
          .is(0, () -> wire.set(0))
          .is(1, () -> wire.set(io.value()))
          .is(2, () -> wire.set(io.value().not()))
          .is(3, () -> wire.set(3));
      m.when(io.value().eq(5), () -> wire.set(-7));
    }
  }

  record Checked(int limit) implements Hardware<Checked.Io> {
    record Io(UInt value) {}

    @Override
    public Io io(Ports p) {
      return new Io(p.in(uint(4)));
    }

    @Override
    public void build(Logic m, Io io) {
      m.assertAlways("below_limit", io.value().lt(limit));
    }
  }

  record Around() implements Hardware<Around.Io> {
    record Io(UInt value) {}

    @Override
    public Io io(Ports p) {
      return new Io(p.in(uint(4)));
    }

    @Override
    public void build(Logic m, Io io) {
      m.instance("inner", new Checked(9)).value().set(io.value());
    }
  }

  private static CycleSimulator open(Hardware<?> top) {
    return CycleSimulator.open(Design.elaborate(top).top(), 1);
  }

  @Test
  void registersTakeTheirNextValueAtTheEdge() {
    try (CycleSimulator simulator = open(new Counter(4))) {
      simulator.reset(1);
      assertThat(simulator.peek("value")).isZero();
      simulator.poke("enable", 1);
      assertThat(simulator.peek("value")).isZero();
      simulator.step(17);
      assertThat(simulator.peek("value")).isEqualTo(1);
      simulator.poke("clear", 1);
      simulator.step();
      assertThat(simulator.peek("value")).isZero();
      assertThat(simulator.cycle()).isEqualTo(19);
    }
  }

  @Test
  void runsUntilAPortHasAValue() {
    try (CycleSimulator simulator = open(new Counter(4))) {
      simulator.reset(1);
      simulator.poke("enable", 1);
      assertThat(simulator.runUntil("value", 9, 9)).hasValue(9);
      assertThat(simulator.runUntil("value", 9, 0)).hasValue(0);
      assertThat(simulator.runUntil("value", 8, 14)).isEmpty();
      assertThat(simulator.cycle()).isEqualTo(1 + 9 + 14);
      assertThatThrownBy(() -> simulator.runUntil("value", 16, 100))
          .hasMessage("value 16 does not fit port value: UINT of 4 bits holds 0 to 15");
      assertThat(simulator.cycle()).isEqualTo(24);
    }
  }

  @Test
  void resetIsHighUntilPoked() {
    try (CycleSimulator simulator = open(new Counter(8))) {
      assertThat(simulator.peek("rst")).isEqualTo(1);
      assertThat(simulator.ports().get(0).name()).isEqualTo("rst");
      simulator.step();
      simulator.poke("enable", 1);
      simulator.step(3);
      assertThat(simulator.peek("value")).isZero();
      simulator.poke("rst", 0);
      simulator.step(3);
      assertThat(simulator.peek("value")).isEqualTo(3);
    }
  }

  @Test
  void registersStartAtRandomButRepeatably() {
    List<Long> starts =
        List.of(1L, 2L, 3L, 1L).stream()
            .map(seed -> CycleSimulator.open(Design.elaborate(new Counter(40)).top(), seed))
            .map(simulator -> simulator.peek("value"))
            .toList();
    assertThat(starts.get(0)).isNotZero().isNotEqualTo(starts.get(1)).isEqualTo(starts.get(3));
  }

  @Test
  void innerSignalsHaveHierarchicalNames() {
    try (CycleSimulator simulator = open(new Pair(2))) {
      simulator.reset(1);
      simulator.poke("enable", 1);
      simulator.step(7);
      assertThat(simulator.peekSignal("low_counter.count")).isEqualTo(BigInteger.valueOf(3));
      assertThat(simulator.peekSignal("high_counter.count")).isEqualTo(BigInteger.ONE);
      simulator.step();
      assertThat(simulator.peekSignal("high_counter.count")).isEqualTo(BigInteger.TWO);
      assertThat(simulator.peek("high")).isEqualTo(2);
      assertThatThrownBy(() -> simulator.peekSignal("low.count"))
          .hasMessage(
              "no signal low.count in pair_width2; signals() lists all, such as "
                  + "[rst, enable, low, high, low_counter_enable]");
    }
  }

  @Test
  void independentPathsThroughAnInstanceAreNoLoop() {
    try (CycleSimulator simulator = open(new Crossing())) {
      simulator.poke("a", 255);
      assertThat(simulator.peek("y")).isEqualTo(2);
      simulator.step(3);
      assertThat(simulator.cycle()).as("a top without a clock").isZero();
    }
  }

  @Test
  void lastAssignmentWinsAndWiresSettle() {
    try (CycleSimulator simulator = open(new Last())) {
      BigInteger value = BigInteger.ONE.shiftLeft(66).negate();
      simulator.poke("value", value);
      assertThat(simulator.peek("chosen")).isEqualTo(1);
      simulator.poke("select", 1);
      assertThat(simulator.peekBig("chosen")).isEqualTo(value.add(BigInteger.ONE));
      simulator.poke("select", 2);
      assertThat(simulator.peekBig("chosen")).isEqualTo(value.negate());
      simulator.poke("value", 5);
      assertThat(simulator.peek("chosen")).isEqualTo(-6);
    }
  }

  @Test
  void brokenAssertionStopsTheSimulation() {
    CycleSimulator simulator = open(new Around());
    simulator.poke("value", 12);
    simulator.reset(2);
    simulator.poke("value", 8);
    simulator.step(3);
    simulator.poke("value", 9);
    assertThatThrownBy(simulator::step)
        .isInstanceOfSatisfying(
            SimulationStopped.class,
            stopped -> {
              assertThat(stopped.reason()).isEqualTo(SimulationStopped.Cause.ASSERTION);
              assertThat(stopped.module()).isEqualTo("checked_limit9");
              assertThat(stopped.label()).isEqualTo("below_limit");
              assertThat(stopped.cycle()).isEqualTo(5);
              assertThat(stopped)
                  .hasMessageMatching(
                      "CycleSimulatorTest.java:\\d+: assertion below_limit of module checked_limit9"
                          + " \\(instance inner\\) does not hold in cycle 5");
            });
    assertThatThrownBy(() -> simulator.peek("value")).isInstanceOf(SimulationStopped.class);
    simulator.close();
    assertThatThrownBy(simulator::step).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void framesEqualPokingRowByRow() {
    Random random = new Random(4);
    try (CycleSimulator batch = open(new Last());
        CycleSimulator single = open(new Last())) {
      List<SimulationPort> inputs = batch.ports().stream().filter(SimulationPort::input).toList();
      Frames stimulus = new Frames(inputs, 100);
      for (int row = 0; row < 100; row++) {
        stimulus.set(row, "select", random.nextInt(4));
        stimulus.set(row, "value", new BigInteger(69, random));
      }
      Frames response = batch.run(stimulus);
      for (int row = 0; row < 100; row++) {
        single.poke("select", stimulus.bits(row, "select"));
        single.poke("value", stimulus.bits(row, "value"));
        assertThat(response.bits(row, "chosen"))
            .as("row %d", row)
            .isEqualTo(single.peekBig("chosen").mod(BigInteger.ONE.shiftLeft(70)));
      }
    }
  }

  @Test
  void framesOfAClockedTopHoldTheValuesBeforeTheEdge() {
    try (CycleSimulator simulator = open(new Counter(4))) {
      simulator.reset(1);
      Frames stimulus =
          new Frames(simulator.ports().stream().filter(SimulationPort::input).toList(), 20);
      for (int row = 0; row < 20; row++) {
        stimulus.set(row, "enable", 1);
      }
      Frames response = simulator.run(stimulus);
      for (int row = 0; row < 20; row++) {
        assertThat(response.bits(row, "value")).isEqualTo(BigInteger.valueOf(row % 16));
      }
      assertThat(simulator.peek("value")).isEqualTo(4);
      assertThat(simulator.cycle()).isEqualTo(21);
    }
  }

  @Test
  void wrongUseIsToldWithItsCure() {
    try (CycleSimulator simulator = open(new Counter(4))) {
      assertThatThrownBy(() -> simulator.poke("value", 1))
          .hasMessage(
              "port value of counter_width4 is an output; poke one of [rst, enable, clear]");
      assertThatThrownBy(() -> simulator.peek("count"))
          .hasMessage(
              "no port count on counter_width4; its inputs are [rst, enable, clear], its outputs"
                  + " [value]");
      assertThatThrownBy(() -> simulator.poke("enable", 2))
          .hasMessage("2 does not fit port enable (BOOL of 1 bit); poke 0 to 1");
      assertThatThrownBy(() -> simulator.step(-1)).hasMessage("-1 cycles; give 0 or more");
      assertThatThrownBy(() -> simulator.run(new Frames(List.of(), 1)))
          .hasMessage(
              "stimulus has the ports [], but counter_width4 has the inputs [rst, enable, clear];"
                  + " make the frames from the input ports of ports()");
      simulator.close();
      assertThatThrownBy(() -> simulator.peek("value"))
          .hasMessage("the simulation of counter_width4 is closed; open a new one");
    }
    try (CycleSimulator simulator = open(new Last())) {
      assertThatThrownBy(() -> simulator.poke("value", BigInteger.ONE.shiftLeft(69)))
          .hasMessage(
              "590295810358705651712 does not fit port value (SINT of 70 bits); poke"
                  + " -590295810358705651712 to 590295810358705651711");
    }
  }
}
