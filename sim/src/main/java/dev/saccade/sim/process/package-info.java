/** Runs external programs: found or reported missing, bounded in time and in captured output. */
package dev.saccade.sim.process;
