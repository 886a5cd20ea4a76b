package dev.saccade.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.jna.Function;
import com.sun.jna.Library;
import com.sun.jna.NativeLibrary;
import dev.saccade.hdl.sim.SimulationStopped;
import dev.saccade.sim.process.Tool;
import dev.saccade.sim.process.ToolCall;
import dev.saccade.sim.process.ToolResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One test for each trap of Verilator or JNA that this module steps around. */
final class CanaryTest {
  private static final VerilatorOptions QUICK = VerilatorOptions.forQuickBuild();

  @TempDir private Path folder;

  @BeforeAll
  static void requireTools() {
    Assumptions.assumeTrue(Verilator.present(), "Verilator or g++ is not installed: SKIPPED");
  }

  private VerilatedModel model(String top, String verilog, String... ports) {
    return Verilator.installed().build(Designs.of(folder, top, verilog, ports), QUICK);
  }

  /** Bit 0 of what is always 0 or 2; after verilator issue 6016. */
  private VerilogDesign nestedBits() {
    return Designs.of(
        folder,
        "Nested",
        """
        module Nested (input wire [7:0] a, input wire b, output wire y);
          wire [1:0] w = a[0] ? ({{7{a[3:1]}}, 12'd201} & 2'h2) : ((!b) >> 9'd15);
          assign y = w[0];
        endmodule
        """,
        "in a 8",
        "in b 1",
        "out y 1");
  }

  private static int wrong(VerilatedModel model) {
    int wrong = 0;
    try (VerilatorSimulation nested = model.open(1)) {
      for (int i = 0; i < 512; i++) {
        nested.poke("a", i & 255);
        nested.poke("b", i >> 8);
        wrong += nested.peek("y") == 0 ? 0 : 1;
      }
    }
    return wrong;
  }

  /** Whether 255 is at most 255 as a signed number, known only where modules have become one. */
  private VerilogDesign foldedComparison() {
    return Designs.of(
        folder,
        "Folded",
        """
        module FoldedPart (input wire k, output wire y);
          wire [7:0] left = {8{k}};
          wire [7:0] right = {8{k}};
          assign y = $signed(left) <= $signed(right);
        endmodule

        module Folded (input wire [9:0] a, output wire y);
          FoldedPart part (.k({7'd0, a} <= 17'h10000), .y(y));
        endmodule
        """,
        "in a 10",
        "out y 1");
  }

  private static long folded(VerilatedModel model) {
    try (VerilatorSimulation simulation = model.open(1)) {
      simulation.poke("a", 5);
      return simulation.peek("y");
    }
  }

  @Test
  void nestedBitOperationsAreRightOnlyWithTheRepair() {
    assertThat(wrong(Verilator.installed().build(nestedBits(), QUICK))).isZero();
    if (versionIs("5.006") || versionIs("5.032")) {
      assertThat(wrong(unrepaired().build(nestedBits(), QUICK)))
          .as("this version is known to be wrong without the repair: is the canary alive?")
          .isEqualTo(256);
    }
  }

  @Test
  void constantsAreComparedRightlyOnlyWithTheRepair() {
    assertThat(folded(Verilator.installed().build(foldedComparison(), QUICK))).isOne();
    if (versionIs("5.006")) {
      assertThat(folded(unrepaired().build(foldedComparison(), QUICK)))
          .as("this version is known to be wrong without the repair: is the canary alive?")
          .isZero();
    }
  }

  private static boolean versionIs(String version) {
    return VerilatorToolchain.installed().versions().contains(version + " ");
  }

  private static Verilator unrepaired() {
    VerilatorToolchain tools = VerilatorToolchain.installed();
    return Verilator.of(
        new VerilatorToolchain(
            tools.verilator(),
            tools.compiler(),
            tools.include(),
            tools.versions(),
            tools.processor(),
            List.of()),
        Verilator.userCache());
  }

  @Test
  void aSecondFinishDoesNotEndTheJvm() {
    VerilatedModel model =
        model(
            "Finisher",
            """
            module Finisher (input wire clk, output reg q);
              always @(posedge clk) begin q <= 1'b1; $finish; $finish; end
              always @(posedge clk) $finish;
            endmodule
            """,
            "clk",
            "out q 1");
    for (int i = 0; i < 3; i++) {
      try (VerilatorSimulation finisher = model.open(i)) {
        assertThatThrownBy(finisher::step)
            .isInstanceOfSatisfying(
                SimulationStopped.class,
                stopped -> assertThat(stopped.reason()).isEqualTo(SimulationStopped.Cause.FINISH));
        assertThatThrownBy(finisher::step).isInstanceOf(SimulationStopped.class);
      }
    }
  }

  @Test
  void aFinishInOneInstanceLeavesTheOthersAlone() throws Exception {
    VerilatedModel model =
        model(
            "Ending",
            """
            module Ending (input wire clk, input wire stop, output reg [7:0] q);
              initial q = 8'd0;
              always @(posedge clk) begin q <= q + 8'd1; if (stop) $finish; end
            endmodule
            """,
            "clk",
            "in stop 1",
            "out q 8");
    ExecutorService other = Executors.newSingleThreadExecutor();
    try (VerilatorSimulation first = model.open(1);
        VerilatorSimulation second = model.open(2);
        VerilatorSimulation third = other.submit(() -> model.open(3)).get()) {
      first.poke("stop", 1);
      second.step();
      other.submit(() -> third.step()).get();
      assertThatThrownBy(first::step).isInstanceOf(SimulationStopped.class);
      second.step(4);
      other.submit(() -> third.step(4)).get();
      assertThat(second.peek("q")).isEqualTo(5);
      assertThat(third.peek("q")).isEqualTo(5);
    } finally {
      other.shutdown();
    }
  }

  private NativeLibrary library(String name, int answer, List<String> linking, int openFlags)
      throws Exception {
    Path source = folder.resolve(name + ".cpp");
    Files.writeString(
        source,
        """
        extern "C" int saccade_trap_helper() { return %d; }
        extern "C" int saccade_trap_answer() { return saccade_trap_helper(); }
        """
            .formatted(answer));
    Path file = folder.resolve(name + ".so");
    List<String> arguments = new ArrayList<>(List.of("-shared", "-fPIC", "-o", file.toString()));
    arguments.addAll(linking);
    arguments.add(source.toString());
    VerilatorToolchain.COMPILER.call(arguments).runChecked();
    Map<String, Object> options =
        openFlags < 0 ? Map.of() : Map.of(Library.OPTION_OPEN_FLAGS, openFlags);
    return NativeLibrary.getInstance(file.toString(), options);
  }

  private static int answer(NativeLibrary library) {
    Function function = library.getFunction("saccade_trap_answer");
    return function.invokeInt(new Object[0]);
  }

  @Test
  void jnaMixesLibrariesUnlessToldNotTo() throws Exception {
    int local = 2;
    assertThat(answer(library("local1", 11, List.of(), local))).isEqualTo(11);
    assertThat(answer(library("local2", 12, List.of(), local))).isEqualTo(12);
    List<String> keep = List.of("-Wl,-z,nodelete");
    assertThat(answer(library("mixed1", 21, keep, -1))).isEqualTo(21);
    assertThat(answer(library("mixed2", 22, keep, -1)))
        .as("JNA's default flags: is the canary alive?")
        .isEqualTo(21);
    assertThat(answer(library("symbolic", 23, List.of("-Wl,-Bsymbolic"), -1))).isEqualTo(23);
  }

  @Test
  void twoTopsOfOneNameAnswerForThemselves() {
    String text = "module Same (input wire a, output wire y); assign y = %sa; endmodule\n";
    VerilatedModel plain = model("Same", text.formatted(""), "in a 1", "out y 1");
    VerilatedModel inverted = model("Same", text.formatted("~"), "in a 1", "out y 1");
    assertThat(plain.file()).isNotEqualTo(inverted.file());
    try (VerilatorSimulation x = plain.open(1);
        VerilatorSimulation y = inverted.open(1)) {
      assertThat(x.peek("y")).isZero();
      assertThat(y.peek("y")).isEqualTo(1);
    }
  }

  /** The C library exports weak symbols of these names. */
  @Test
  void aDesignMayUseTheNamesOfTheCLibrary() {
    VerilatedModel model =
        model(
            "step",
            """
            module step (input wire clk, input wire advance, output reg [7:0] printf);
              initial printf = 8'd0;
              always @(posedge clk) if (advance) printf <= printf + 8'd1;
            endmodule
            """,
            "clk",
            "in advance 1",
            "out printf 8");
    try (VerilatorSimulation simulation = model.open(1)) {
      simulation.poke("advance", 1);
      simulation.step(3);
      assertThat(simulation.peek("printf")).isEqualTo(3);
    }
    ToolResult exported =
        new Tool("nm", "apt-get install binutils")
            .call("-D", "--defined-only", model.file().toString())
            .runChecked();
    assertThat(exported.output().lines().map(line -> line.replaceAll(".* ", "")))
        .isNotEmpty()
        .allMatch(name -> name.startsWith("saccade_"));
  }

  @Test
  void aCrashOfAModelFailsTheChildThatRanIt() {
    VerilatedModel model = Verilator.installed().build(Designs.counter(), QUICK);
    assertThat(model.file()).exists();
    assertThat(ChildJvm.call(CrashingModel.class, "healthy").run().exitCode()).isZero();
    ToolResult crashed = ChildJvm.call(CrashingModel.class, "crash").in(folder).run();
    assertThat(crashed.succeeded()).isFalse();
    assertThat(crashed.exitCode()).isEqualTo(134);
  }

  @Test
  void eightThreadsRunTheirOwnModelsManyTimes() throws Exception {
    List<VerilogDesign> designs = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String text =
          """
          module Adder%1$d (input wire clk, input wire rst, output reg [15:0] q);
            always @(posedge clk) q <= rst ? 16'd0 : q + 16'd%1$d;
          endmodule
          """;
      designs.add(Designs.of(folder, "Adder" + i, text.formatted(i), "clk", "rst", "out q 16"));
    }
    List<VerilatedModel> models = Verilator.installed().build(designs, QUICK);
    assertThat(models).extracting(VerilatedModel::file).containsOnly(models.get(0).file());
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Future<Integer>> futures = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        int step = i;
        futures.add(pool.submit(() -> mismatches(models.get(step), step)));
      }
      for (Future<Integer> future : futures) {
        assertThat(future.get()).isZero();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static int mismatches(VerilatedModel model, int step) {
    int mismatches = 0;
    for (int life = 0; life < 200; life++) {
      try (VerilatorSimulation adder = model.open(life)) {
        adder.reset(1);
        adder.step(life);
        mismatches += adder.peek("q") == (long) step * life ? 0 : 1;
      }
    }
    return mismatches;
  }

  /** Opens a simulation in a JVM of its own, and crashes inside native code if told to. */
  static final class CrashingModel {
    private CrashingModel() {}

    public static void main(String[] arguments) {
      VerilatedModel model = Verilator.installed().build(Designs.counter(), QUICK);
      try (VerilatorSimulation counter = model.open(1)) {
        counter.step(3);
        if (arguments[0].equals("crash")) {
          NativeLibrary.getInstance("c").getFunction("abort").invokeVoid(new Object[0]);
        }
      }
    }
  }

  /** Runs a class of the tests in a JVM of its own. */
  static final class ChildJvm {
    private ChildJvm() {}

    static ToolCall call(Class<?> main, String... arguments) {
      Path java = Path.of(System.getProperty("java.home"), "bin", "java");
      List<String> list =
          new ArrayList<>(
              List.of(
                  "-XX:TieredStopAtLevel=1",
                  "-XX:-CreateCoredumpOnCrash",
                  "-Dsaccade.cache=" + Verilator.userCache().getParent(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  main.getName()));
      list.addAll(List.of(arguments));
      return new Tool(java.toString(), "install a JDK").call(list).timeout(Duration.ofMinutes(2));
    }
  }
}
