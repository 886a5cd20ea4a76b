package dev.saccade.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.saccade.examples.BitSerialDot;
import dev.saccade.examples.Brighten;
import dev.saccade.examples.Counter;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.check.HardwareException;
import dev.saccade.hdl.check.ProblemCode;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.sim.AsciiWaves;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.hdl.verilog.VerilogPrinter;
import dev.saccade.language.errors.Examples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The tutorial's code runs, and the page shows what it gives. */
class TutorialTest {
  private static final long SEED = 20261121;

  @Test
  void thePageShowsWhatTheCodeGives() {
    int blocks = Golden.check(Golden.root().resolve("docs/tutorial.md"), TutorialTest::output);
    assertThat(blocks).isEqualTo(15);
  }

  @Test
  void theReadmeShowsWhatTheCodeGives() {
    int blocks = Golden.check(Golden.root().resolve("README.md"), TutorialTest::output);
    assertThat(blocks).isEqualTo(5);
  }

  private static String output(String name) {
    return switch (name) {
      case "counter-verilog" -> printCounter().stripTrailing();
      case "counter-waves" -> runCounter().stripTrailing();
      case "brighten-verilog" -> printBrighten();
      case "blink" -> runBlink();
      default ->
          catchThrowableOfType(
                  HardwareException.class,
                  () -> Design.elaborate(Examples.wrong(ProblemCode.valueOf(name))))
              .getMessage();
    };
  }

  private static String printCounter() {
    // snippet print
    ModuleIr counter = Design.elaborate(new Counter(8)).top();
    String verilog = new VerilogPrinter().print(counter);
    // end
    return verilog;
  }

  /** The design itself; the contract's checks are talked about, not shown. */
  private static String printBrighten() {
    String verilog = new VerilogPrinter().print(Design.elaborate(new Brighten(8)).top());
    int checks = verilog.indexOf("`ifndef SYNTHESIS");
    return verilog.substring(0, checks) + "`ifndef SYNTHESIS\n  ...";
  }

  /** As the page says: a source file that Java runs, with what is on the class path. */
  private static String runBlink() {
    try {
      Path folder = Files.createTempDirectory("saccade-blink");
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Dfile.encoding=UTF-8",
                  "-Dsun.stdout.encoding=UTF-8",
                  "-Dstdout.encoding=UTF-8",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Golden.root().resolve("docs/Blink.java").toString(),
                  folder.toString())
              .redirectErrorStream(true)
              .start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(folder.resolve("blink_cycles3.v")).exists();
      Files.delete(folder.resolve("blink_cycles3.v"));
      Files.delete(folder.resolve("blink_cycles3.json"));
      Files.delete(folder);
      return output.stripTrailing();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String runCounter() {
    ModuleIr counter = Design.elaborate(new Counter(8)).top();
    // snippet run
    try (CycleSimulator simulation = CycleSimulator.open(counter, 1)) {
      AsciiWaves waves = AsciiWaves.record(simulation, "enable", "clear", "value");
      simulation.reset(1);
      simulation.poke("enable", 1);
      simulation.step(3);
      simulation.poke("clear", 1);
      simulation.step();
      simulation.poke("clear", 0);
      simulation.step(2);
      return waves.render(60);
    }
    // end
  }

  @Test
  void theDotProductEqualsPlainJava() {
    ModuleIr dot = Design.elaborate(new BitSerialDot(4, 4, 8)).top();
    SplittableRandom random = new SplittableRandom(SEED);
    try (Simulation simulation = CycleSimulator.open(dot, SEED)) {
      simulation.reset(1);
      for (int i = 0; i < 1000; i++) {
        int[] weights = random.ints(4, -8, 8).toArray();
        int[] activations = random.ints(4, -128, 128).toArray();
        // snippet compare
        long expected = 0;
        for (int lane = 0; lane < 4; lane++) {
          simulation.poke("weight" + lane, weights[lane]);
          expected += (long) weights[lane] * activations[lane];
        }
        simulation.poke("start", 1);
        simulation.step();
        simulation.poke("start", 0);
        for (int bit = 7; bit >= 0; bit--) {
          int bits = 0;
          for (int lane = 0; lane < 4; lane++) {
            bits |= (activations[lane] >> bit & 1) << lane;
          }
          simulation.poke("bits", bits);
          simulation.step();
        }
        assertThat(simulation.peek("result")).isEqualTo(expected);
        // end
        assertThat(simulation.peek("busy")).isZero();
      }
    }
  }

  @Test
  void brightenAddsAndStopsAtWhite() {
    ModuleIr brighten = Design.elaborate(new Brighten(8)).top();
    try (Simulation simulation = CycleSimulator.open(brighten, SEED)) {
      simulation.reset(1);
      simulation.poke("out_ready", 1);
      simulation.poke("in_valid", 1);
      for (int pixel = 0; pixel < 256; pixel++) {
        int amount = pixel * 7 % 256;
        simulation.poke("in_payload", pixel);
        simulation.poke("amount", amount);
        simulation.step();
        assertThat(simulation.peek("out_valid")).isEqualTo(1);
        assertThat(simulation.peek("out_payload")).isEqualTo(Math.min(255, pixel + amount));
      }
    }
  }
}
