package dev.saccade.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.hdl.Design;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.CycleSimulator.InnerSignal;
import dev.saccade.hdl.sim.VcdWriter;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads dumps back with a reader that knows the format only. */
final class VcdWriterTest {
  @TempDir private Path folder;

  /** A dump as names with their values over time. */
  private record Dump(Map<String, TreeMap<Long, BigInteger>> signals, Map<String, Integer> widths) {
    BigInteger at(String signal, long time) {
      return signals.get(signal).floorEntry(time).getValue();
    }

    static Dump read(Path file) throws IOException {
      Dump dump = new Dump(new LinkedHashMap<>(), new LinkedHashMap<>());
      Map<String, String> names = new LinkedHashMap<>();
      List<String> scope = new ArrayList<>();
      String[] halves = Files.readString(file).split("\\$enddefinitions \\$end\n", -1);
      Matcher commands = Pattern.compile("\\$(\\w+)\\s+(.*?)\\s*\\$end").matcher(halves[0]);
      while (commands.find()) {
        String[] words = commands.group(2).split("\\s+", -1);
        if (commands.group(1).equals("scope")) {
          scope.add(words[1]);
        } else if (commands.group(1).equals("upscope")) {
          scope.remove(scope.size() - 1);
        } else if (commands.group(1).equals("var")) {
          String name = String.join(".", scope) + "." + words[3];
          assertThat(names.put(words[2], name)).as("code %s", words[2]).isNull();
          dump.widths.put(name, Integer.valueOf(words[1]));
          dump.signals.put(name, new TreeMap<>());
        }
      }
      assertThat(scope).isEmpty();
      dump.readChanges(halves[1], names);
      return dump;
    }

    private void readChanges(String text, Map<String, String> names) {
      long time = -1;
      for (String line : text.split("\n", 0)) {
        if (line.startsWith("#")) {
          long next = Long.parseLong(line.substring(1));
          assertThat(next).isGreaterThan(time);
          time = next;
        } else if (line.startsWith("b")) {
          String[] parts = line.substring(1).split(" ", -1);
          signals.get(names.get(parts[1])).put(time, new BigInteger(parts[0], 2));
        } else if (!line.startsWith("$")) {
          BigInteger bit = new BigInteger(line.substring(0, 1), 2);
          signals.get(names.get(line.substring(1))).put(time, bit);
        }
      }
    }
  }

  private static CycleSimulator counters() {
    ModuleIr top = Design.elaborate(new CycleSimulatorTest.Pair(3)).top();
    CycleSimulator simulator = CycleSimulator.open(top, 7);
    simulator.poke("enable", 1);
    return simulator;
  }

  @Test
  void dumpHoldsEverySignalInEveryCycle() throws IOException {
    Path file = folder.resolve("all.vcd");
    Map<String, List<BigInteger>> expected = new LinkedHashMap<>();
    try (CycleSimulator simulator = counters();
        VcdWriter writer = VcdWriter.open(simulator, file)) {
      for (int cycle = 0; cycle < 40; cycle++) {
        simulator.poke("rst", cycle < 2 ? 1 : 0);
        for (InnerSignal signal : simulator.signals()) {
          expected
              .computeIfAbsent(signal.path(), path -> new ArrayList<>())
              .add(simulator.peekSignal(signal.path()));
        }
        simulator.step();
      }
      writer.close();
    }
    Dump dump = Dump.read(file);
    assertThat(dump.widths).containsEntry("pair_width3.high_counter.count", 3);
    assertThat(dump.signals).hasSize(expected.size() + 1);
    expected.forEach(
        (path, values) -> {
          for (int cycle = 0; cycle < 40; cycle++) {
            assertThat(dump.at("pair_width3." + path, 10L * cycle + 9))
                .as("%s in cycle %d", path, cycle)
                .isEqualTo(values.get(cycle));
          }
        });
    assertThat(dump.at("pair_width3.clk", 394)).isOne();
    assertThat(dump.at("pair_width3.clk", 395)).isZero();
    assertThat(dump.at("pair_width3.clk", 400)).isOne();
  }

  @Test
  void windowHoldsItsCyclesOnly() throws IOException {
    Path file = folder.resolve("window.vcd");
    try (CycleSimulator simulator = counters();
        VcdWriter writer = VcdWriter.open(simulator, file, 10, 3)) {
      simulator.reset(1);
      simulator.step(30);
      writer.close();
      assertThatThrownBy(() -> VcdWriter.open(simulator, file, 0, 0))
          .hasMessage("a window of 0 cycles from 0; give 1 or more from 0 or later");
    }
    Dump dump = Dump.read(file);
    TreeMap<Long, BigInteger> low = dump.signals.get("pair_width3.low");
    assertThat(low.keySet()).containsExactly(100L, 110L, 120L);
    assertThat(low.values()).containsExactly(BigInteger.ONE, BigInteger.TWO, BigInteger.valueOf(3));
    assertThat(dump.signals.get("pair_width3.clk").lastKey()).isEqualTo(130);
  }
}
