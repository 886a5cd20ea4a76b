package dev.saccade.sim.process;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An external program, such as Verilator.
 *
 * @param name the program's name, looked up on the PATH, or a path to it
 * @param cure what the user can do when it is missing, such as {@code apt-get install verilator}
 */
public record Tool(String name, String cure) {
  public Tool {
    requireNonNull(cure, "cure is null");
    if (name.isEmpty()) {
      throw new IllegalArgumentException("the name of a tool is empty");
    }
  }

  /** Where the program is, or empty if there is no such executable file. */
  public Optional<Path> find() {
    if (name.indexOf(File.separatorChar) >= 0) {
      return Optional.of(Path.of(name)).filter(Tool::runs);
    }
    String path = System.getenv("PATH");
    if (path == null) {
      return Optional.empty();
    }
    for (String folder : path.split(File.pathSeparator)) {
      Path candidate = Path.of(folder, name);
      if (!folder.isEmpty() && runs(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private static boolean runs(Path candidate) {
    return Files.isRegularFile(candidate) && Files.isExecutable(candidate);
  }

  /** A call of the program with these arguments, to be adjusted and run. */
  public ToolCall call(List<String> arguments) {
    return new ToolCall(this, arguments);
  }

  /** A call of the program with these arguments, to be adjusted and run. */
  public ToolCall call(String... arguments) {
    return call(List.of(arguments));
  }
}
