package dev.saccade.verilog;

import dev.saccade.examples.Catalogue;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.verilog.VerilogWriter;
import java.nio.file.Path;
import java.util.List;

/** Designs that show how each construct is printed, beside those of the catalogue. */
final class GoldenDesigns {
  private GoldenDesigns() {}

  /** Writes the designs that stand in this package. */
  static void write(Path folder) {
    VerilogWriter writer = new VerilogWriter(folder);
    List.of(new Arithmetic(), new ControlFlow(), new MemoryTemplates(10))
        .forEach(top -> writer.write(Design.elaborate(top).top()));
  }

  /** Writes those and the catalogue. */
  static void writeAll(Path folder) {
    write(folder);
    Catalogue.all().write(folder);
  }

  /** Writes all into the folder that is the first argument: what a test starts as a new program. */
  public static void main(String[] arguments) {
    writeAll(Path.of(arguments[0]));
  }
}
