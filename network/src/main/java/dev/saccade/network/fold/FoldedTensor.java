package dev.saccade.network.fold;

import dev.saccade.network.integer.TensorShape;

/**
 * A tensor of one mode.
 *
 * @param name of the node that it holds
 * @param buffer its own id, or that of the concatenation that it is a part of
 * @param channelOffset within the buffer
 */
record FoldedTensor(String name, TensorShape shape, int buffer, int channelOffset) {}
