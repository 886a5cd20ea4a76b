/**
 * Networks without training: known shapes with random weights, and random layers and networks, for
 * benchmarks and tests. Everything follows from a seed. Requantisers are chosen from the sums of a
 * calibration frame, so that the codes of every layer spread over their range.
 */
package dev.saccade.network.zoo;
