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
        text.append(new VerilogPrinter().print(module)).append('\n');
      }
    } catch (RuntimeException e) {
      // The finding may be just this: that it cannot be elaborated or printed.
      text.append("no Verilog: ").append(e);
    }
    return text.toString();
  }
}
