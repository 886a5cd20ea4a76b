package dev.saccade.bench;

import java.util.List;

/**
 * How a benchmark is run.
 *
 * @param quick fewer points or shorter runs, for a first look; such figures are never committed
 * @param known rows of an interrupted run; a benchmark whose rows do not depend on each other takes
 *     these in place of measuring them again, any other ignores them
 */
public record BenchmarkOptions(boolean quick, List<Row> known) {
  public BenchmarkOptions {
    known = List.copyOf(known);
  }

  /** A whole run. */
  public static BenchmarkOptions full() {
    return new BenchmarkOptions(false, List.of());
  }

  /** A run for a first look. */
  public static BenchmarkOptions forFirstLook() {
    return new BenchmarkOptions(true, List.of());
  }
}
