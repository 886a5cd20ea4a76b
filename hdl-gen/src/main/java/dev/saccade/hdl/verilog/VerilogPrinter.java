package dev.saccade.hdl.verilog;

import dev.saccade.hdl.ir.ModuleIr;

/**
 * Prints modules as Verilog-2005 that reads as if written by hand, and that Verilator, Icarus and
 * Yosys take without a warning. One module always gives the same text.
 */
public final class VerilogPrinter {
  private final Reads reads = new Reads();

  /**
   * The file {@code NAME.v} of a module.
   *
   * @throws IllegalArgumentException for a vendor cell, whose model is not printed but written by
   *     hand
   */
  public String print(ModuleIr module) {
    if (module.primitive().isPresent()) {
      throw new IllegalArgumentException(
          module.primitive().get().cell() + " is a vendor cell; print the modules that use it");
    }
    return new ModulePrinter(module, reads).print();
  }
}
