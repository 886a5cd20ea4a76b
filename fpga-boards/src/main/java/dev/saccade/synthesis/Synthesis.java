package dev.saccade.synthesis;

import java.nio.file.Path;

/**
 * What a synthesis for a family left behind.
 *
 * @param netlist of vendor cells
 * @param log all that Yosys printed
 */
public record Synthesis(CellCounts counts, Netlist netlist, Path log) {}
