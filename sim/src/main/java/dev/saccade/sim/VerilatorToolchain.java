package dev.saccade.sim;

import dev.saccade.sim.SimulationBuildException.Reason;
import dev.saccade.sim.process.Tool;
import dev.saccade.sim.process.ToolCall;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The installed Verilator and C++ compiler, and how they are called.
 *
 * @param include Verilator's own C++ files
 * @param versions of both tools, as they print them
 * @param processor what {@code -march=native} means on this machine; part of what names a build,
 *     since machines may share a home folder
 * @param repairs options without which Verilator computes wrong results
 */
record VerilatorToolchain(
    Tool verilator,
    Tool compiler,
    Path include,
    String versions,
    String processor,
    List<String> repairs) {
  static final Tool VERILATOR = new Tool("verilator", "apt-get install verilator");
  static final Tool COMPILER = new Tool("g++", "apt-get install g++");

  /**
   * Without the first, Verilator 5.006 to 5.032 compute wrong results for some nested bit
   * operations (its issue 6016). Without the second, 5.006 takes a signed less-or-equal of equal
   * constants for false (issue 6000, repaired in May 2025).
   */
  private static final List<String> REPAIRS =
      List.of("-fno-const-bit-op-tree", "-fno-dfg-peephole-fold-binary");

  private static final Pattern VERSION = Pattern.compile("Verilator (\\d+)\\.(\\d+).*");
  private static final int OLDEST = 5;
  private static final Duration ASKING = Duration.ofSeconds(60);
  private static final Duration BUILDING = Duration.ofMinutes(30);

  static VerilatorToolchain installed() {
    return of(VERILATOR, COMPILER);
  }

  static VerilatorToolchain of(Tool verilator, Tool compiler) {
    String version = ask(verilator, "--version");
    Matcher matcher = VERSION.matcher(version);
    if (!matcher.matches() || Integer.parseInt(matcher.group(1)) < OLDEST) {
      throw new SimulationBuildException(
          Reason.TOOL_VERSION,
          "'"
              + version
              + "' is not a supported version; install Verilator 5.006 or later, as in Debian 12"
              + " or Ubuntu 24.04");
    }
    Path root = Path.of(ask(verilator, "--getenv", "VERILATOR_ROOT"));
    String compilerVersion = ask(compiler, "--version").lines().findFirst().orElse("");
    return new VerilatorToolchain(
        verilator,
        compiler,
        root.resolve("include"),
        version + "\n" + compilerVersion,
        processor(compiler),
        REPAIRS);
  }

  private static String processor(Tool compiler) {
    return compiler
        .call("-march=native", "-E", "-v", "-x", "c++", "/dev/null")
        .timeout(ASKING)
        .runChecked()
        .errors()
        .lines()
        .filter(line -> line.contains(" -march="))
        .findFirst()
        .orElse("");
  }

  private static String ask(Tool tool, String... arguments) {
    return tool.call(arguments).timeout(ASKING).runChecked().output().strip();
  }

  /** Verilog to C++. */
  ToolCall translate(String prefix, String top, List<String> sources, String to, boolean trace) {
    List<String> arguments = new ArrayList<>(List.of("--cc", "--prefix", prefix));
    arguments.addAll(List.of("--top-module", top, "--Mdir", to));
    arguments.addAll(repairs);
    arguments.addAll(List.of("--assert", "--no-timing", "-Wno-fatal"));
    arguments.addAll(List.of("--x-assign", "unique", "--x-initial", "unique"));
    if (trace) {
      arguments.addAll(List.of("--trace", "--trace-underscore"));
      arguments.addAll(List.of("--trace-max-width", "1000000", "--trace-max-array", "64"));
    }
    arguments.addAll(sources);
    return verilator.call(arguments).timeout(BUILDING);
  }

  /** C++ to an object file. */
  ToolCall compile(List<String> optimisation, List<String> arguments) {
    return compiler.call(compileFlags(optimisation, arguments)).timeout(BUILDING);
  }

  private List<String> compileFlags(List<String> optimisation, List<String> arguments) {
    List<String> flags = new ArrayList<>(List.of("-std=gnu++17", "-fPIC", "-fno-plt"));
    flags.addAll(optimisation);
    // Verilator's per-thread state has no constructor; without this, every access would look for
    // one.
    flags.addAll(List.of("-fno-semantic-interposition", "-fno-extern-tls-init"));
    flags.addAll(List.of("-fvisibility=hidden", "-fno-gnu-unique", "-faligned-new"));
    flags.addAll(List.of("-w", "-DVERILATOR=1", "-DVM_COVERAGE=0"));
    flags.addAll(List.of("-DVM_SC=0", "-DVM_TRACE=1", "-DVM_TRACE_VCD=1", "-DVM_TRACE_FST=0"));
    flags.add("-I" + include);
    flags.add("-I" + include.resolve("vltstd"));
    flags.addAll(arguments);
    return flags;
  }

  /**
   * Object files to a library that exports {@code saccade_*} only and prefers its own symbols:
   * Verilated models share hundreds of names, and glibc itself has a {@code step}. It is never
   * unloaded, since threads may hold state of it.
   */
  ToolCall link(String library, String exports, List<String> objects) {
    List<String> arguments = new ArrayList<>(List.of("-shared", "-s", "-o", library));
    arguments.addAll(List.of("-Wl,-Bsymbolic", "-Wl,--version-script=" + exports));
    arguments.add("-Wl,-z,nodelete");
    arguments.addAll(objects);
    arguments.add("-lpthread");
    return compiler.call(arguments).timeout(BUILDING);
  }

  /** Object files to a program. */
  ToolCall linkProgram(String program, List<String> objects) {
    List<String> arguments = new ArrayList<>(List.of("-s", "-o", program));
    arguments.addAll(objects);
    arguments.add("-lpthread");
    return compiler.call(arguments).timeout(BUILDING);
  }

  /** All that decides about the outcome of a build but the sources. */
  String fingerprint(VerilatorOptions options) {
    List<String> optimisation = options.optimisation().flags();
    ToolCall translate = translate("PREFIX", "TOP", List.of(), "FOLDER", options.trace());
    return String.join(
        "\n",
        versions,
        processor,
        translate.toString(),
        compile(optimisation, List.of()).toString(),
        link("LIBRARY", "EXPORTS", List.of()).toString());
  }
}
