package dev.saccade.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tables of figures in the documentation, made from the results of benchmarks: what stands
 * between {@code <!-- figures NAME -->} and {@code <!-- end of figures -->} in a Markdown page is
 * the summary of {@code bench/results/NAME.json}; after {@code <!-- comparison NAME -->} it is the
 * comparison with figures of others.
 */
public final class FigureTables {
  private static final Pattern BLOCK =
      Pattern.compile(
          "<!-- (figures|comparison) (\\S+) -->\n(.*?)<!-- end of figures -->", Pattern.DOTALL);

  private final Path root;

  /**
   * @param root the project's folder
   */
  public FigureTables(Path root) {
    this.root = root;
  }

  /** The committed result of a benchmark, such as {@code bench/results/dot-cost.json}. */
  public Path results(String benchmark) {
    return root.resolve("bench/results").resolve(benchmark + ".json");
  }

  /**
   * The pages with figures, README and {@code docs}, as they have to be.
   *
   * @return by file, the whole text
   * @throws IOException if a page or a result cannot be read
   */
  public Map<Path, String> pages() throws IOException {
    List<Path> files = new ArrayList<>(List.of(root.resolve("README.md")));
    try (Stream<Path> docs = Files.walk(root.resolve("docs"))) {
      docs.filter(file -> file.toString().endsWith(".md")).forEach(files::add);
    }
    Map<Path, String> pages = new TreeMap<>();
    for (Path file : files) {
      String text = Files.readString(file);
      if (BLOCK.matcher(text).find()) {
        pages.put(file, filled(text));
      }
    }
    return pages;
  }

  private String filled(String page) throws IOException {
    try {
      return BLOCK
          .matcher(page)
          .replaceAll(block -> Matcher.quoteReplacement(block(block.group(1), block.group(2))));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private String block(String kind, String name) {
    Benchmark benchmark =
        Benchmarks.named(name)
            .orElseThrow(
                () -> new IllegalArgumentException("a page has figures of no benchmark: " + name));
    try {
      Report report = Report.read(results(name));
      List<Row> rows =
          kind.equals("comparison")
              ? benchmark.comparison(report.rows())
              : benchmark.summary(report.rows());
      return "<!-- "
          + kind
          + " "
          + name
          + " -->\n\n"
          + new Table(rows).markdown()
          + "\n"
          + origin(report)
          + "\n\n<!-- end of figures -->";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String origin(Report report) {
    Machine machine = report.machine();
    List<String> parts = new ArrayList<>();
    parts.add("Saccade " + report.version());
    parts.add(machine.cpu() + " with " + machine.cores() + " cores");
    parts.add(machine.os());
    parts.add("Java " + machine.java());
    parts.addAll(report.tools().values());
    return "`./saccade bench " + report.bench() + "`: " + String.join("; ", parts) + ".";
  }
}
