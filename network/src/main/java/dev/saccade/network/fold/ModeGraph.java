package dev.saccade.network.fold;

import dev.saccade.network.model.QuantizedGraph;

/**
 * A graph that is to be one mode of a network.
 *
 * @param name of the mode, such as {@code w4a4}
 */
public record ModeGraph(String name, QuantizedGraph graph) {}
