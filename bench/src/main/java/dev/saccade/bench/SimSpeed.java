package dev.saccade.bench;

import dev.saccade.hdl.Design;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Frames;
import dev.saccade.hdl.sim.SimulationPort;
import dev.saccade.hdl.verilog.VerilogWriter;
import dev.saccade.sim.VerilatedModel;
import dev.saccade.sim.Verilator;
import dev.saccade.sim.VerilatorOptions;
import dev.saccade.sim.VerilogDesign;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Cycles per second of one design ({@link DotArray#measured}), simulated in four ways.
 *
 * <ul>
 *   <li>{@code cpp}: a hand-written C++ main over the Verilated model; the measure of the others.
 *   <li>{@code jna_batch}: the same model behind JNA, the whole stimulus in one call.
 *   <li>{@code jna_step}: the same, all ports poked and peeked from Java in every cycle.
 *   <li>{@code cycle_simulator}: the simulator in Java.
 * </ul>
 *
 * <p>Rounds of one run of each follow each other, and a ratio is the median over the rounds.
 * Seconds are processor time of the one thread that simulates, so that other programs on the
 * machine disturb little. All ways must give the same outputs in every cycle.
 */
public final class SimSpeed implements Benchmark {
  private static final String MAIN = "dot_array_main.cpp";
  private static final long SEED = 1;
  private static final int CYCLES = 70_000;
  private static final int ROUNDS = 15;
  private static final int QUICK_CYCLES = 10_000;
  private static final int QUICK_ROUNDS = 3;

  /** The first cycle shows what registers held before the reset. */
  private static final int FIRST_DEFINED = 1;

  @Override
  public String name() {
    return "sim-speed";
  }

  @Override
  public String measures() {
    return "cycles per second of a 32-row x 64-lane array in C++, through JNA, and in Java";
  }

  @Override
  public String duration() {
    return "1 min (quick: 20 s)";
  }

  @Override
  public Map<String, String> tools() {
    return ToolVersions.ofVerilator();
  }

  @Override
  public void run(BenchmarkOptions options, Progress progress, Consumer<Row> rows)
      throws IOException {
    int cycles = options.quick() ? QUICK_CYCLES : CYCLES;
    int rounds = options.quick() ? QUICK_ROUNDS : ROUNDS;
    try (TemporaryFolder folder = TemporaryFolder.of(name())) {
      progress.step("building the model and the C++ program");
      ModuleIr top = Design.elaborate(DotArray.measured()).top();
      List<SimulationPort> ports = CycleSimulator.open(top, SEED).ports();
      List<SimulationPort> inputs = ports.stream().filter(SimulationPort::input).toList();
      Map<String, SimulationPath> paths = paths(top, ports, folder.path());
      Frames stimulus = DotArrayStimulus.of(DotArray.measured(), inputs, cycles, SEED);
      progress.step("simulating " + cycles + " cycles, " + rounds + " times each way");
      requireAgreement(paths, stimulus);
      rows(measure(paths, stimulus, rounds, progress), cycles).forEach(rows);
    }
  }

  private static Map<String, SimulationPath> paths(
      ModuleIr top, List<SimulationPort> ports, Path folder) throws IOException {
    Path verilog = folder.resolve("verilog");
    VerilogDesign design = new VerilogDesign(verilog, new VerilogWriter(verilog).write(top));
    Verilator verilator = Verilator.installed();
    VerilatorOptions options = VerilatorOptions.forSpeed();
    VerilatedModel model = verilator.build(design, options);
    Path program = verilator.program(design, options, main());
    List<SimulationPort> outputs = ports.stream().filter(port -> !port.input()).toList();
    Map<String, SimulationPath> paths = new LinkedHashMap<>();
    paths.put("cpp", SimulationPath.program(program, outputs, folder));
    paths.put("jna_batch", SimulationPath.batch(model));
    paths.put("jna_step", SimulationPath.steps(model));
    paths.put("cycle_simulator", SimulationPath.cycleSimulator(top));
    return paths;
  }

  private static String main() throws IOException {
    try (InputStream in = SimSpeed.class.getResourceAsStream(MAIN)) {
      if (in == null) {
        throw new IOException("the program lacks its resource " + MAIN);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Runs every path once, which warms it up too, and refuses outputs that differ. */
  static void requireAgreement(Map<String, SimulationPath> paths, Frames stimulus)
      throws IOException {
    Frames expected = null;
    for (Map.Entry<String, SimulationPath> path : paths.entrySet()) {
      Frames response = path.getValue().run(stimulus).response();
      if (expected == null) {
        expected = response;
      }
      int from = FIRST_DEFINED * response.wordsPerRow();
      int length = (response.rows() - FIRST_DEFINED) * response.wordsPerRow();
      int differs =
          response.words().slice(from, length).mismatch(expected.words().slice(from, length));
      if (differs >= 0) {
        throw new IllegalStateException(
            path.getKey()
                + " differs from the others in cycle "
                + (FIRST_DEFINED + differs / response.wordsPerRow()));
      }
    }
  }

  private static Map<String, long[]> measure(
      Map<String, SimulationPath> paths, Frames stimulus, int rounds, Progress progress)
      throws IOException {
    Map<String, long[]> nanos = new LinkedHashMap<>();
    paths.keySet().forEach(name -> nanos.put(name, new long[rounds]));
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, SimulationPath> path : paths.entrySet()) {
        nanos.get(path.getKey())[round] = path.getValue().run(stimulus).nanos();
      }
      progress.at(round + 1, rounds);
    }
    return nanos;
  }

  private static List<Row> rows(Map<String, long[]> nanos, int cycles) {
    long[] measure = nanos.get("cpp");
    List<Row> rows = new ArrayList<>();
    nanos.forEach(
        (name, times) -> {
          double[] rates = new double[times.length];
          double[] ratios = new double[times.length];
          for (int i = 0; i < times.length; i++) {
            rates[i] = cycles * 1e9 / times[i];
            ratios[i] = (double) measure[i] / times[i];
          }
          rows.add(
              Row.empty()
                  .with("path", name)
                  .with("cycles_per_s", Math.round(median(rates)))
                  .with("ratio_to_cpp", median(ratios)));
        });
    return rows;
  }

  private static double median(double[] numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
