package dev.saccade.sim;

import dev.saccade.sim.SimulationBuildException.Reason;
import dev.saccade.sim.process.ToolCall;
import dev.saccade.sim.process.ToolException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Builds one shared library for any number of tops: Verilator for each, then a few large C++ files
 * that include what it wrote, since reading Verilator's headers takes most of a small model's time.
 */
final class LibraryBuild {
  private static final List<String> RUNTIME =
      List.of("verilated", "verilated_threads", "verilated_vcd_c");
  private static final List<String> OWN = List.of("saccade_runtime", "saccade_observer");
  private static final String HEADER = "saccade_model.h";
  static final List<String> RUNTIME_FLAGS = List.of("-O2");

  /** C++ text above which a library is compiled in several parts at the same time. */
  private static final long PART_BYTES = 300_000;

  private final VerilatorToolchain tools;
  private final BuildCache cache;
  private final VerilatorOptions options;
  private final Map<String, VerilogDesign> designs = new LinkedHashMap<>();
  private final String key;

  LibraryBuild(
      VerilatorToolchain tools,
      BuildCache cache,
      VerilatorOptions options,
      List<VerilogDesign> designs) {
    this.tools = tools;
    this.cache = cache;
    this.options = options;
    for (VerilogDesign design : designs) {
      this.designs.putIfAbsent(prefix(design), design);
    }
    List<String> parts = new ArrayList<>(this.designs.keySet());
    parts.add(runtimeKey());
    parts.add(tools.fingerprint(options));
    this.key = "model-" + hash(parts).substring(0, 32);
  }

  /** Names a design by its content; the prefix of all its C++ names. */
  static String prefix(VerilogDesign design) {
    List<String> parts = new ArrayList<>();
    parts.add(design.manifest().top());
    parts.add(design.manifest().clock() + " " + design.manifest().reset());
    parts.add(new PortTable(design.manifest()).all().toString());
    design.sources().forEach((name, text) -> parts.addAll(List.of(name, text)));
    return "V" + hash(parts).substring(0, 16);
  }

  /** The library, from the cache or built. */
  Path library() {
    return cache.entry(key, this::build).resolve(fileName());
  }

  /** JNA and the dynamic linker know a library by its path; no two builds share a name. */
  private String fileName() {
    return key + ".so";
  }

  private String runtimeKey() {
    List<String> parts = new ArrayList<>();
    parts.add(tools.versions());
    parts.add(tools.compile(RUNTIME_FLAGS, List.of()).toString());
    OWN.forEach(name -> parts.add(resource(name + ".cpp")));
    parts.add(resource(HEADER));
    return "runtime-" + hash(parts).substring(0, 32);
  }

  private String headerKey() {
    String flags = tools.compile(options.optimisation().flags(), List.of()).toString();
    return "header-" + hash(List.of(runtimeKey(), flags, tools.processor())).substring(0, 32);
  }

  private void buildRuntime(Path folder) throws IOException {
    Files.writeString(folder.resolve(HEADER), resource(HEADER));
    List<ToolCall> calls = new ArrayList<>();
    for (String name : OWN) {
      Files.writeString(folder.resolve(name + ".cpp"), resource(name + ".cpp"));
      calls.add(compile(RUNTIME_FLAGS, HEADER, name + ".cpp", name + ".o", folder));
    }
    for (String name : RUNTIME) {
      String source = tools.include().resolve(name + ".cpp").toString();
      calls.add(compile(RUNTIME_FLAGS, HEADER, source, name + ".o", folder));
    }
    runAll(calls, folder);
  }

  private void buildHeader(Path folder) throws IOException {
    Files.writeString(folder.resolve(HEADER), resource(HEADER));
    List<String> arguments = List.of("-x", "c++-header", HEADER, "-o", HEADER + ".gch");
    runAll(List.of(tools.compile(options.optimisation().flags(), arguments).in(folder)), folder);
  }

  private void build(Path folder) throws IOException {
    Path runtime = cache.entry(runtimeKey(), this::buildRuntime);
    Path header = cache.entry(headerKey(), this::buildHeader);
    Path work = Files.createDirectory(folder.resolve("work"));
    translate(work);
    List<String> sources = new ArrayList<>();
    for (Map.Entry<String, VerilogDesign> entry : designs.entrySet()) {
      sources.addAll(shimAndSources(entry.getKey(), entry.getValue(), work));
    }
    List<String> objects = compile(sources, work, header);
    for (String name : Stream.concat(OWN.stream(), RUNTIME.stream()).toList()) {
      objects.add(runtime.resolve(name + ".o").toString());
    }
    Files.writeString(work.resolve("exports.map"), "{ global: saccade_*; local: *; };\n");
    runAll(List.of(tools.link("../" + fileName(), "exports.map", objects).in(work)), work);
    BuildCache.delete(work);
  }

  private void translate(Path work) throws IOException {
    List<ToolCall> calls = new ArrayList<>();
    for (Map.Entry<String, VerilogDesign> entry : designs.entrySet()) {
      String prefix = entry.getKey();
      Path verilog = Files.createDirectories(work.resolve(prefix + "_verilog"));
      List<String> sources = new ArrayList<>();
      for (Map.Entry<String, String> source : entry.getValue().sources().entrySet()) {
        Files.writeString(verilog.resolve(source.getKey()), source.getValue());
        sources.add(prefix + "_verilog/" + source.getKey());
      }
      String top = entry.getValue().top();
      calls.add(tools.translate(prefix, top, sources, prefix, options.trace()).in(work));
    }
    runAll(calls, work);
  }

  /** The C++ files of one top, its shim first. */
  private List<String> shimAndSources(String prefix, VerilogDesign design, Path work)
      throws IOException {
    HeaderPorts header =
        new HeaderPorts(Files.readString(work.resolve(prefix).resolve(prefix + ".h")));
    header.requireEqual(design.manifest());
    String shim = new ShimWriter(prefix, design, header).text(options.trace());
    Files.writeString(work.resolve(prefix).resolve("shim.cpp"), shim);
    List<String> sources = new ArrayList<>();
    sources.add(prefix + "/shim.cpp");
    try (Stream<Path> files = Files.list(work.resolve(prefix))) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".cpp") && !name.equals("shim.cpp"))
          .sorted()
          .forEach(name -> sources.add(prefix + "/" + name));
    }
    return sources;
  }

  /** Compiles the files in parts of about equal size; returns the object files. */
  private List<String> compile(List<String> sources, Path work, Path header) throws IOException {
    long total = 0;
    for (String source : sources) {
      total += Files.size(work.resolve(source));
    }
    long partBytes = Math.max(PART_BYTES, total / processors() + 1);
    List<StringBuilder> parts = new ArrayList<>();
    long bytes = partBytes;
    for (String source : sources) {
      if (bytes >= partBytes) {
        parts.add(new StringBuilder());
        bytes = 0;
      }
      // Later versions of Verilator refuse two models' headers in one file, for their own sake
      // only.
      parts.get(parts.size() - 1).append("#undef VL_PCH_INCLUDED\n");
      parts.get(parts.size() - 1).append("#include \"").append(source).append("\"\n");
      bytes += Files.size(work.resolve(source));
    }
    parts.get(0).append(table());
    List<ToolCall> calls = new ArrayList<>();
    List<String> objects = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Files.writeString(work.resolve("part" + i + ".cpp"), parts.get(i));
      String model = header.resolve(HEADER).toString();
      List<String> optimisation = options.optimisation().flags();
      calls.add(compile(optimisation, model, "part" + i + ".cpp", "part" + i + ".o", work));
      objects.add("part" + i + ".o");
    }
    runAll(calls, work);
    return objects;
  }

  private ToolCall compile(
      List<String> optimisation, String include, String source, String object, Path folder) {
    return tools
        .compile(optimisation, List.of("-include", include, "-c", source, "-o", object))
        .in(folder);
  }

  private String table() {
    StringBuilder text = new StringBuilder();
    designs
        .keySet()
        .forEach(
            prefix ->
                text.append("saccade::Model* %s(int);\n".formatted(ShimWriter.maker(prefix))));
    text.append("const saccade::Entry saccade::TOPS[] = {\n");
    designs
        .keySet()
        .forEach(
            prefix ->
                text.append("    {\"%s\", %s},\n".formatted(prefix, ShimWriter.maker(prefix))));
    text.append("};\nconst int saccade::TOP_COUNT = ").append(designs.size()).append(";\n");
    return text.toString();
  }

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  private void runAll(List<ToolCall> calls, Path folder) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(processors(), calls.size()));
    try {
      List<Future<?>> futures = new ArrayList<>();
      for (int i = 0; i < calls.size(); i++) {
        ToolCall call = calls.get(i).log(folder.resolve("tool" + i + ".log"));
        futures.add(pool.submit(call::runChecked));
      }
      for (int i = 0; i < calls.size(); i++) {
        finish(futures.get(i), folder.resolve("tool" + i + ".log"));
      }
      for (int i = 0; i < calls.size(); i++) {
        Files.deleteIfExists(folder.resolve("tool" + i + ".log"));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private void finish(Future<?> future, Path log) throws IOException {
    try {
      future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while building " + names(), e);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof ToolException failure)) {
        throw new IOException("building " + names() + " failed", e.getCause());
      }
      if (failure.result().isEmpty()) {
        throw failure;
      }
      Path kept = cache.keepLog(key, log);
      throw new SimulationBuildException(
          Reason.COMPILER,
          "cannot build "
              + names()
              + ": "
              + failure.getMessage().replace(log.toString(), kept.toString()),
          failure);
    }
  }

  private String names() {
    List<String> names = designs.values().stream().map(VerilogDesign::top).toList();
    return names.size() <= 3
        ? String.join(", ", names)
        : names.get(0) + " and " + (names.size() - 1) + " other tops";
  }

  private static String resource(String name) {
    try (InputStream in = LibraryBuild.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String hash(List<String> parts) {
    MessageDigest digest = EntryRecord.sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
