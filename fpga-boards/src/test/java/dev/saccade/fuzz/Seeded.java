package dev.saccade.fuzz;

/** A design and the seed of what drives it. */
record Seeded(long seed, RandomDesign design) {
  static Seeded of(long seed) {
    return new Seeded(seed, DesignGenerator.of(seed));
  }

  Case as(String name, int cycles) {
    return new Case(name, design, Stimulus.of(design.top(), seed, cycles));
  }
}
