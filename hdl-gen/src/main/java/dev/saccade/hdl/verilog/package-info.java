/**
 * Modules as Verilog-2005 text, with the manifest of a top. Nothing else knows Verilog.
 *
 * <p>The way of a module: {@code Simplifier} brings expressions into the form that Verilog takes
 * without traps of width and sign, and {@code Bypass} memories; {@code Uses} and {@code Roles}
 * decide which expressions get a name, and which; {@code Dependencies} and {@code DriverPlan} group
 * assignments into blocks; {@code Expressions}, {@code Statements}, {@code Memories} and {@code
 * Instances} print; {@code ProofPrinter} adds what serves verification.
 */
package dev.saccade.hdl.verilog;
