/**
 * The examples of the tutorial and the demo, and the catalogue of all modules whose Verilog is
 * committed.
 */
package dev.saccade.examples;
