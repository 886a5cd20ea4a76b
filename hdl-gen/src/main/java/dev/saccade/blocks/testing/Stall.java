package dev.saccade.blocks.testing;

import java.util.SplittableRandom;

/** When one side of a stream waits although it could go on. */
public enum Stall {
  NEVER(0),
  RARELY(0.1),
  HALF(0.5),
  OFTEN(0.9),
  NEARLY_ALWAYS(0.99),
  /** Goes three cycles, waits one. */
  EVERY_FOURTH(0),
  /** Waits {@link #FIRST_CYCLES} cycles, then never: fills what is behind it. */
  AT_FIRST(0);

  /** How long {@link #AT_FIRST} waits. */
  public static final int FIRST_CYCLES = 64;

  private final double probability;

  Stall(double probability) {
    this.probability = probability;
  }

  /** Whether to wait in a cycle, counted from the start of the run. */
  boolean at(long cycle, SplittableRandom random) {
    return switch (this) {
      case EVERY_FOURTH -> cycle % 4 == 3;
      case AT_FIRST -> cycle < FIRST_CYCLES;
      default -> random.nextDouble() < probability;
    };
  }
}
