package dev.saccade.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.saccade.hdl.sim.Frames;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.hdl.sim.SimulationPort;
import dev.saccade.hdl.sim.SimulationStopped;
import dev.saccade.hdl.sim.SimulationStopped.Cause;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@link Simulation} promises, held against both simulators of Verilog. */
final class SimulationContractTest {
  private static final String ENDER =
      """
      module Ender (input wire clk, input wire rst, input wire [2:0] how, output reg [7:0] count);
        always @(posedge clk) count <= rst ? 8'd0 : count + 8'd1;
        always @(posedge clk) if (!rst) begin
          if (how == 3'd1) $finish;
          if (how == 3'd2) $stop;
          if (how == 3'd3) $fatal(1, "count is %0d", count);
          if (how == 3'd4) begin $display("SACCADE-ASSERT Ender small"); $stop; end
          if (how == 3'd5) $display("hello %0d", count);
        end
      endmodule
      """;

  @TempDir private Path folder;

  private static Simulation open(SimulationEngine engine, VerilogDesign design) {
    Assumptions.assumeTrue(engine.present(), () -> engine + " is not installed: SKIPPED");
    return engine == SimulationEngine.ICARUS
        ? Icarus.installed().open(design, Icarus.Undefined.ZERO)
        : Verilator.installed().build(design, VerilatorOptions.forQuickBuild()).open(1);
  }

  private static List<SimulationPort> inputs(Simulation simulation) {
    return simulation.ports().stream().filter(SimulationPort::input).toList();
  }

  @ParameterizedTest
  @EnumSource(names = {"VERILATOR", "ICARUS"})
  void pokesStepsAndPeeks(SimulationEngine engine) {
    try (Simulation counter = open(engine, Designs.counter())) {
      assertThat(counter.ports())
          .extracting(SimulationPort::name)
          .containsExactly("rst", "enable", "offset", "value", "sum", "full");
      assertThat(counter.peek("rst")).isEqualTo(1);
      counter.reset(2);
      assertThat(counter.peek("value")).isZero();
      counter.poke("enable", 1);
      counter.step(5);
      counter.poke("offset", -7);
      assertThat(counter.peek("sum")).isEqualTo(-2);
      assertThat(counter.peek("offset")).isEqualTo(-7);
      assertThat(counter.peekBig("value")).isEqualTo(5);
      assertThat(counter.cycle()).isEqualTo(7);
      counter.step(250);
      assertThat(counter.peek("full")).isEqualTo(1);
      counter.step(0);
      assertThat(counter.cycle()).isEqualTo(257);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"VERILATOR", "ICARUS"})
  void refusesWrongUse(SimulationEngine engine) {
    Simulation counter = open(engine, Designs.counter());
    assertThatThrownBy(() -> counter.poke("offset", 32))
        .hasMessage("value 32 does not fit port offset: SINT of 6 bits holds -32 to 31");
    assertThatThrownBy(() -> counter.poke("enable", -1)).hasMessageContaining("holds 0 to 1");
    assertThatThrownBy(() -> counter.poke("full", 1))
        .hasMessage("port full of Counter is an output; poke one of [rst, enable, offset]");
    assertThatThrownBy(() -> counter.peek("none")).hasMessageContaining("no port none on Counter");
    assertThatThrownBy(() -> counter.step(-1)).hasMessage("-1 cycles; give 0 or more");
    assertThatThrownBy(() -> counter.run(new Frames(counter.ports(), 1)))
        .hasMessageContaining("make the frames from the input ports of ports()");
    counter.close();
    counter.close();
    assertThatThrownBy(() -> counter.step(1))
        .hasMessage("the simulation of Counter is closed; open a new one");
    assertThatThrownBy(() -> counter.peek("value")).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"VERILATOR", "ICARUS"})
  void runsUntilAPortHasAValue(SimulationEngine engine) {
    try (Simulation counter = open(engine, Designs.counter())) {
      counter.reset(2);
      counter.poke("enable", 1);
      assertThat(counter.runUntil("full", 1, 1000)).hasValue(255);
      assertThat(counter.peek("value")).isEqualTo(255);
      assertThat(counter.runUntil("full", 1, 0)).hasValue(0);
      counter.poke("offset", -3);
      assertThat(counter.runUntil("sum", -2, 2)).hasValue(2);
      assertThat(counter.runUntil("sum", -31, 600)).isEmpty();
      assertThat(counter.cycle()).isEqualTo(2 + 255 + 2 + 600);
      assertThatThrownBy(() -> counter.runUntil("full", 2, 10))
          .hasMessage("value 2 does not fit port full: BOOL of 1 bits holds 0 to 1");
      assertThatThrownBy(() -> counter.runUntil("none", 0, 10))
          .hasMessageContaining("no port none");
      assertThatThrownBy(() -> counter.runUntil("full", 1, -1))
          .hasMessage("-1 cycles; give 0 or more");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"VERILATOR", "ICARUS"})
  void runsFramesAsRowByRow(SimulationEngine engine) {
    long seed = 20260101;
    SplittableRandom random = new SplittableRandom(seed);
    try (Simulation batch = open(engine, Designs.counter());
        Simulation single = open(engine, Designs.counter())) {
      batch.reset(1);
      single.reset(1);
      Frames stimulus = new Frames(inputs(batch), 300);
      for (int row = 0; row < 300; row++) {
        stimulus.set(row, "rst", random.nextInt(20) == 0 ? 1 : 0);
        stimulus.set(row, "enable", random.nextInt(2));
        stimulus.set(row, "offset", random.nextInt(-32, 32));
      }
      Frames response = batch.run(stimulus);
      for (int row = 0; row < 300; row++) {
        single.poke("rst", stimulus.bits(row, "rst"));
        single.poke("enable", stimulus.bits(row, "enable"));
        single.poke("offset", (stimulus.bits(row, "offset").longValue() ^ 32) - 32);
        for (String output : List.of("value", "full")) {
          assertThat(response.bits(row, output))
              .as("seed %s row %s %s", seed, row, output)
              .isEqualTo(single.peekBig(output));
        }
        assertThat(response.bits(row, "sum").longValue()).isEqualTo(single.peek("sum") & 1023);
        single.step();
      }
      assertThat(batch.cycle()).isEqualTo(301).isEqualTo(single.cycle());
      assertThat(batch.peek("value")).isEqualTo(single.peek("value"));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"VERILATOR", "ICARUS"})
  void carriesWidePortsOfEveryKindOfWidth(SimulationEngine engine) {
    StringBuilder ports = new StringBuilder();
    StringBuilder body = new StringBuilder();
    int[] widths = {1, 7, 8, 9, 16, 17, 32, 33, 63, 64, 65, 95, 96, 97, 128, 1000, 2049};
    String[] list = new String[2 * widths.length];
    for (int i = 0; i < widths.length; i++) {
      int width = widths[i];
      ports.append(i == 0 ? "" : ", ");
      ports.append(
          "input wire [%d:0] a%d, output wire [%d:0] y%d"
              .formatted(width - 1, width, width - 1, width));
      body.append("assign y%d = ~a%d;\n".formatted(width, width));
      list[2 * i] = "in a" + width + " " + width;
      list[2 * i + 1] = "out y" + width + " " + width;
    }
    VerilogDesign design =
        Designs.of(folder, "Wide", "module Wide (" + ports + ");\n" + body + "endmodule\n", list);
    long seed = 7;
    SplittableRandom random = new SplittableRandom(seed);
    try (Simulation wide = open(engine, design)) {
      Frames stimulus = new Frames(inputs(wide), 20);
      for (int width : widths) {
        BigInteger ones = BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
        for (int row = 0; row < 20; row++) {
          BigInteger value = row == 0 ? ones : new BigInteger(width, new Random(random.nextLong()));
          stimulus.set(row, "a" + width, value);
        }
        BigInteger value = stimulus.bits(1, "a" + width);
        wide.poke("a" + width, value);
        assertThat(wide.peekBig("y" + width)).as("width %s", width).isEqualTo(ones.xor(value));
        assertThat(wide.peekBig("a" + width)).isEqualTo(value);
      }
      Frames response = wide.run(stimulus);
      for (int width : widths) {
        BigInteger ones = BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
        for (int row = 0; row < 20; row++) {
          assertThat(response.bits(row, "y" + width))
              .as("seed %s width %s row %s", seed, width, row)
              .isEqualTo(ones.xor(stimulus.bits(row, "a" + width)));
        }
      }
      wide.step(10);
      assertThat(wide.cycle()).isZero();
    }
  }

  private VerilogDesign ender() {
    return Designs.of(folder, "Ender", ENDER, "clk", "rst", "in how 3", "out count 8");
  }

  private static SimulationStopped end(Simulation ender, int how) {
    ender.reset(1);
    ender.step(3);
    ender.poke("how", how);
    SimulationStopped stopped = catchThrowableOfType(SimulationStopped.class, () -> ender.step(10));
    assertThat(stopped).as("how %s", how).isNotNull();
    assertThat(stopped.cycle()).isEqualTo(4);
    assertThatThrownBy(ender::step).isSameAs(stopped);
    assertThatThrownBy(() -> ender.peek("count")).isSameAs(stopped);
    ender.close();
    return stopped;
  }

  @ParameterizedTest
  @EnumSource(names = {"VERILATOR", "ICARUS"})
  void endsComeBackAsExceptions(SimulationEngine engine) {
    assertThat(end(open(engine, ender()), 1).reason()).isEqualTo(Cause.FINISH);
    assertThat(end(open(engine, ender()), 2).reason()).isEqualTo(Cause.STOP);
    SimulationStopped fatal = end(open(engine, ender()), 3);
    assertThat(fatal.reason()).isEqualTo(Cause.FATAL);
    assertThat(fatal.module()).isEqualTo("Ender");
    assertThat(fatal).hasMessageContaining("count is 3").hasMessageContaining("Ender.v:6");
    SimulationStopped assertion = end(open(engine, ender()), 4);
    assertThat(assertion.reason()).isEqualTo(Cause.ASSERTION);
    assertThat(assertion.module()).isEqualTo("Ender");
    assertThat(assertion.label()).isEqualTo("small");
    assertThat(assertion).hasMessageStartingWith("assertion small of Ender failed in cycle 4");
  }

  @ParameterizedTest
  @EnumSource(names = {"VERILATOR", "ICARUS"})
  void aFailureWithinARunEndsIt(SimulationEngine engine) {
    try (Simulation ender = open(engine, ender())) {
      Frames stimulus = new Frames(inputs(ender), 50);
      stimulus.set(0, "rst", 1);
      stimulus.set(20, "how", 4);
      stimulus.set(21, "how", 1);
      SimulationStopped stopped =
          catchThrowableOfType(SimulationStopped.class, () -> ender.run(stimulus));
      assertThat(stopped.reason()).isEqualTo(Cause.ASSERTION);
      assertThat(stopped.cycle()).isEqualTo(20);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"VERILATOR", "ICARUS"})
  void displayedTextCanBeRead(SimulationEngine engine) {
    try (Simulation ender = open(engine, ender())) {
      ender.reset(1);
      ender.poke("how", 5);
      ender.step(2);
      String text =
          ender instanceof IcarusSimulation icarus
              ? icarus.displayed()
              : ((VerilatorSimulation) ender).displayed();
      assertThat(text).isEqualTo("hello 0\nhello 1\n");
    }
  }
}
