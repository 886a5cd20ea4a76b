package dev.saccade.cli;

import dev.saccade.bench.Row;
import dev.saccade.bench.Table;
import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.blocks.arithmetic.DigitSerialDot;
import dev.saccade.cli.demo.DotExperiment;
import dev.saccade.cli.demo.Page;
import dev.saccade.cli.demo.WavePicture;
import dev.saccade.examples.WeightSerialDot;
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
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The steps of {@code ./saccade demo}, one after the other, with what each shows and took. */
final class Demo {
  private static final WeightSerialDot DESIGN = new WeightSerialDot(32, 8, 8, Body.ICE40);
  private static final int PRODUCTS = 2_000;
  private static final int SHOWN_CYCLES = 22;
  private static final List<String> SHOWN =
      List.of("rst", "first", "plane", "activations0", "activations31", "adder.sum", "result");

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
    synthesise();
    showWaves(top);
    showVerilog(top);
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
        "%d lanes of %d-bit weights, bit by bit, times %d-bit activations; elaborated, checked and"
            + " printed in %.2f s:",
        DESIGN.lanes(), DESIGN.weightBits(), DESIGN.digitBits(), seconds);
    say("%s (%d lines)", file, text.lines().count());
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
    print(rows);
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
              .with("build_s", rounded(build))
              .with("run_s", rounded(seconds))
              .with("cycles_per_s", Math.round(experiment.cycles() / seconds))
              .with("results", mismatch.isEmpty() ? "all equal" : "differ"));
    } catch (ToolException e) {
      terminal.progress().clear();
      skip(name, e.getMessage());
    }
  }

  private void synthesise() throws IOException {
    heading("Verilog to silicon", "pinned Yosys and nextpnr, for an iCE40 UltraPlus");
    say("The adder of the lanes, written with plain operators and as this family's carry chains:");
    List<Row> rows = new ArrayList<>();
    try {
      for (Body body : List.of(Body.BEHAVIOURAL, Body.ICE40)) {
        rows.add(cost(DigitSerialDot.of(DESIGN.lanes(), DESIGN.digitBits(), body)));
      }
    } catch (SynthesisException e) {
      skip("synthesis", e.getMessage());
      return;
    }
    print(rows);
    page.section(
        "Synthesis",
        "The adder of the lanes on a Lattice iCE40 UltraPlus, by pinned open tools: written with"
            + " plain operators, and as carry chains of that family.");
    page.table(rows);
  }

  private Row cost(DigitSerialDot block) throws IOException {
    long start = System.nanoTime();
    String body = block.body().name().toLowerCase(Locale.ROOT);
    terminal.progress().step("    " + body + " ...");
    Path sources = folder.resolve("verilog");
    Manifest manifest = new VerilogWriter(sources).write(Design.elaborate(block).top());
    SynthesisFlow flow = new SynthesisFlow(SynthesisTools.ofUser());
    CellCounts counts =
        flow.count(sources, manifest, Family.ICE40, folder.resolve("synthesis").resolve(body));
    terminal.progress().clear();
    return Row.empty()
        .with("body", body)
        .with("logic_cells", counts.cost())
        .with("carries", counts.carries())
        .with("binary_macs_per_cycle", experiment.binaryMacs())
        .with("cells_per_binary_mac", rounded((double) counts.cost() / experiment.binaryMacs()))
        .with("took_s", rounded(secondsSince(start)));
  }

  private void showWaves(ModuleIr top) throws IOException {
    heading("Waveforms", "the beginning, in the cycle simulator; numbers are hexadecimal");
    DotExperiment few = new DotExperiment(DESIGN, 2 + SHOWN_CYCLES / DESIGN.weightBits(), seed);
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

  /** The page ends with the longest text. */
  private void showVerilog(ModuleIr top) throws IOException {
    page.section("Verilog", "Generated from " + DESIGN + ", with a manifest beside it.");
    page.code(Files.readString(folder.resolve("verilog").resolve(top.name() + ".v")));
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

  private void print(List<Row> rows) {
    terminal.out().print(new Table(rows).text().indent(4));
    terminal.out().flush();
  }

  private void say(String format, Object... values) {
    terminal.out().println("    " + String.format(Locale.ROOT, format, values));
    terminal.out().flush();
  }

  /** Three significant digits: more would not repeat. */
  private static double rounded(double number) {
    return new BigDecimal(number).round(new MathContext(3)).doubleValue();
  }

  private static double secondsSince(long nanos) {
    return (System.nanoTime() - nanos) / 1e9;
  }
}
