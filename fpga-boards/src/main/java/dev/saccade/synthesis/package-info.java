/** Yosys and nextpnr in pinned versions: synthesis, cell counts, place and route, netlists. */
package dev.saccade.synthesis;
