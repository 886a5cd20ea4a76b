package dev.saccade.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The result of one benchmark as programs read it.
 *
 * @param bench the benchmark's name
 * @param version Saccade's version
 * @param machine where it was measured
 * @param tools the versions of the tools that matter, by name
 * @param rows the figures; all rows have the same keys in the same order
 */
public record Report(
    String bench, String version, Machine machine, Map<String, String> tools, List<Row> rows) {
  private static final ObjectMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  /** The form of a row in JSON: an object of its keys. */
  private record Json(
      String bench,
      String version,
      Machine machine,
      Map<String, String> tools,
      List<Map<String, Object>> rows) {}

  public Report {
    tools = Collections.unmodifiableMap(new LinkedHashMap<>(tools));
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (!row.keys().equals(rows.get(0).keys())) {
        throw new IllegalArgumentException(
            "the rows of '"
                + bench
                + "' differ in their keys: "
                + rows.get(0).keys()
                + " and "
                + row.keys());
      }
    }
  }

  /**
   * Runs a benchmark on this machine.
   *
   * @param soFar gets, after each row, the report with the rows up to it
   */
  public static Report measure(
      Benchmark benchmark,
      String version,
      BenchmarkOptions options,
      Progress progress,
      Consumer<Report> soFar)
      throws IOException {
    Machine machine = Machine.current();
    Map<String, String> tools = benchmark.tools();
    List<Row> rows = new ArrayList<>();
    benchmark.run(
        options,
        progress,
        row -> {
          rows.add(row);
          soFar.accept(new Report(benchmark.name(), version, machine, tools, rows));
        });
    return new Report(benchmark.name(), version, machine, tools, rows);
  }

  /** This report as JSON text, one line per row so that changes are seen as such. */
  public String toJson() {
    List<String> lines = rows.stream().map(row -> "    " + json(row.values())).toList();
    return "{\n  \"bench\": "
        + json(bench)
        + ",\n  \"version\": "
        + json(version)
        + ",\n  \"machine\": "
        + json(machine)
        + ",\n  \"tools\": "
        + json(tools)
        + ",\n  \"rows\": [\n"
        + String.join(",\n", lines)
        + "\n  ]\n}\n";
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads what {@link #toJson} wrote.
   *
   * @throws IOException if the file cannot be read or is no such report
   */
  public static Report read(Path file) throws IOException {
    Json json = JSON.readValue(Files.readString(file), Json.class);
    List<Row> rows = json.rows().stream().map(Row::of).toList();
    return new Report(json.bench(), json.version(), json.machine(), json.tools(), rows);
  }
}
