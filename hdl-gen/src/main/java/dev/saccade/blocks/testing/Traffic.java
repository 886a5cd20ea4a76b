package dev.saccade.blocks.testing;

/**
 * One run of a {@link StreamBench}.
 *
 * @param seed of the words, the stalls and the resets
 * @param words how many each source sends after the last reset
 * @param source when the sources wait
 * @param sink when the sinks wait
 * @param resets how many resets come in mid-flow
 */
public record Traffic(long seed, int words, Stall source, Stall sink, int resets) {}
