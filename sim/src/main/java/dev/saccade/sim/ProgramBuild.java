package dev.saccade.sim;

import dev.saccade.sim.SimulationBuildException.Reason;
import dev.saccade.sim.process.ToolException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Builds a program from one top and a main in C++, with the options that {@link LibraryBuild} uses.
 * Model and main are one C++ file, so that the compiler sees all of it.
 */
final class ProgramBuild {
  private static final List<String> RUNTIME = List.of("verilated", "verilated_threads");
  private static final String MAIN = "saccade_main";
  private static final String PROGRAM = "program";

  private final VerilatorToolchain tools;
  private final BuildCache cache;
  private final VerilatorOptions options;
  private final VerilogDesign design;
  private final String main;
  private final String model;

  ProgramBuild(
      VerilatorToolchain tools,
      BuildCache cache,
      VerilatorOptions options,
      VerilogDesign design,
      String main) {
    this.tools = tools;
    this.cache = cache;
    this.options = options;
    this.design = design;
    this.main = main;
    this.model = "V" + design.top();
  }

  /** The program, from the cache or built. */
  Path program() {
    List<String> parts = List.of(LibraryBuild.prefix(design), main, tools.fingerprint(options));
    String key = "program-" + LibraryBuild.hash(parts).substring(0, 32);
    try {
      return cache.entry(key, this::build).resolve(PROGRAM);
    } catch (ToolException e) {
      throw new SimulationBuildException(
          Reason.COMPILER, "cannot build a program of " + design.top() + ": " + e.getMessage(), e);
    }
  }

  private void build(Path folder) throws IOException {
    Path work = Files.createDirectory(folder.resolve("work"));
    List<String> verilog = new ArrayList<>();
    for (Map.Entry<String, String> source : design.sources().entrySet()) {
      Files.writeString(work.resolve(source.getKey()), source.getValue());
      verilog.add(source.getKey());
    }
    tools.translate(model, design.top(), verilog, ".", options.trace()).in(work).runChecked();
    Files.writeString(work.resolve(MAIN + ".cpp"), whole(work));
    List<String> objects = new ArrayList<>();
    objects.add(compile(options.optimisation().flags(), MAIN + ".cpp", MAIN, work));
    for (String name : RUNTIME) {
      String source = tools.include().resolve(name + ".cpp").toString();
      objects.add(compile(LibraryBuild.RUNTIME_FLAGS, source, name, work));
    }
    tools.linkProgram("../" + PROGRAM, objects).in(work).runChecked();
    BuildCache.delete(work);
  }

  private String whole(Path work) throws IOException {
    StringBuilder text = new StringBuilder(main);
    try (Stream<Path> files = Files.list(work)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".cpp"))
          .sorted()
          .forEach(name -> text.append("\n#include \"").append(name).append('"'));
    }
    return text.append('\n').toString();
  }

  private String compile(List<String> optimisation, String source, String name, Path work) {
    String object = name + ".o";
    tools.compile(optimisation, List.of("-c", source, "-o", object)).in(work).runChecked();
    return object;
  }
}
