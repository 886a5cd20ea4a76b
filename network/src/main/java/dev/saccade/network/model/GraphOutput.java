package dev.saccade.network.model;

/**
 * A result of a graph.
 *
 * @param name in the model
 * @param node that makes it
 */
public record GraphOutput(String name, String node) {}
