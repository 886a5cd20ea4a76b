/**
 * The cycle model: what a frame takes and where the array waits, to the cycle, without simulation.
 */
package dev.saccade.network.cycles;
