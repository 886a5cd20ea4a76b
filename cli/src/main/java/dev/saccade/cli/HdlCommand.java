package dev.saccade.cli;

import dev.saccade.bench.Table;
import dev.saccade.examples.Catalogue;
import dev.saccade.examples.CatalogueEntry;
import dev.saccade.hdl.verilog.Manifest;
import dev.saccade.hdl.verilog.VerilogWriter;
import dev.saccade.rtl.catalogue.FabricCatalogue;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the examples, blocks and fabrics, and emits their Verilog. */
@Command(
    name = "hdl",
    description = {
      "Lists the examples, blocks and fabrics, or emits one as Verilog.",
      "",
      "Emits NAME.v, a file for every module below it, a model of every vendor cell, and the manifest"
          + " NAME.json. NAME is a module's name in the list, or a record with parameters of your own."
    },
    footer = {
      "",
      "Examples:",
      "  ./saccade hdl",
      "  ./saccade hdl counter_width8",
      "  ./saccade hdl counter_width8 --out build/verilog",
      "  ./saccade hdl 'StreamFifo[width=32, depth=512]' --out build/verilog",
      "  ./saccade hdl --regenerate"
    })
final class HdlCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Path root;

  @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "What to emit.")
  private String name;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "Write the files there; without it, the top's Verilog is printed.")
  private Path out;

  @Option(
      names = "--regenerate",
      description =
          "Write all of them again to hdl-gen/verilog and rtl/verilog, where they are committed.")
  private boolean regenerate;

  /**
   * @param root the project's folder
   */
  HdlCommand(Terminal terminal, Path root) {
    this.terminal = terminal;
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    checkOptions();
    Catalogue blocks = Catalogue.all();
    Catalogue fabrics = FabricCatalogue.all();
    if (regenerate) {
      regenerate(blocks, "hdl-gen");
      regenerate(fabrics, "rtl");
    } else if (name == null) {
      list(blocks);
      list(fabrics);
    } else {
      emit(blocks.named(name).or(() -> fabrics.named(name)).orElseGet(() -> described(blocks)));
    }
    terminal.out().flush();
    return ExitCode.SUCCESS;
  }

  /** Refuses what would be passed over in silence. */
  private void checkOptions() {
    if (regenerate && (name != null || out != null)) {
      throw new UserException(ExitCode.USAGE, "--regenerate writes all of them; give it alone");
    }
    if (name == null && out != null) {
      throw new UserException(
          ExitCode.USAGE, "--out needs the NAME of a module; ./saccade hdl lists them");
    }
  }

  private CatalogueEntry described(Catalogue catalogue) {
    if (!name.contains("[")) {
      throw new UserException(
          ExitCode.USAGE,
          "there is no '"
              + name
              + "'; ./saccade hdl lists the names, and a record such as"
              + " 'StreamFifo[width=32, depth=512]' takes parameters of your own");
    }
    try {
      return catalogue.described(name);
    } catch (IllegalArgumentException e) {
      throw new UserException(ExitCode.USAGE, e.getMessage());
    }
  }

  private void list(Catalogue catalogue) {
    Map<String, String> lines = new LinkedHashMap<>();
    catalogue.entries().forEach(entry -> lines.put(entry.name(), entry.hardware().toString()));
    terminal.out().print(Table.pairs(lines));
  }

  private void emit(CatalogueEntry entry) throws IOException {
    if (out == null) {
      Path scratch = Files.createTempDirectory("saccade-hdl");
      try {
        new VerilogWriter(scratch).write(entry.elaborate());
        terminal.out().print(Files.readString(scratch.resolve(entry.name() + ".v")));
      } finally {
        empty(scratch);
        Files.delete(scratch);
      }
      return;
    }
    Manifest manifest = new VerilogWriter(out).write(entry.elaborate());
    manifest.modules().forEach(module -> wrote(module.name() + ".v"));
    manifest.primitives().forEach(cell -> wrote(cell + ".v"));
    wrote(manifest.top() + ".json");
  }

  private void wrote(String file) {
    terminal.out().println(out.resolve(file));
  }

  private void regenerate(Catalogue catalogue, String module) throws IOException {
    Path folder = root.resolve(module).resolve("verilog");
    Files.createDirectories(folder);
    // Files of modules that are no longer emitted must not stay.
    empty(folder);
    catalogue.write(folder);
    terminal.out().println("wrote " + folder + "; git diff shows what changed");
  }

  private static void empty(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{v,json}")) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }
}
