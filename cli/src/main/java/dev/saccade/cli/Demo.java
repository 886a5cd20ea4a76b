package dev.saccade.cli;

import dev.saccade.bench.Row;
import dev.saccade.bench.Table;
import dev.saccade.cli.demo.DotExperiment;
import dev.saccade.cli.demo.Page;
import dev.saccade.cli.demo.WavePicture;
import dev.saccade.examples.BitSerialDot;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.sim.AsciiWaves;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Frames;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.hdl.sim.SimulationPort;
import dev.saccade.hdl.sim.VcdWriter;
import dev.saccade.hdl.verilog.Manifest;
import dev.saccade.hdl.verilog.VerilogWriter;
import dev.saccade.sim.Icarus;
import dev.saccade.sim.Verilator;
import dev.saccade.sim.VerilatorOptions;
import dev.saccade.sim.VerilogDesign;
import dev.saccade.sim.process.ToolException;
import dev.saccade.synthesis.CellCounts;
import dev.saccade.synthesis.Family;
import dev.saccade.synthesis.SynthesisException;
import dev.saccade.synthesis.SynthesisFlow;
import dev.saccade.synthesis.SynthesisTools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The steps of {@code ./saccade demo}, one after the other, with what each shows and took. */
final class Demo {
  private static final BitSerialDot DESIGN = new BitSerialDot(16, 4, 8);
  private static final int PRODUCTS = 5_000;
  private static final int SHOWN_CYCLES = 24;
  private static final List<String> SHOWN =
      List.of("rst", "start", "bits", "weight0", "weight15", "busy", "left", "acc", "result");

  private final Terminal terminal;
  private final Path folder;
  private final DotExperiment experiment;
  private final long seed;
  private final Page page = new Page("A dot product, from Java to silicon");
  private final List<String> skipped = new ArrayList<>();
  private boolean failed;
  private int step;

  Demo(Terminal terminal, Path folder, long seed) {
    this.terminal = terminal;
    this.folder = folder;
    this.seed = seed;
    this.experiment = new DotExperiment(DESIGN, PRODUCTS, seed);
  }

  /** Runs all steps; false if a simulator disagreed. */
  boolean run() throws IOException {
    ModuleIr top = generate();
    Manifest manifest = new VerilogWriter(folder.resolve("verilog")).write(top);
    simulate(top, new VerilogDesign(folder.resolve("verilog"), manifest));
    synthesise(manifest);
    showWaves(top);
    finish();
    return !failed;
  }

  private ModuleIr generate() throws IOException {
    heading("Java to Verilog", DESIGN.toString());
    long start = System.nanoTime();
    ModuleIr top = Design.elaborate(DESIGN).top();
    new VerilogWriter(folder.resolve("verilog")).write(top);
    double seconds = secondsSince(start);
    Path file = folder.resolve("verilog").resolve(top.name() + ".v");
    String text = Files.readString(file);
    say(
        "%d lanes of %d-bit weights and %d-bit activations, bit by bit, became %d lines in %.2f s:",
        DESIGN.lanes(),
        DESIGN.weightBits(),
        DESIGN.activationBits(),
        text.lines().count(),
        seconds);
    say("%s", file);
    page.section("Verilog", "Generated from " + DESIGN + ", with a manifest beside it.");
    page.code(text);
    return top;
  }

  private void simulate(ModuleIr top, VerilogDesign design) {
    heading(
        "Three simulators, one bench",
        String.format(
            Locale.ROOT,
            "%,d random dot products (seed %d) in %,d cycles, each compared with plain Java",
            PRODUCTS,
            seed,
            experiment.cycles()));
    List<Row> rows = new ArrayList<>();
    measure(rows, "cycle simulator", "Java", () -> CycleSimulator.open(top, seed));
    measure(rows, "Verilator", "JNA", () -> verilated(design));
    measure(
        rows, "Icarus", "process", () -> Icarus.installed().open(design, Icarus.Undefined.ZERO));
    terminal.out().print(new Table(rows).text().indent(4));
    terminal.out().flush();
    page.section(
        "Simulation",
        "The same random stimulus in each simulator; every result compared with plain Java.");
    page.table(rows);
  }

  private Simulation verilated(VerilogDesign design) {
    return Verilator.installed().build(design, VerilatorOptions.forSpeed()).open(seed);
  }

  private void measure(List<Row> rows, String name, String way, Supplier<Simulation> opener) {
    terminal.progress().step("    " + name + " ...");
    long start = System.nanoTime();
    try (Simulation simulation = opener.get()) {
      double build = secondsSince(start);
      Frames stimulus = experiment.stimulus(simulation.ports());
      long begin = System.nanoTime();
      Frames response = simulation.run(stimulus);
      double seconds = secondsSince(begin);
      terminal.progress().clear();
      Optional<String> mismatch = experiment.firstMismatch(response);
      mismatch.ifPresent(text -> fail(name + ": " + text));
      rows.add(
          Row.empty()
              .with("simulator", name)
              .with("through", way)
              .with("build_s", build)
              .with("run_s", seconds)
              .with("cycles_per_s", Math.round(experiment.cycles() / seconds))
              .with("results", mismatch.isEmpty() ? "all equal" : "differ"));
    } catch (ToolException e) {
      terminal.progress().clear();
      skip(name, e.getMessage());
    }
  }

  private void synthesise(Manifest manifest) throws IOException {
    heading("Verilog to silicon", "the pinned Yosys and nextpnr, for an iCE40 UltraPlus");
    long start = System.nanoTime();
    try {
      SynthesisTools tools = SynthesisTools.ofUser();
      Path work = folder.resolve("ice40");
      CellCounts counts =
          new SynthesisFlow(tools).count(folder.resolve("verilog"), manifest, Family.ICE40, work);
      Row row =
          Row.empty()
              .with("family", "ice40")
              .with("logic_cells", counts.cost())
              .with("luts", counts.luts())
              .with("carries", counts.carries())
              .with("flip_flops", counts.flipFlops())
              .with("binary_macs_per_cycle", experiment.binaryMacs())
              .with("logic_cells_per_binary_mac", (double) counts.cost() / experiment.binaryMacs())
              .with("seconds", secondsSince(start));
      terminal.out().print(new Table(List.of(row)).text().indent(4));
      page.section("Synthesis", "For a Lattice iCE40 UltraPlus, with pinned open tools.");
      page.table(List.of(row));
    } catch (SynthesisException e) {
      skip("synthesis", e.getMessage());
    }
  }

  private void showWaves(ModuleIr top) throws IOException {
    heading("Waveforms", "the beginning, in the cycle simulator; numbers are hexadecimal");
    DotExperiment few = new DotExperiment(DESIGN, 2 + SHOWN_CYCLES / experiment.period(), seed);
    try (CycleSimulator simulator = CycleSimulator.open(top, seed);
        VcdWriter vcd = VcdWriter.open(simulator, folder.resolve("waves.vcd"))) {
      AsciiWaves ascii = AsciiWaves.record(simulator, SHOWN.toArray(String[]::new));
      WavePicture picture = WavePicture.record(simulator, SHOWN, SHOWN_CYCLES);
      List<SimulationPort> ports = simulator.ports();
      simulator.run(few.stimulus(ports));
      terminal.out().print(ascii.render(100).indent(4));
      page.section(
          "Waveforms", "Numbers are hexadecimal; waves.vcd beside this page has all signals.");
      page.picture(picture.svg());
    }
  }

  private void finish() throws IOException {
    Files.writeString(folder.resolve("index.html"), page.html());
    heading("Done", "all files are in " + folder);
    say("verilog/     the Verilog and its manifest");
    say("waves.vcd    waveforms for GTKWave or Surfer");
    say("index.html   this run as a page");
    for (String text : skipped) {
      say("%s", text);
    }
    terminal.out().flush();
  }

  private void skip(String what, String why) {
    skipped.add("left out: " + what + ". " + why);
    say("%s", "left out: " + what + ". " + why);
  }

  private void fail(String text) {
    failed = true;
    say("%s", terminal.styled("@|bold,red " + text + "|@"));
  }

  private void heading(String title, String text) {
    step++;
    terminal.out().println();
    terminal.out().println(terminal.styled("@|bold " + step + ". " + title + "|@: " + text));
    terminal.out().flush();
  }

  private void say(String format, Object... values) {
    terminal.out().println("    " + String.format(Locale.ROOT, format, values));
    terminal.out().flush();
  }

  private static double secondsSince(long nanos) {
    return (System.nanoTime() - nanos) / 1e9;
  }
}
