package dev.saccade.bench;

import dev.saccade.sim.process.Tool;
import dev.saccade.sim.process.ToolResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * How long a large design takes from Java to the text of its Verilog, and how much memory.
 *
 * <p>Each run is a fresh JVM, from the start of the process to its end, and a row holds the run of
 * median time. {@code cpu_seconds} is the processor time of all its threads, the compiler's
 * included: on a busy machine it is the better figure to compare. {@code peak_mib} is the most that
 * the process held, the JVM itself included. Files are not written: making one takes the file
 * system longer than printing it.
 */
public final class Elaborate implements Benchmark {
  private static final String HEAP = "-Xmx256m";
  private static final int RUNS = 5;
  private static final int INSTANCES = 2000;
  private static final int QUICK_INSTANCES = 200;

  /** One run of the child: seconds from start to end, and what it says of itself. */
  private record Run(double seconds, ElaborateChild.Use use) {}

  @Override
  public String name() {
    return "elaborate";
  }

  @Override
  public String measures() {
    return "time and memory of a JVM that elaborates and prints a design of 2,000 instances";
  }

  @Override
  public String duration() {
    return "40 s (quick: 5 s)";
  }

  @Override
  public void run(BenchmarkOptions options, Progress progress, Consumer<Row> rows)
      throws IOException {
    int instances = options.quick() ? QUICK_INSTANCES : INSTANCES;
    for (int modules : List.of(1, 20, instances)) {
      progress.step("elaborating " + instances + " instances of " + modules + " modules");
      List<Run> runs = new ArrayList<>();
      int count = options.quick() ? 1 : RUNS;
      for (int i = 0; i < count; i++) {
        runs.add(measure(instances, modules));
        progress.at(i + 1, count);
      }
      runs.sort(Comparator.comparingDouble(Run::seconds));
      Run median = runs.get(count / 2);
      rows.accept(
          Row.empty()
              .with("instances", instances)
              .with("modules", modules)
              .with("seconds", median.seconds())
              .with("cpu_seconds", median.use().cpuSeconds())
              .with("peak_mib", median.use().peakKib() / 1024.0));
    }
  }

  private static Run measure(int instances, int modules) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path use = Files.createTempFile("saccade-elaborate", ".txt");
    try {
      ToolResult result =
          new Tool(java.toString(), "install a JDK 17 or later")
              .call(
                  HEAP,
                  "-cp",
                  System.getProperty("java.class.path"),
                  ElaborateChild.class.getName(),
                  String.valueOf(instances),
                  String.valueOf(modules),
                  use.toString())
              .runChecked();
      double seconds = result.time().toNanos() / 1e9;
      return new Run(seconds, ElaborateChild.Use.parse(Files.readString(use)));
    } finally {
      Files.delete(use);
    }
  }
}
