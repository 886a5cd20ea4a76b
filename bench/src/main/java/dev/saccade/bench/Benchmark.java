package dev.saccade.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A measurement that anyone can repeat with {@code ./saccade bench NAME}.
 *
 * <p>Benchmarks are found by {@link java.util.ServiceLoader}: a class with a public constructor
 * without parameters, named in {@code META-INF/services/dev.saccade.bench.Benchmark}.
 */
public interface Benchmark {

  /** What the user types: lower case, with dashes, such as {@code dot-cost}. */
  String name();

  /** What it measures, in one line without a period. */
  String measures();

  /** How long it takes on two cores, full and quick, such as {@code 4 min (quick: 20 s)}. */
  String duration();

  /** The tools whose version changes the figures, by name, with the versions found here. */
  default Map<String, String> tools() {
    return Map.of();
  }

  /**
   * Measures the rows of the table; all rows have the same keys in the same order. A figure that is
   * below its goal is still a row: judging is the tests' work.
   *
   * @param rows gets each row as soon as it and those above it are measured
   * @throws IOException if a file cannot be read or written
   * @throws dev.saccade.sim.process.ToolException if a tool is missing or fails
   */
  void run(BenchmarkOptions options, Progress progress, Consumer<Row> rows) throws IOException;

  /** What the documentation shows of full results: by default every row. */
  default List<Row> summary(List<Row> rows) {
    return rows;
  }

  /** The same beside what others published of theirs; no rows if there is nothing to compare. */
  default List<Row> comparison(List<Row> rows) {
    return List.of();
  }
}
