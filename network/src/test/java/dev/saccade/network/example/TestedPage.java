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

/**
 * A page of documentation whose code is compiled and whose output is what that code prints.
 *
 * @param page such as {@code networks.md}
 * @param code class of this package that holds all code blocks of the page
 * @param parts prints each output block, in the order of the page
 */
record TestedPage(String page, String code, List<Consumer<PrintStream>> parts) {
  void assertCodeIsCompiled() throws IOException {
    Path source = Path.of("src/test/java/dev/saccade/network/example", code + ".java");
    String compiled = squeezed(Files.readString(source));
    List<String> blocks = blocks("java");
    assertThat(blocks).hasSameSizeAs(parts);
    assertThat(blocks).allSatisfy(block -> assertThat(compiled).contains(squeezed(block)));
  }

  void assertOutputIsTheCodes() throws IOException {
    List<String> outputs = blocks("text");
    assertThat(outputs).hasSameSizeAs(parts);
    for (int i = 0; i < parts.size(); i++) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      parts.get(i).accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
      assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(outputs.get(i));
    }
  }

  private List<String> blocks(String language) throws IOException {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(Path.of("..", "docs", page)))
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  /** Without white space, which the formatter decides. */
  private static String squeezed(String code) {
    return code.replaceAll("\\s+", "");
  }
}
