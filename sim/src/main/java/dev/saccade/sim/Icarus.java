package dev.saccade.sim;

import dev.saccade.sim.SimulationBuildException.Reason;
import dev.saccade.sim.process.Tool;
import dev.saccade.sim.process.ToolException;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Opens simulations by Icarus Verilog, version 11 or later. */
public final class Icarus {
  private static final String CURE = "apt-get install iverilog";
  private static final Tool COMPILER = new Tool("iverilog", CURE);
  private static final Tool RUNNER = new Tool("vvp", CURE);
  private static final Duration BUILDING = Duration.ofMinutes(5);
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Tool compiler;
  private final Tool runner;
  private final Duration patience;

  private Icarus(Tool compiler, Tool runner, Duration patience) {
    this.compiler = compiler;
    this.runner = runner;
    this.patience = patience;
  }

  /** What becomes of bits that are neither 0 nor 1. */
  public enum Undefined {
    /** Reading an output that has one throws {@link UndefinedValueException}. */
    REFUSE,
    /** They read as 0; {@link IcarusSimulation#undefined} tells which they were. */
    ZERO
  }

  /** The Icarus of the PATH. */
  public static Icarus installed() {
    return new Icarus(COMPILER, RUNNER, PATIENCE);
  }

  /** The same, giving up on a simulation that does not answer for so long. */
  public Icarus patience(Duration limit) {
    return new Icarus(compiler, runner, limit);
  }

  /** Whether both of its programs are there. */
  public static boolean present() {
    return COMPILER.find().isPresent() && RUNNER.find().isPresent();
  }

  /**
   * Compiles a design and opens a simulation.
   *
   * @throws ToolException if Icarus is missing
   * @throws SimulationBuildException if it refuses the design
   */
  public IcarusSimulation open(VerilogDesign design, Undefined undefined) {
    try {
      Path folder = Files.createTempDirectory("saccade-icarus-");
      try {
        Path program = compile(design, folder);
        VvpProcess process = new VvpProcess(start(program), patience);
        return new IcarusSimulation(new PortTable(design.manifest()), process, undefined);
      } finally {
        BuildCache.delete(folder);
      }
    } catch (IOException e) {
      throw new SimulationBuildException(
          Reason.CACHE,
          "cannot write temporary files (" + e + "); choose a folder with -Djava.io.tmpdir=FOLDER",
          e);
    }
  }

  private Path compile(VerilogDesign design, Path folder) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-g2005", "-Wall", "-o", "bench.vvp"));
    arguments.addAll(List.of("-s", IcarusBench.NAME, IcarusBench.NAME + ".v"));
    Files.writeString(folder.resolve(IcarusBench.NAME + ".v"), IcarusBench.text(design));
    for (Map.Entry<String, String> source : design.sources().entrySet()) {
      Files.writeString(folder.resolve(source.getKey()), source.getValue());
      arguments.add(source.getKey());
    }
    try {
      compiler.call(arguments).in(folder).timeout(BUILDING).runChecked();
    } catch (ToolException e) {
      if (e.result().isEmpty()) {
        throw e;
      }
      throw new SimulationBuildException(
          Reason.COMPILER, "cannot build " + design.top() + ": " + e.getMessage(), e);
    }
    return folder.resolve("bench.vvp");
  }

  /** With {@code -N}, {@code $stop} ends the process with code 1. */
  private Process start(Path program) throws IOException {
    // Asks the runner for its place only to report it missing in the usual words.
    String vvp = runner.find().map(Path::toString).orElseGet(() -> runner.call().run().toString());
    return new ProcessBuilder(vvp, "-N", program.toString())
        .redirectErrorStream(true)
        .directory(new File(System.getProperty("java.io.tmpdir")))
        .redirectInput(Redirect.PIPE)
        .start();
  }
}
