package dev.saccade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }

  @Test
  void showsHelpOfEveryCommand() {
    for (String command : Main.commands().keySet()) {
      assertThat(run(command, "--help")).as(command).isEqualTo(ExitCode.SUCCESS);
    }
    assertThat(out.toString()).contains("Usage: saccade bench");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void suggestsTheCommandThatWasMeant() {
    assertThat(run("bensh")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("Unmatched argument").contains("bench");
  }

  @Test
  void needsACommand() {
    assertThat(run()).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .isEqualTo(
            "saccade: a command is missing; ./saccade --help lists them\nTry ./saccade --help\n");
  }

  @Test
  void explainsAnUnknownOption() {
    assertThat(run("bench", "--fast")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).startsWith("saccade: Unknown option: '--fast'");
  }

  @Test
  void namesTheBenchmarksWhenOneIsUnknown() {
    assertThat(run("bench", "nonsense")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .startsWith("saccade: there is no benchmark 'nonsense'; there are: ")
        .doesNotContain("at dev.saccade");
  }

  @Test
  void showsTheStackTraceWhenAsked() {
    assertThat(run("bench", "nonsense", "-v")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("at dev.saccade.cli.BenchCommand");
  }

  @Test
  void printsVersions() {
    assertThat(run("version")).isEqualTo(ExitCode.SUCCESS);
    assertThat(out.toString()).contains("saccade ").contains("java ").contains("verilator ");
  }
}
