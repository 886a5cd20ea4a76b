package dev.saccade.sim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds Verilated models and keeps them in a cache, by default {@code saccade/verilated} in the
 * user's cache folder ({@code -Dsaccade.cache=FOLDER}, {@code XDG_CACHE_HOME}, or {@code
 * ~/.cache}). Safe for use by many threads and processes.
 */
public final class Verilator {
  private static final long CAP_BYTES = 4L << 30;

  private final VerilatorToolchain tools;
  private final BuildCache cache;

  private Verilator(VerilatorToolchain tools, BuildCache cache) {
    this.tools = tools;
    this.cache = cache;
  }

  /**
   * The Verilator and g++ of the PATH, with the user's cache.
   *
   * @throws dev.saccade.sim.process.ToolException if one is missing
   * @throws SimulationBuildException if the version is not supported
   */
  public static Verilator installed() {
    return installed(userCache());
  }

  /** The same with another cache folder. */
  public static Verilator installed(Path cacheFolder) {
    return new Verilator(VerilatorToolchain.installed(), new BuildCache(cacheFolder, CAP_BYTES));
  }

  static Verilator of(VerilatorToolchain tools, Path cacheFolder) {
    return new Verilator(tools, new BuildCache(cacheFolder, CAP_BYTES));
  }

  /** Whether both tools are there. */
  public static boolean present() {
    return VerilatorToolchain.VERILATOR.find().isPresent()
        && VerilatorToolchain.COMPILER.find().isPresent();
  }

  /** Where models are cached if no other folder is given. */
  public static Path userCache() {
    String chosen = System.getProperty("saccade.cache", "");
    String shared = System.getenv("XDG_CACHE_HOME");
    Path cache;
    if (!chosen.isEmpty()) {
      cache = Path.of(chosen);
    } else if (shared != null && Path.of(shared).isAbsolute()) {
      cache = Path.of(shared, "saccade");
    } else {
      cache = Path.of(System.getProperty("user.home"), ".cache", "saccade");
    }
    return cache.resolve("verilated");
  }

  /**
   * Builds a model, or finds it in the cache.
   *
   * @throws SimulationBuildException if that fails; the message has the tool's first errors
   */
  public VerilatedModel build(VerilogDesign design, VerilatorOptions options) {
    return build(List.of(design), options).get(0);
  }

  /**
   * Builds many models into one library, which takes much less time than a library for each.
   *
   * @return a model per design, in their order
   * @throws SimulationBuildException if that fails; the message has the tool's first errors
   */
  public List<VerilatedModel> build(List<VerilogDesign> designs, VerilatorOptions options) {
    if (designs.isEmpty()) {
      return List.of();
    }
    Path file = new LibraryBuild(tools, cache, options, designs).library();
    ModelLibrary library = ModelLibrary.load(file);
    List<VerilatedModel> models = new ArrayList<>();
    for (VerilogDesign design : designs) {
      int index = library.index(LibraryBuild.prefix(design));
      models.add(new VerilatedModel(design, library, index, file));
    }
    return models;
  }

  /**
   * Builds a program from a top and a main of the caller's, or finds it in the cache: for what a
   * test bench in C++ does better, and to compare with one. Tools and options are those of {@link
   * #build}.
   *
   * @param main C++ text that includes {@code VTOP.h}, Verilator's class for the top
   * @return the executable file
   * @throws SimulationBuildException if that fails; the message has the tool's first errors
   */
  public Path program(VerilogDesign design, VerilatorOptions options, String main) {
    return new ProgramBuild(tools, cache, options, design, main).program();
  }

  /** What {@code verilator --version} and the compiler's print. */
  public String versions() {
    return tools.versions();
  }
}
