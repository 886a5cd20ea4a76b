package dev.saccade.fuzz;

import dev.saccade.hdl.Design;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.verilog.VerilogPrinter;

/** The Verilog of a design, as text for a report. */
final class PrintedDesign {
  private PrintedDesign() {}

  static String of(Seeded seeded) {
    StringBuilder text = new StringBuilder();
    try {
      for (ModuleIr module : Design.elaborate(FuzzModule.of("fuzz", seeded.design())).modules()) {
        // The header repeats the whole design, as the parameters of its hardware.
        String verilog = new VerilogPrinter().print(module);
        text.append(verilog.replaceFirst("^// Generated from .*\n", "")).append('\n');
      }
    } catch (RuntimeException e) {
      // The finding may be just this: that it cannot be elaborated or printed.
      text.append("no Verilog: ").append(e);
    }
    return text.toString();
  }
}
