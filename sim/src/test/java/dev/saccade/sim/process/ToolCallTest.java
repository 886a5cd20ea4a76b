package dev.saccade.sim.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ToolCallTest {
  private static final Tool SHELL = new Tool("sh", "install a shell");

  @Test
  void separatesOutputErrorsAndExitCode() {
    ToolResult result = SHELL.call("-c", "echo out; echo err >&2; exit 3").run();
    assertThat(result.output()).isEqualTo("out\n");
    assertThat(result.errors()).isEqualTo("err\n");
    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.succeeded()).isFalse();
  }

  @Test
  void feedsInputAndFolder(@TempDir Path folder) {
    ToolResult result = SHELL.call("-c", "cat; pwd").in(folder).input("hello\n").runChecked();
    assertThat(result.output()).isEqualTo("hello\n" + folder + "\n");
  }

  @Test
  void anUnreadInputDoesNotHang() {
    assertThat(SHELL.call("-c", "exit 0").input("x".repeat(1 << 20)).run().exitCode()).isZero();
  }

  @Test
  void namesAMissingProgramAndItsCure() {
    assertThatThrownBy(() -> new Tool("no-such-tool", "apt-get install no-such-tool").call().run())
        .isInstanceOf(ToolException.class)
        .hasMessage(
            "no-such-tool is not installed or not on the PATH; apt-get install no-such-tool");
  }

  @Test
  void showsTheFirstErrorsAndTheLog(@TempDir Path folder) throws Exception {
    Path log = folder.resolve("tool.log");
    ToolException error =
        catchThrowableOfType(
            ToolException.class,
            () -> SHELL.call("-c", "echo a.v:1: error: bad >&2; exit 1").log(log).runChecked());
    assertThat(error.reason()).isEqualTo(ToolException.Reason.FAILED);
    assertThat(error).hasMessageContaining("exit code 1:\na.v:1: error: bad\n");
    assertThat(error).hasMessageContaining("all output: " + log);
    assertThat(Files.readString(log)).contains("a.v:1: error: bad");
  }

  @Test
  void killsAProgramThatRunsTooLong() {
    ToolException error =
        catchThrowableOfType(
            ToolException.class,
            () -> SHELL.call("-c", "echo a; sleep 60").timeout(Duration.ofMillis(300)).run());
    assertThat(error.reason()).isEqualTo(ToolException.Reason.TIMED_OUT);
    assertThat(error.result().orElseThrow().output()).isEqualTo("a\n");
    assertThat(error.result().orElseThrow().time()).isLessThan(Duration.ofSeconds(30));
  }

  @Test
  void keepsTheFirstAndTheLastOfALongOutput() {
    ToolResult result =
        SHELL.call("-c", "echo first; yes | head -n 100000; echo last").capBytes(100).run();
    assertThat(result.output()).startsWith("first\ny\n").endsWith("y\nlast\n");
    assertThat(result.output()).contains("bytes left out").hasSizeLessThan(200);
  }
}
