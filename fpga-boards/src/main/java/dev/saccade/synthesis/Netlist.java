package dev.saccade.synthesis;

import dev.saccade.hdl.verilog.Manifest;
import java.nio.file.Path;

/**
 * A design as Yosys rewrote it, ready to be simulated in place of the original.
 *
 * @param folder holds {@code TOP.v} and a model {@code CELL.v} of each cell in it
 * @param manifest the ports of the design, with the cells as its primitives
 */
public record Netlist(Path folder, Manifest manifest) {}
