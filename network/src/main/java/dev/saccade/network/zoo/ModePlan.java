package dev.saccade.network.zoo;

import java.util.List;

/**
 * A mode to build: layer i takes entry i of the precisions, and after the last one they begin
 * again.
 */
public record ModePlan(String name, List<Precision> precisions) {
  public ModePlan {
    precisions = List.copyOf(precisions);
    if (precisions.isEmpty()) {
      throw new IllegalArgumentException("mode '" + name + "': give at least one precision");
    }
  }

  /** All layers at {@code bits} weight and activation bits; named {@code w4a4} or the like. */
  public static ModePlan uniform(int bits) {
    return new ModePlan("w" + bits + "a" + bits, List.of(Precision.of(bits)));
  }

  /** Every layer different from the next: 8, 4, 2 bits and unequal pairs. */
  public static ModePlan mixed() {
    return new ModePlan(
        "mixed",
        List.of(
            Precision.of(8),
            Precision.of(4),
            new Precision(2, 4),
            new Precision(8, 2),
            Precision.of(2),
            new Precision(4, 8)));
  }

  /** Uniform 8, 4, 2 and 1 bits, and the mixed one. */
  public static List<ModePlan> standard() {
    return List.of(uniform(8), uniform(4), uniform(2), uniform(1), mixed());
  }

  /** The precision of a layer. */
  public Precision precision(int layer) {
    return precisions.get(layer % precisions.size());
  }
}
