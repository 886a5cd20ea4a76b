package dev.saccade.device.simulated;

import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.verilog.VerilogWriter;
import dev.saccade.sim.VerilatedModel;
import dev.saccade.sim.Verilator;
import dev.saccade.sim.VerilatorOptions;
import dev.saccade.sim.VerilogDesign;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A top in Verilator: built the first time, found in Verilator's cache later. */
final class VerilatedTop {
  private VerilatedTop() {}

  /** For long runs. */
  static VerilatedModel forSpeed(ModuleIr top) {
    return build(top, VerilatorOptions.forSpeed());
  }

  /** For short runs. */
  static VerilatedModel quickly(ModuleIr top) {
    return build(top, VerilatorOptions.forQuickBuild());
  }

  /** The Verilog is needed for the build alone. */
  private static VerilatedModel build(ModuleIr top, VerilatorOptions options) {
    try {
      Path folder = Files.createTempDirectory("saccade-device");
      try {
        VerilogDesign design = new VerilogDesign(folder, new VerilogWriter(folder).write(top));
        return Verilator.installed().build(design, options);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the folder for Verilog that is simulated: check java.io.tmpdir and the disk's room", e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
