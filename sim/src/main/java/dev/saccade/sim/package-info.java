/** Simulates any emitted top from its Verilog and manifest, by Verilator or Icarus. */
package dev.saccade.sim;
