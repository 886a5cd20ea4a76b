package dev.saccade.fuzz;

/** A design with what drives it, under a name that tells it from others. */
record Case(String name, RandomDesign design, Stimulus stimulus) {

  FuzzModule hardware() {
    return FuzzModule.of(name, design);
  }
}
