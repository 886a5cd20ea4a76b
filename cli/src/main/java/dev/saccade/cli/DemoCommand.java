package dev.saccade.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes a dot product from Java to silicon. */
@Command(
    name = "demo",
    description = {
      "Takes a dot product from Java to silicon.",
      "",
      "Generates its Verilog, simulates it in three simulators against plain Java, synthesises it for"
          + " an iCE40 FPGA, and shows its waveforms. Takes about a minute; the first time longer,"
          + " because synthesis tools are installed into the user's cache. What a machine lacks is"
          + " left out, with the command that installs it."
    },
    footer = {"", "Examples:", "  ./saccade demo", "  ./saccade demo --seed 7 --out build/demo-7"})
final class DemoCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Path root;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "Where files are written; build/demo in the project if not given.")
  private Path out;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Chooses the random numbers; 1 if not given.")
  private long seed;

  /**
   * @param root the project's folder
   */
  DemoCommand(Terminal terminal, Path root) {
    this.terminal = terminal;
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    return new Demo(terminal, folder(), seed).run() ? ExitCode.SUCCESS : ExitCode.FAILURE;
  }

  private Path folder() {
    Path folder = out == null ? root.resolve("build").resolve("demo") : out;
    try {
      Files.createDirectories(folder);
      Path probe = Files.createTempFile(folder, "probe", ".tmp");
      Files.delete(probe);
      return folder.toAbsolutePath().normalize();
    } catch (IOException e) {
      throw new UserException(
          ExitCode.FAILURE,
          "cannot write to " + folder + "; name a folder of yours: ./saccade demo --out FOLDER");
    }
  }
}
