package dev.saccade.cli;

import dev.saccade.bench.Table;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.packet.Packet;
import dev.saccade.network.bundle.ModelFile;
import dev.saccade.network.compiler.FabricImage;
import dev.saccade.network.compiler.NetworkCompiler;
import dev.saccade.network.fold.NetworkFolder;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.requantize.RequantizerWidths;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
          + " multiplication of the model."
    },
    footer = {
      "",
      "Examples:",
      "  ./saccade compile model.onnx",
      "  ./saccade compile bundle.zip --set requantisers=4 --set weightWords=65536 --layers",
      "  ./saccade compile model.onnx --out model.packets"
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

  CompileCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    FabricConfig config = config();
    IntegerNetwork network = network(config);
    FabricImage image = NetworkCompiler.compile(config, network);
    CompileReport report = new CompileReport(image, network);
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
    FabricConfig config = FabricConfig.builder().build();
    try {
      for (Map.Entry<String, String> field : fields.entrySet()) {
        config = config.with(field.getKey(), field.getValue());
      }
    } catch (IllegalArgumentException e) {
      throw new UserException(ExitCode.USAGE, "--set: " + e.getMessage());
    }
    return config;
  }

  private IntegerNetwork network(FabricConfig config) {
    RequantizerWidths widths = new RequantizerWidths(config.multiplierBits(), config.productBits());
    return NetworkFolder.fold(ModelFile.read(file), widths).network();
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
