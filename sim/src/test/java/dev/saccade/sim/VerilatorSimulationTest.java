package dev.saccade.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.saccade.hdl.sim.SimulationStopped;
import dev.saccade.hdl.verilog.Manifest;
import dev.saccade.sim.process.Tool;
import dev.saccade.sim.process.ToolException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VerilatorSimulationTest {
  private static final VerilatorOptions QUICK = VerilatorOptions.forQuickBuild();

  @TempDir private Path folder;

  @BeforeAll
  static void requireTools() {
    Assumptions.assumeTrue(Verilator.present(), "Verilator or g++ is not installed: SKIPPED");
  }

  private static VerilatorSimulation counter(VerilatorOptions options) {
    VerilatorSimulation counter = Verilator.installed().build(Designs.counter(), options).open(1);
    counter.reset(2);
    counter.poke("enable", 1);
    return counter;
  }

  @Test
  void countsTogglesExactly() {
    try (VerilatorSimulation counter = counter(QUICK.withTrace())) {
      counter.countToggles();
      counter.step(200);
      long expected = 0;
      for (int i = 0; i < 200; i++) {
        expected += Integer.bitCount(i ^ (i + 1));
      }
      Map<String, Long> toggles = counter.toggles();
      assertThat(toggles)
          .containsEntry("Counter.count", expected)
          .containsEntry("Counter.value", expected)
          .containsEntry("Counter.comparator.x", expected)
          .containsEntry("Counter.comparator.equal", 0L)
          .containsEntry("Counter.clk", 0L)
          .containsEntry("Counter.enable", 0L);
      counter.countToggles();
      counter.step(55);
      counter.poke("enable", 0);
      counter.step(10);
      assertThat(counter.toggles())
          .containsEntry("Counter.comparator.equal", 1L)
          .containsEntry("Counter.enable", 1L);
    }
  }

  @Test
  void recordsAWindow() throws IOException {
    Path file = folder.resolve("counter.vcd");
    try (VerilatorSimulation counter = counter(QUICK.withTrace())) {
      counter.record(file, 100, 20);
      assertThatThrownBy(counter::countToggles).hasMessageContaining("goes on; end it");
      counter.step(300);
      counter.endRecording();
    }
    List<Long> times =
        Pattern.compile("^#(\\d+)$", Pattern.MULTILINE)
            .matcher(Files.readString(file))
            .results()
            .map((MatchResult result) -> Long.valueOf(result.group(1)))
            .toList();
    assertThat(times).hasSize(40).startsWith(1005L, 1010L).endsWith(1195L, 1200L);
    assertThat(Files.readString(file)).contains("$scope module comparator $end");
  }

  @Test
  void tracesOnlyWhatWasBuiltForIt() {
    try (VerilatorSimulation counter = counter(QUICK)) {
      assertThatThrownBy(counter::countToggles)
          .hasMessage(
              "Counter was built without trace; build it with VerilatorOptions.withTrace()");
    }
    try (VerilatorSimulation counter = counter(QUICK.withTrace())) {
      assertThatThrownBy(() -> counter.record(Path.of("/proc/no.vcd"), 0, 1))
          .hasMessageContaining("cannot write /proc/no.vcd: No such file");
    }
  }

  @Test
  void undefinedStateIsRandomBySeed() {
    VerilogDesign design =
        Designs.of(
            folder,
            "Unset",
            """
            module Unset (input wire clk, output wire [63:0] y);
              reg [63:0] state;
              always @(posedge clk) state <= state;
              assign y = state;
            endmodule
            """,
            "clk",
            "out y 64");
    VerilatedModel model = Verilator.installed().build(design, QUICK);
    List<String> values =
        List.of(1L, 2L, 3L, 1L, -1L).stream()
            .map(
                seed -> {
                  try (VerilatorSimulation unset = model.open(seed)) {
                    return unset.peekBig("y").toString();
                  }
                })
            .toList();
    assertThat(values.get(0)).isEqualTo(values.get(3));
    assertThat(values.stream().distinct()).hasSize(4);
  }

  @Test
  void aLoopThatDoesNotSettleEndsTheSimulation() {
    VerilogDesign design =
        Designs.of(
            folder,
            "Loop",
            """
            module Loop (input wire a, output wire y);
              wire [1:0] n;
              assign n[0] = ~(n[1] & a);
              assign n[1] = n[0];
              assign y = n[1];
            endmodule
            """,
            "in a 1",
            "out y 1");
    try (VerilatorSimulation loop = Verilator.installed().build(design, QUICK).open(1)) {
      loop.poke("a", 1);
      assertThatThrownBy(() -> loop.peek("y"))
          .isInstanceOf(SimulationStopped.class)
          .hasMessageContaining("did not converge");
    }
  }

  @Test
  void portsThatDifferFromTheManifestAreListed() {
    Manifest manifest = Designs.counter().manifest();
    List<Manifest.Port> ports =
        List.of(
            new Manifest.Port("enable", "in", manifest.ports().get(0).kind(), 2, ""),
            manifest.ports().get(1),
            new Manifest.Port("value", "in", manifest.ports().get(2).kind(), 8, ""),
            manifest.ports().get(3),
            new Manifest.Port("fool", "out", manifest.ports().get(4).kind(), 1, ""));
    VerilogDesign wrong =
        new VerilogDesign(
            Designs.counter().folder(),
            new Manifest(
                1,
                "Counter",
                "Counter[]",
                manifest.clock(),
                manifest.reset(),
                ports,
                manifest.modules(),
                List.of(),
                ""));
    assertThatThrownBy(() -> Verilator.installed().build(wrong, QUICK))
        .isInstanceOf(SimulationBuildException.class)
        .hasMessage(
            """
            the ports of Counter differ between its Verilog and its manifest; emit both again:
              enable: input of 2 bits in the manifest, input of 1 bits in the Verilog
              value: input of 8 bits in the manifest, output of 8 bits in the Verilog
              fool: output of 1 bits in the manifest, not in the Verilog
              full: output of 1 bits in the Verilog, not in the manifest""");
  }

  @Test
  void aRefusedDesignShowsTheFirstErrors() {
    VerilogDesign broken =
        Designs.of(
            folder,
            "Broken",
            "module Broken (output wire y);\n  assign y = ;\nendmodule\n",
            "out y 1");
    SimulationBuildException error =
        catchThrowableOfType(
            SimulationBuildException.class, () -> Verilator.installed().build(broken, QUICK));
    assertThat(error.reason()).isEqualTo(SimulationBuildException.Reason.COMPILER);
    assertThat(error)
        .hasMessageStartingWith("cannot build Broken: verilator ended with exit code")
        .hasMessageContaining("Broken.v:2:14: syntax error")
        .hasMessageContaining("all output: " + Verilator.userCache());
    String log = error.getMessage().replaceAll("(?s).*all output: ", "").strip();
    assertThat(Path.of(log)).exists();
  }

  @Test
  void missingFilesAndToolsAreNamed() throws IOException {
    assertThatThrownBy(() -> VerilogDesign.read(folder, "None"))
        .hasMessage(
            "no manifest " + folder.resolve("None.json") + "; emit the Verilog of None there");
    VerilogDesign lost = Designs.of(folder, "Lost", "", "out y 1");
    Files.delete(folder.resolve("Lost.v"));
    assertThatThrownBy(() -> Verilator.installed().build(lost, QUICK))
        .hasMessageContaining("cannot read " + folder.resolve("Lost.v"));
    Tool missing = new Tool("no-verilator", "apt-get install verilator");
    assertThatThrownBy(() -> VerilatorToolchain.of(missing, VerilatorToolchain.COMPILER))
        .isInstanceOf(ToolException.class)
        .hasMessage("no-verilator is not installed or not on the PATH; apt-get install verilator");
    Path old = folder.resolve("old-verilator");
    Files.writeString(old, "#!/bin/sh\necho Verilator 4.038 2020-07-11 rev\n");
    assertThat(old.toFile().setExecutable(true)).isTrue();
    assertThatThrownBy(
            () -> VerilatorToolchain.of(new Tool(old.toString(), ""), VerilatorToolchain.COMPILER))
        .isInstanceOf(SimulationBuildException.class)
        .hasMessageStartingWith(
            "'Verilator 4.038 2020-07-11 rev' is not a supported version; install Verilator 5.006");
  }
}
