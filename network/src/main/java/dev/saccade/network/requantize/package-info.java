/**
 * From a model's quantiser, described exactly, to a multiplication, a shift and a tie rule that
 * give the same code for every sum that can be. Both are step functions that rise (or fall) with
 * the sum, so it is enough, and necessary, that all their steps are at the same places.
 */
package dev.saccade.network.requantize;
