/**
 * Cells of FPGA vendors as {@link dev.saccade.hdl.Primitive primitives}: what they compute, after
 * the vendors' own simulation models. Their Verilog models lie in {@code verilog-models}.
 */
package dev.saccade.blocks.vendor;
