package dev.saccade.bench;

/**
 * How a benchmark is run.
 *
 * @param quick fewer points or shorter runs, for a first look; such figures are never committed
 */
public record BenchmarkOptions(boolean quick) {}
