/** The fabrics whose Verilog is committed. */
package dev.saccade.rtl.catalogue;
