package dev.saccade.examples;

import dev.saccade.hdl.Design;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.ir.ModuleIr;

/** A module of the catalogue. */
public record CatalogueEntry(Hardware<?> hardware) {
  /** The name of the Verilog module and file, such as {@code counter_width8}. */
  public String name() {
    return hardware.moduleName();
  }

  /** Elaborates it. */
  public ModuleIr elaborate() {
    return Design.elaborate(hardware).top();
  }
}
