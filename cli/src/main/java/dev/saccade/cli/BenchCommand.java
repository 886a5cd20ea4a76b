package dev.saccade.cli;

import dev.saccade.bench.Benchmark;
import dev.saccade.bench.BenchmarkOptions;
import dev.saccade.bench.Benchmarks;
import dev.saccade.bench.Report;
import dev.saccade.bench.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
      "  ./saccade bench sim-speed --json bench/results/sim-speed.json"
    })
final class BenchCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "The benchmark.")
  private String name;

  @Option(names = "--quick", description = "Fewer points or shorter runs, for a first look.")
  private boolean quick;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description =
          "Write the result to this file as JSON too; - prints JSON instead of the table.")
  private String json;

  BenchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (name == null) {
      if (quick || json != null) {
        throw new UserException(
            ExitCode.USAGE,
            "--quick and --json need the NAME of a benchmark; ./saccade bench lists them");
      }
      list();
      return ExitCode.SUCCESS;
    }
    Benchmark benchmark = Benchmarks.named(name).orElseThrow(() -> unknown(name));
    checkWritable();
    LineProgress progress = terminal.progress();
    progress.step("running " + benchmark.name() + ", " + benchmark.duration());
    Report report =
        Report.measure(benchmark, Version.current(), new BenchmarkOptions(quick), progress);
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

  private void show(Report report) throws IOException {
    if ("-".equals(json)) {
      terminal.out().print(report.toJson());
    } else {
      terminal.out().print(new Table(report.rows()).text());
    }
    terminal.out().flush();
    if (json != null && !json.equals("-")) {
      Files.writeString(Path.of(json), report.toJson());
      terminal.err().println("wrote " + json);
    }
  }

  /** Finds out before a long run, and not after it, that its result has no place. */
  private void checkWritable() {
    if (json == null || json.equals("-")) {
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
