package dev.saccade.synthesis;

import dev.saccade.sim.process.ToolException;
import dev.saccade.sim.process.ToolResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Runs Yosys scripts. */
public final class Yosys {
  private static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(10);

  private final SynthesisTools tools;
  private final Duration timeout;

  /** Runs that may take 10 minutes each. */
  public Yosys(SynthesisTools tools) {
    this(tools, DEFAULT_TIMEOUT);
  }

  private Yosys(SynthesisTools tools, Duration timeout) {
    this.tools = tools;
    this.timeout = timeout;
  }

  /** The same, with another time-out. */
  public Yosys timeout(Duration limit) {
    return new Yosys(tools, limit);
  }

  public SynthesisTools tools() {
    return tools;
  }

  /**
   * Runs a script in a folder and leaves it there as {@code NAME.ys}, with all that Yosys printed
   * in {@code NAME.log}. The script names files relative to the folder: an absolute path below
   * {@code /tmp} is not seen.
   *
   * @return what Yosys printed
   * @throws SynthesisException with the first error that Yosys reports
   */
  public String run(Path folder, String name, String script) {
    try {
      Files.writeString(folder.resolve(name + ".ys"), script);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Path log = folder.resolve(name + ".log");
    try {
      ToolResult result =
          tools
              .call(SynthesisTool.YOSYS, List.of("-s", name + ".ys"))
              .in(folder)
              .timeout(timeout)
              .log(log)
              .run();
      if (!result.succeeded()) {
        throw new SynthesisException(
            "yosys: "
                + firstError(result)
                + "\nscript: "
                + folder.resolve(name + ".ys")
                + "\nall output: "
                + log);
      }
      return result.output();
    } catch (ToolException e) {
      throw new SynthesisException("yosys: " + e.getMessage(), e);
    }
  }

  /** Whether this Yosys keeps assertions in cells that must be lowered before a proof. */
  public boolean hasCheckCells() {
    try {
      return tools
          .call(SynthesisTool.YOSYS, List.of("-p", "help chformal"))
          .runChecked()
          .output()
          .contains("-lower");
    } catch (ToolException e) {
      throw new SynthesisException("yosys: " + e.getMessage(), e);
    }
  }

  private static String firstError(ToolResult result) {
    return result
        .text()
        .lines()
        .filter(line -> line.contains("ERROR"))
        .findFirst()
        .or(() -> result.text().lines().filter(line -> !line.isBlank()).reduce((a, b) -> b))
        .orElse("exit code " + result.exitCode());
  }
}
