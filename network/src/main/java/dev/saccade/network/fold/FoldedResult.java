package dev.saccade.network.fold;

import dev.saccade.network.integer.OutputScale;

/**
 * A result of the network in one mode.
 *
 * @param name in the model
 */
record FoldedResult(String name, int tensor, OutputScale scale) {}
