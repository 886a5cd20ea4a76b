package dev.saccade.cli;

import dev.saccade.bench.Benchmark;
import dev.saccade.bench.BenchmarkOptions;
import dev.saccade.bench.Benchmarks;
import dev.saccade.bench.FigureTables;
import dev.saccade.bench.Report;
import dev.saccade.bench.Row;
import dev.saccade.bench.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the benchmarks or runs one. */
@Command(
    name = "bench",
    description = {
      "Lists the benchmarks, or runs one and prints its table.",
      "",
      "The figures that Saccade states come from these; the last full results are under bench/results."
    },
    footer = {
      "",
      "Examples:",
      "  ./saccade bench",
      "  ./saccade bench dot-cost --quick",
      "  ./saccade bench sim-speed --json bench/results/sim-speed.json",
      "  ./saccade bench --tables"
    })
final class BenchCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Path root;

  @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "The benchmark.")
  private String name;

  @Option(names = "--quick", description = "Fewer points or shorter runs, for a first look.")
  private boolean quick;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description =
          "Write the result to this file as JSON too; - prints JSON instead of the table. While the"
              + " benchmark runs, FILE.partial holds the rows so far.")
  private String json;

  @Option(
      names = "--resume",
      description =
          "Take the rows of an interrupted run from FILE.partial, as far as they do not depend on"
              + " each other.")
  private boolean resume;

  @Option(
      names = "--tables",
      description = "Write the tables of the documentation again, from bench/results.")
  private boolean tables;

  /**
   * @param root the project's folder
   */
  BenchCommand(Terminal terminal, Path root) {
    this.terminal = terminal;
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    if (tables) {
      writeTables();
      return ExitCode.SUCCESS;
    }
    if (name == null) {
      if (quick || resume || json != null) {
        throw new UserException(
            ExitCode.USAGE,
            "--quick, --resume and --json need the NAME of a benchmark; ./saccade bench lists them");
      }
      list();
      return ExitCode.SUCCESS;
    }
    Benchmark benchmark = Benchmarks.named(name).orElseThrow(() -> unknown(name));
    checkWritable();
    LineProgress progress = terminal.progress();
    progress.step("running " + benchmark.name() + ", " + benchmark.duration());
    BenchmarkOptions options = new BenchmarkOptions(quick, resume ? known(benchmark) : List.of());
    Report report = Report.measure(benchmark, Version.current(), options, progress, this::keep);
    progress.clear();
    show(report);
    return ExitCode.SUCCESS;
  }

  private void list() {
    List<Benchmark> all = Benchmarks.all();
    Map<String, String> lines = new LinkedHashMap<>();
    all.forEach(b -> lines.put(b.name(), b.measures() + "; " + b.duration()));
    terminal.out().print(Table.pairs(lines));
    terminal.out().flush();
  }

  private void writeTables() throws IOException {
    for (Map.Entry<Path, String> page : new FigureTables(root).pages().entrySet()) {
      Files.writeString(page.getKey(), page.getValue());
      terminal.out().println("wrote " + page.getKey() + "; git diff shows what changed");
    }
  }

  private void show(Report report) throws IOException {
    if ("-".equals(json)) {
      terminal.out().print(report.toJson());
    } else {
      terminal.out().print(new Table(report.rows()).text());
    }
    terminal.out().flush();
    if (writesFile()) {
      Files.move(partial(), Path.of(json), StandardCopyOption.REPLACE_EXISTING);
      terminal.err().println("wrote " + json);
    }
  }

  /** Writes the rows so far beside the file, so that an interrupted run leaves them. */
  private void keep(Report soFar) {
    if (writesFile()) {
      try {
        Files.writeString(partial(), soFar.toJson());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The rows of the interrupted run, if it was one of the same program and tools. */
  private List<Row> known(Benchmark benchmark) throws IOException {
    if (!writesFile() || !Files.exists(partial())) {
      throw new UserException(
          ExitCode.USAGE,
          "--resume goes on with FILE.partial of --json FILE, which is not there; leave it out");
    }
    Report before = Report.read(partial());
    if (!before.bench().equals(benchmark.name())
        || !before.version().equals(Version.current())
        || !before.tools().equals(benchmark.tools())) {
      throw new UserException(
          ExitCode.FAILURE,
          partial() + " is of another benchmark, version or tools; start again without --resume");
    }
    return before.rows();
  }

  private boolean writesFile() {
    return json != null && !json.equals("-");
  }

  private Path partial() {
    return Path.of(json + ".partial");
  }

  /** Finds out before a long run, and not after it, that its result has no place. */
  private void checkWritable() {
    if (!writesFile()) {
      return;
    }
    Path file = Path.of(json).toAbsolutePath();
    Path folder = file.getParent();
    boolean writable = Files.exists(file) ? Files.isWritable(file) : Files.isWritable(folder);
    if (!writable || Files.isDirectory(file)) {
      throw new UserException(
          ExitCode.FAILURE,
          "--json " + json + ": cannot write there; name a file in a folder of yours");
    }
  }

  private static UserException unknown(String name) {
    List<String> names = Benchmarks.all().stream().map(Benchmark::name).toList();
    return new UserException(
        ExitCode.USAGE,
        "there is no benchmark '" + name + "'; there are: " + String.join(", ", names));
  }
}
