package dev.saccade.frames;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.frames.stage.Stages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/frames.md shows is what there is. */
class FramesPageTest {
  private static final Path PAGE = Path.of("..", "docs", "frames.md");

  @Test
  void theCodeIsCompiledAndPrintsWhatThePageSays() throws IOException {
    Path source = Path.of("src/test/java/dev/saccade/frames/FramesPage.java");
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    FramesPage.read(new PrintStream(printed, true, StandardCharsets.UTF_8));

    List<String> code = matches("```java\n(.*?)```");
    assertThat(code).hasSize(1);
    assertThat(squeezed(Files.readString(source))).contains(squeezed(code.get(0)));
    assertThat(matches("```text\n(.*?)```"))
        .containsExactly(printed.toString(StandardCharsets.UTF_8));
  }

  /** Every stage of the table, and every example of several, is understood. */
  @Test
  void allStagesArePossible() throws IOException {
    List<String> stages = new ArrayList<>(matches("(?m)^\\| `([a-z]+(?:=[^`]*)?)` \\| [^|]* \\|$"));
    stages.removeIf(stage -> List.of("move", "pan", "cut", "still").contains(stage));
    stages.removeIf(stage -> List.of("occlusion", "noise", "fade").contains(stage));
    stages.addAll(matches("(?m)^    ((?:resize|crop)=.*)$"));

    assertThat(stages).hasSize(15);
    for (String stage : stages) {
      String name = "synthetic:frames=2,size=400x400x3,objects=1";
      FrameSource source = FrameSource.open(name).through(Stages.parse(stage + ",first=1"));
      assertThat(SampleFiles.all(source)).as(stage).hasSize(1);
    }
  }

  @Test
  void allScenesArePossible() throws IOException {
    List<String> scenes =
        matches("(?m)^\\| `(move|pan|cut|still|occlusion|noise|fade)` \\| [^|]* \\|$");

    assertThat(scenes).hasSize(7);
    String all = String.join("+", scenes);
    assertThat(SampleFiles.all(FrameSource.open("synthetic:frames=2,scene=" + all))).hasSize(2);
  }

  private static List<String> matches(String pattern) throws IOException {
    int dots = pattern.startsWith("```") ? Pattern.DOTALL : 0;
    return Pattern.compile(pattern, dots)
        .matcher(Files.readString(PAGE))
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  private static String squeezed(String code) {
    return code.replaceAll("\\s+", "");
  }
}
