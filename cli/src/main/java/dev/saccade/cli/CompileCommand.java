package dev.saccade.cli;

import dev.saccade.bench.Table;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.packet.Packet;
import dev.saccade.network.bundle.ModelFile;
import dev.saccade.network.calibration.MissingModes;
import dev.saccade.network.compiler.FabricImage;
import dev.saccade.network.compiler.NetworkCompiler;
import dev.saccade.network.fold.ModeGraph;
import dev.saccade.network.fold.NetworkFolder;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.requantize.RequantizerWidths;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compiles a model for a fabric, and says what it takes there. */
@Command(
    name = "compile",
    description = {
      "Compiles a model for a fabric: what it takes of the memories, and how many cycles.",
      "",
      "A model is a QONNX or QDQ file, or a bundle of them, one per mode. Cycles are those of the"
          + " cycle model; utilisation is the share of the array's 1-bit multipliers that do a"
          + " multiplication of the model.",
      "",
      "With --calibrate, modes that the model lacks are derived from its widest one: weights lose"
          + " bits, and each channel gets back its mean and spread over some frames. That is no"
          + " substitute for training, and the table says which modes were not trained."
    },
    footer = {
      "",
      "Examples:",
      "  ./saccade compile model.onnx",
      "  ./saccade compile bundle.zip --set requantisers=4 --set weightWords=65536 --layers",
      "  ./saccade compile model.onnx --out model.packets",
      "  ./saccade compile model.onnx --calibrate frames/ --modes 8,4,2 --bundle model.zip",
      "  ./saccade compile m.onnx --calibrate clip.mp4 --stages resize=32x32 --modes 4"
    })
final class CompileCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "MODEL", description = "An ONNX file or a bundle.")
  private Path file;

  @Option(
      names = "--set",
      paramLabel = "FIELD=VALUE",
      description = "A choice of the fabric; the others are those of FabricConfig.builder().")
  private Map<String, String> fields = Map.of();

  @Option(names = "--layers", description = "Show the cycles of every layer too.")
  private boolean layers;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the packets that load a fabric there, one after the other.")
  private Path out;

  @Option(
      names = "--calibrate",
      paramLabel = "FRAMES",
      description =
          "Derive modes from these frames: pictures, a video, clips, raw:FILE?size=48x32x3, all"
              + " that docs/frames.md names. A dozen typical ones do.")
  private String frames;

  @Option(
      names = "--stages",
      paramLabel = "STAGES",
      description =
          "With --calibrate: what is done to the frames, such as resize=48x32,sample=16"
              + " (docs/frames.md).")
  private String stages = "";

  @Option(
      names = "--modes",
      paramLabel = "BITS",
      split = ",",
      description = "With --calibrate: bits of the modes to have, each 1 to 8, such as 8,4,2.")
  private List<Integer> bits = List.of();

  @Option(
      names = "--bundle",
      paramLabel = "FILE",
      description = "With --calibrate: write all modes there as a bundle of QONNX graphs.")
  private Path bundle;

  CompileCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    FabricConfig config = config();
    List<ModeGraph> modes = modes();
    IntegerNetwork network = network(modes, config);
    FabricImage image = NetworkCompiler.compile(config, network);
    CompileReport report = new CompileReport(image, network, modes);
    terminal.out().println(new Table(report.memories()).text());
    if (layers) {
      terminal.out().println(new Table(report.layers()).text());
    }
    terminal.out().print(new Table(report.modes()).text());
    terminal.out().flush();
    if (out != null) {
      write(image);
    }
    return ExitCode.SUCCESS;
  }

  private FabricConfig config() {
    try {
      return FabricConfig.builder().build().with(fields);
    } catch (IllegalArgumentException e) {
      throw new UserException(ExitCode.USAGE, "--set: " + e.getMessage());
    }
  }

  /** The model's modes, and those that were asked for. */
  private List<ModeGraph> modes() throws IOException {
    requireOptionsTogether();
    List<ModeGraph> modes = ModelFile.read(file);
    if (frames == null) {
      return modes;
    }
    TensorShape shape = modes.get(0).graph().input().shape();
    List<ModeGraph> all =
        MissingModes.complete(modes, ModelFrames.read(frames, stages, shape), bits);
    for (ModeGraph mode : all.subList(modes.size(), all.size())) {
      terminal.err().println("mode " + mode.name() + " was derived by calibration, not trained");
    }
    if (bundle != null) {
      ModelFile.write(all, bundle);
      terminal.err().println("wrote " + bundle);
    }
    terminal.err().flush();
    return all;
  }

  private void requireOptionsTogether() {
    if (frames == null && (!bits.isEmpty() || bundle != null || !stages.isEmpty())) {
      throw new UserException(
          ExitCode.USAGE,
          "--modes, --stages and --bundle need --calibrate FRAMES: the frames that modes are derived from");
    }
    if (frames != null && (bits.isEmpty() || bits.stream().anyMatch(n -> n < 1 || n > 8))) {
      throw new UserException(
          ExitCode.USAGE,
          "--calibrate needs --modes BITS: numbers from 1 to 8, such as --modes 8,4,2");
    }
  }

  private static IntegerNetwork network(List<ModeGraph> modes, FabricConfig config) {
    RequantizerWidths widths = new RequantizerWidths(config.multiplierBits(), config.productBits());
    return NetworkFolder.fold(modes, widths).network();
  }

  private void write(FabricImage image) throws IOException {
    try (OutputStream packets = new BufferedOutputStream(Files.newOutputStream(out))) {
      for (Packet packet : image.packets()) {
        packets.write(packet.encode());
      }
    }
    terminal.err().println("wrote " + out);
    terminal.err().flush();
  }
}
