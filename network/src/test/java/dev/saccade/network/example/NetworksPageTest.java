package dev.saccade.network.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The code of docs/networks.md is that of {@link NetworksPage}, and prints what the page says. */
class NetworksPageTest {
  private static final Path PAGE = Path.of("..", "docs", "networks.md");
  private static final Path CODE =
      Path.of("src/test/java/dev/saccade/network/example/NetworksPage.java");
  private static final List<Consumer<PrintStream>> PARTS =
      List.of(
          NetworksPage::run,
          NetworksPage::precisions,
          NetworksPage::requantizer,
          NetworksPage::refusal);

  @Test
  void theCodeIsCompiled() throws IOException {
    String compiled = squeezed(Files.readString(CODE));
    List<String> blocks = blocks("java");
    assertThat(blocks).hasSameSizeAs(PARTS);
    assertThat(blocks).allSatisfy(block -> assertThat(compiled).contains(squeezed(block)));
  }

  @Test
  void theOutputIsTheCodes() throws IOException {
    List<String> outputs = blocks("text");
    assertThat(outputs).hasSameSizeAs(PARTS);
    for (int i = 0; i < PARTS.size(); i++) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      PARTS.get(i).accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
      assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(outputs.get(i));
    }
  }

  private static List<String> blocks(String language) throws IOException {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(PAGE))
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  /** Without white space, which the formatter decides. */
  private static String squeezed(String code) {
    return code.replaceAll("\\s+", "");
  }
}
