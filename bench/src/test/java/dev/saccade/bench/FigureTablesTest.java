package dev.saccade.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureTablesTest {
  private static final Machine MACHINE = new Machine("a cpu", 2, 4096, "an os", "17");

  @TempDir Path root;

  @Test
  void theCommittedPagesHoldTheCommittedResults() throws IOException {
    Map<Path, String> pages = new FigureTables(Repository.root()).pages();
    assertThat(pages).isNotEmpty();
    for (Map.Entry<Path, String> page : pages.entrySet()) {
      assertThat(Files.readString(page.getKey()))
          .as("%s is out of date; run ./saccade bench --tables", page.getKey())
          .isEqualTo(page.getValue());
    }
  }

  /** Every result that is committed stands in a page. */
  @Test
  void everyCommittedResultIsShown() throws IOException {
    String pages = String.join("\n", new FigureTables(Repository.root()).pages().values());
    for (Benchmark benchmark : Benchmarks.all()) {
      if (Files.exists(new FigureTables(Repository.root()).results(benchmark.name()))) {
        assertThat(pages).contains("<!-- figures " + benchmark.name() + " -->");
      }
    }
  }

  @Test
  void fillsATableAndSaysWhereItIsFrom() throws IOException {
    page("# Speed\n\n<!-- figures sim-speed -->\nold\n<!-- end of figures -->\n\nThe end.\n");
    result("sim-speed", Row.empty().with("path", "cpp").with("cycles_per_s", 1000L));

    assertThat(new FigureTables(root).pages())
        .containsExactly(
            Map.entry(
                root.resolve("docs/page.md"),
                """
                # Speed

                <!-- figures sim-speed -->

                | path | cycles_per_s |
                | ---- | -----------: |
                | cpp  |        1,000 |

                `./saccade bench sim-speed`: Saccade 0.1.0; a cpu with 2 cores; an os; Java 17; Tool 5.

                <!-- end of figures -->

                The end.
                """));
  }

  @Test
  void aFilledPageStaysAsItIs() throws IOException {
    Path page = page("<!-- figures sim-speed -->\n<!-- end of figures -->\n");
    result("sim-speed", Row.empty().with("path", "cpp"));
    String filled = new FigureTables(root).pages().get(page);
    Files.writeString(page, filled);

    assertThat(new FigureTables(root).pages().get(page)).isEqualTo(filled);
  }

  @Test
  void showsTheCostsOfAllLanesInALine() throws IOException {
    Path page = page("<!-- figures dot-cost -->\n<!-- end of figures -->\n");
    Row ecp5 = Row.empty().with("family", "ecp5");
    result(
        "dot-cost",
        ecp5.with("lanes", 16)
            .with("digit_bits", 8)
            .with("body", "chains")
            .with("luts_per_binary_mac", 1.5),
        ecp5.with("lanes", 32)
            .with("digit_bits", 8)
            .with("body", "chains")
            .with("luts_per_binary_mac", 1.25));

    assertThat(new FigureTables(root).pages().get(page))
        .contains(
            """
            | family | digit_bits | body   | n_16 | n_32 |
            | ------ | ---------: | ------ | ---: | ---: |
            | ecp5   |          8 | chains | 1.50 | 1.25 |
            """);
  }

  /** What was measured, and beside it what others say of theirs. */
  @Test
  void fillsAComparison() throws IOException {
    Path page = page("<!-- comparison fabric-cost -->\n<!-- end of figures -->\n");
    result("fabric-cost", Row.empty().with("device", "none"));

    assertThat(new FigureTables(root).pages().get(page))
        .startsWith("<!-- comparison fabric-cost -->\n\n| system ")
        .contains("| Saccade ", "| not yet measured ", "| BISMO 8x256x8 ", "| published ");
  }

  @Test
  void refusesFiguresThatNobodyMeasured() throws IOException {
    page("<!-- figures nonsense -->\n<!-- end of figures -->\n");
    assertThatThrownBy(() -> new FigureTables(root).pages())
        .hasMessage("a page has figures of no benchmark: nonsense");
    page("<!-- figures sim-speed -->\n<!-- end of figures -->\n");
    assertThatThrownBy(() -> new FigureTables(root).pages())
        .isInstanceOf(NoSuchFileException.class);
  }

  private Path page(String text) throws IOException {
    Files.writeString(root.resolve("README.md"), "# Nothing measured\n");
    Path docs = Files.createDirectories(root.resolve("docs"));
    return Files.writeString(docs.resolve("page.md"), text);
  }

  private void result(String name, Row... rows) throws IOException {
    Path file = new FigureTables(root).results(name);
    Files.createDirectories(file.getParent());
    Report report = new Report(name, "0.1.0", MACHINE, Map.of("tool", "Tool 5"), List.of(rows));
    Files.writeString(file, report.toJson());
  }
}
