package dev.saccade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.sim.process.Tool;
import dev.saccade.sim.process.ToolResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher on machines that lack what it needs. */
class LauncherTest {
  private static final Path LAUNCHER = Path.of("..", "saccade").toAbsolutePath().normalize();

  /** What every Debian has, as far as the launcher calls it. */
  private static final List<String> ESSENTIAL =
      List.of("bash", "cat", "dirname", "env", "find", "head", "id", "readlink", "sed", "apt-get");

  @TempDir Path bin;

  /** The launcher on a machine with nothing but these programs, where apt may not be called. */
  private ToolResult run(List<String> programs, String... arguments) throws IOException {
    List<Path> links = new ArrayList<>();
    for (String program : programs) {
      Path real = new Tool(program, "").find().orElse(Path.of("/bin/true"));
      links.add(Files.createSymbolicLink(bin.resolve(program), real));
    }
    try {
      return new Tool(LAUNCHER.toString(), "it stands at the project's root")
          .call(arguments)
          .with("PATH", bin.toString())
          .with("JAVA_HOME", "")
          .with("SACCADE_APT", "no")
          .run();
    } finally {
      // JUnit warns of each link that it has to delete
      for (Path link : links) {
        Files.delete(link);
      }
    }
  }

  @Test
  void helpNeedsNothingButTheShell() throws IOException {
    ToolResult result = run(List.of("bash", "cat", "dirname", "readlink"), "--help");

    assertThat(result.exitCode()).isEqualTo(ExitCode.SUCCESS);
    assertThat(result.errors()).isEmpty();
    assertThat(Main.commands().keySet())
        .isNotEmpty()
        .allSatisfy(command -> assertThat(result.output()).contains("\n  " + command));
  }

  @Test
  void everyCommandReachesTheProgram() throws IOException {
    String launcher = Files.readString(LAUNCHER);

    assertThat(Main.commands().keySet())
        .allSatisfy(
            command ->
                assertThat(launcher)
                    .containsPattern("\n  ([a-z]+ \\| )*" + command + "( \\| [a-z]+)*\\)\n"));
  }

  @Test
  void printsTheOneCommandThatInstallsWhatIsMissing() throws IOException {
    ToolResult result = run(ESSENTIAL, "test");

    assertThat(result.exitCode()).isEqualTo(ExitCode.MISSING);
    assertThat(result.errors())
        .contains("apt-get update && ")
        .contains("apt-get install -y --no-install-recommends ")
        .contains("curl unzip verilator g++ make iverilog z3 python3-venv\n");
  }

  @Test
  void namesThePackagesWhereThereIsNoApt() throws IOException {
    ToolResult result = run(ESSENTIAL.subList(0, ESSENTIAL.size() - 1), "test");

    assertThat(result.exitCode()).isEqualTo(ExitCode.MISSING);
    assertThat(result.errors()).contains("install the same").doesNotContain("apt-get");
  }

  @Test
  void refusesAnUnknownCommand() throws IOException {
    assertThat(run(ESSENTIAL, "nonsense").exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void printsTheVersionOfThePom() throws IOException {
    ToolResult result = run(ESSENTIAL, "--version");

    assertThat(result.output()).matches("saccade \\d+\\.\\d+\\.\\d+\n");
  }
}
