package dev.saccade.fuzz;

import java.math.BigInteger;
import java.util.Optional;

/**
 * A value of the reference that is computed once per cycle. Empty means unknown: a register before
 * its first value, a word that nobody wrote, and whatever follows from those.
 */
final class Cell {
  /** Computes a value when it is asked for. */
  interface Source {
    Optional<BigInteger> get();
  }

  /** The present cycle, shared by all cells of a design. */
  static final class Cycle {
    private long number;

    void advance() {
      number++;
    }
  }

  private final Cycle cycle;
  private Source source =
      () -> {
        throw new IllegalStateException("read before it was built");
      };
  private Optional<BigInteger> value = Optional.empty();
  private long computed = -1;

  Cell(Cycle cycle) {
    this.cycle = cycle;
  }

  void source(Source from) {
    source = from;
  }

  Optional<BigInteger> get() {
    if (computed != cycle.number) {
      value = source.get();
      computed = cycle.number;
    }
    return value;
  }
}
