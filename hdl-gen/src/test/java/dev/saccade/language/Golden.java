package dev.saccade.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that is committed and made from code: pages whose code blocks stand in compiled sources. A
 * test compares, {@code -Dsaccade.golden=update} rewrites.
 */
final class Golden {
  private static final Pattern BLOCK =
      Pattern.compile(
          "<!-- (snippet|message) ([^ ]+)( [^ ]+)? -->\n```(\\w*)\n(.*?)```", Pattern.DOTALL);

  private Golden() {}

  /** The project's root, from any module's folder. */
  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("saccade")) && folder.getParent() != null) {
      folder = folder.getParent();
    }
    return folder;
  }

  /** Makes the text of a message block from its argument. */
  interface Messages {
    String of(String argument);
  }

  /** Compares or rewrites the code blocks of a page; returns how many there are. */
  static int check(Path page, Messages messages) {
    String text = read(page);
    Matcher matcher = BLOCK.matcher(text);
    StringBuilder expected = new StringBuilder();
    int blocks = 0;
    while (matcher.find()) {
      String body =
          matcher.group(1).equals("message")
              ? messages.of(matcher.group(2)) + "\n"
              : snippet(root().resolve(matcher.group(2)), matcher.group(3));
      String argument = matcher.group(3) == null ? "" : matcher.group(3);
      String block =
          "<!-- "
              + matcher.group(1)
              + " "
              + matcher.group(2)
              + argument
              + " -->\n```"
              + matcher.group(4)
              + "\n"
              + body
              + "```";
      matcher.appendReplacement(expected, Matcher.quoteReplacement(block));
      blocks++;
    }
    matcher.appendTail(expected);
    compare(page, text, expected.toString());
    return blocks;
  }

  private static void compare(Path file, String text, String expected) {
    if ("update".equals(System.getProperty("saccade.golden"))) {
      write(file, expected);
      return;
    }
    assertThat(text)
        .as("%s is out of date; run ./mvnw test -pl hdl-gen -Dsaccade.golden=update", file)
        .isEqualTo(expected);
  }

  /** The lines between {@code // snippet NAME} and {@code // end}, or a whole file without one. */
  private static String snippet(Path source, String name) {
    List<String> lines = new ArrayList<>();
    boolean inside = name == null;
    boolean found = inside;
    for (String line : read(source).split("\n", -1)) {
      if (name != null && line.strip().equals("// snippet" + name)) {
        inside = true;
        found = true;
      } else if (name != null && line.strip().equals("// end")) {
        inside = false;
      } else if (inside) {
        lines.add(line);
      }
    }
    assertThat(found).as("%s has a snippet named%s", source, name).isTrue();
    int indent =
        lines.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(line -> line.length() - line.stripLeading().length())
            .min()
            .orElse(0);
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.isBlank() ? "" : line.substring(indent)).append('\n'));
    return text.toString().stripTrailing() + "\n";
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
