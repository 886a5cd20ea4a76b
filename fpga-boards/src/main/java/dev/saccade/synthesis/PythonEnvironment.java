package dev.saccade.synthesis;

import dev.saccade.sim.process.Tool;
import dev.saccade.sim.process.ToolException;
import dev.saccade.sim.process.ToolResult;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A Python environment that is made once and shared by all processes of the user. Each package has
 * a marker that is written after its installation is complete, so a killed installation is
 * repeated.
 */
final class PythonEnvironment {
  private static final Tool PYTHON =
      new Tool("python3", "install it: sudo apt-get install python3 python3-venv");
  private static final Duration INSTALL = Duration.ofMinutes(20);
  private static final String COMPLETE = ".environment-complete";

  private final Path root;
  private final Consumer<String> progress;

  PythonEnvironment(Path root, Consumer<String> progress) {
    this.root = root;
    this.progress = progress;
  }

  /**
   * Makes sure that a package is installed.
   *
   * @param first a first run of it, part of the installation
   */
  void require(String name, List<String> requirements, Runnable first) {
    if (Files.exists(marker(name))) {
      return;
    }
    Path parent = root.getParent();
    try {
      Files.createDirectories(parent);
      try (FileChannel channel =
              FileChannel.open(
                  parent.resolve(root.getFileName() + ".lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          FileLock lock = lock(channel)) {
        if (lock.isValid() && !Files.exists(marker(name))) {
          install(name, requirements, first);
        }
      }
    } catch (IOException e) {
      throw new SynthesisException(
          "cannot write the synthesis tools to "
              + root
              + " ("
              + e
              + "); make it writable, or set XDG_CACHE_HOME to a folder that is",
          e);
    }
  }

  private void install(String name, List<String> requirements, Runnable first) throws IOException {
    if (!Files.exists(root.resolve(COMPLETE))) {
      delete(root);
      makeEnvironment();
      complete(root.resolve(COMPLETE));
    }
    progress.accept("Installing " + requirements.get(requirements.size() - 1) + " ...");
    List<String> arguments =
        new ArrayList<>(List.of("-m", "pip", "install", "--quiet", "--only-binary", ":all:"));
    arguments.addAll(requirements);
    ToolResult result =
        new Tool(root.resolve("bin/python3").toString(), "delete " + root)
            .call(arguments)
            .timeout(INSTALL)
            .run();
    if (!result.succeeded()) {
      throw new SynthesisException(
          "pip could not install "
              + String.join(" ", requirements)
              + ":\n"
              + lastErrors(result.text())
              + "It needs a network that reaches PyPI or a mirror set in pip.conf, this once; or"
              + " set "
              + SynthesisTools.OVERRIDE
              + " to a yosys that is already installed");
    }
    progress.accept(
        "Compiling " + name + " for this machine, which can take a minute, this once ...");
    try {
      first.run();
    } catch (ToolException e) {
      throw new SynthesisException(name + " was installed but does not run: " + e.getMessage(), e);
    }
    complete(marker(name));
  }

  private void makeEnvironment() {
    progress.accept("Making a Python environment for the synthesis tools in " + root + " ...");
    ToolResult result;
    try {
      result = PYTHON.call("-m", "venv", root.toString()).timeout(INSTALL).run();
    } catch (ToolException e) {
      throw new SynthesisException(e.getMessage(), e);
    }
    if (!result.succeeded()) {
      String text = result.text();
      throw new SynthesisException(
          text.contains("ensurepip") || text.contains("No module named venv")
              ? "python3 cannot make an environment because its venv module is incomplete;"
                  + " install it: sudo apt-get install python3-venv"
              : "python3 -m venv " + root + " failed:\n" + lastErrors(text));
    }
  }

  private Path marker(String name) {
    return root.resolve(".complete-" + name);
  }

  /** The file appears at once or not at all. */
  private static void complete(Path marker) throws IOException {
    Path draft = Files.createTempFile(marker.getParent(), "marker", ".tmp");
    Files.move(draft, marker, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Waits for other processes, and for other threads of this one, which Java treats differently.
   */
  private FileLock lock(FileChannel channel) throws IOException {
    boolean told = false;
    while (true) {
      try {
        FileLock lock = channel.tryLock();
        if (lock != null) {
          return lock;
        }
      } catch (OverlappingFileLockException e) {
        // Another thread of this process holds it.
      }
      if (!told) {
        progress.accept("Waiting for another process that installs the synthesis tools ...");
        told = true;
      }
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new SynthesisException(
            "interrupted while another process installs the synthesis tools", e);
      }
    }
  }

  private static String lastErrors(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    List<String> errors = lines.stream().filter(line -> line.contains("ERROR")).toList();
    List<String> shown =
        errors.isEmpty() ? lines.subList(Math.max(0, lines.size() - 5), lines.size()) : errors;
    return String.join("\n", shown) + "\n";
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
