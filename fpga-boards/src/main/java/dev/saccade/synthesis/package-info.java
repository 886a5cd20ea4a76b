/** Yosys and nextpnr in pinned versions: synthesis, cell counts and post-synthesis netlists. */
package dev.saccade.synthesis;
