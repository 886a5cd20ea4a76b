package dev.saccade.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.fabric.device.DeviceProvider;
import dev.saccade.fabric.device.Devices;
import dev.saccade.network.zoo.ModePlan;
import dev.saccade.network.zoo.Zoo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What docs/sessions.md shows is what there is. */
final class SessionsPageTest {
  private static final Path PAGE = Path.of("..", "docs", "sessions.md");

  /** The same program prints the same on the model and on the Verilated fabric. */
  @ParameterizedTest
  @ValueSource(strings = {"model:?modes=5", "sim:?modes=5&engine=verilator-quick"})
  void theCodePrintsWhatThePageSays(String device) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    SessionsPage.watch(device, Zoo.digits(ModePlan.standard(), 1), out);

    assertThat(matches("```text\n(.*?)```"))
        .containsExactly(printed.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theCodeIsCompiled() throws IOException {
    Path source = Path.of("src/test/java/dev/saccade/host/SessionsPage.java");
    List<String> code = matches("```java\n(.*?)```");
    assertThat(code).hasSize(1);
    assertThat(squeezed(Files.readString(source))).contains(squeezed(code.get(0)));
  }

  @Test
  void namesEveryDeviceAndException() throws IOException {
    String page = Files.readString(PAGE);
    for (DeviceProvider provider : Devices.providers()) {
      assertThat(page).contains("`" + provider.scheme() + ":");
    }
    for (Class<?> type :
        List.of(
            WrongBuildException.class,
            WrongFrameException.class,
            RefusedDecisionException.class,
            FabricErrorException.class,
            NoAnswerException.class,
            SessionBusyException.class,
            StreamClosedException.class)) {
      assertThat(page).contains("`" + type.getSimpleName() + "`");
    }
  }

  private static List<String> matches(String pattern) throws IOException {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(Files.readString(PAGE))
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  private static String squeezed(String code) {
    return code.replaceAll("\\s+", "");
  }
}
