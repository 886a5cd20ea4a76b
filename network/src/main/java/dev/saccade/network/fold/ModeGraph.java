package dev.saccade.network.fold;

import dev.saccade.network.model.QuantizedGraph;

/**
 * A graph that is to be one mode of a network.
 *
 * @param name of the mode, such as {@code w4a4}
 * @param trained whether the graph was trained like this; false if it was derived from another mode
 *     by calibration
 */
public record ModeGraph(String name, QuantizedGraph graph, boolean trained) {
  /** A trained mode. */
  public ModeGraph(String name, QuantizedGraph graph) {
    this(name, graph, true);
  }
}
