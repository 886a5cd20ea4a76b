package dev.saccade.fuzz;

import java.util.Optional;

/**
 * A design on which a voice and the reference disagree.
 *
 * @param difference the first value that differs; empty if the voice could not run the design
 * @param what the difference in words, or what went wrong
 */
record Finding(Seeded seeded, Voice voice, Optional<Trace.Difference> difference, String what) {
  static Finding of(Seeded seeded, Voice voice, Trace.Difference difference) {
    return new Finding(seeded, voice, Optional.of(difference), difference.toString());
  }

  static Finding of(Seeded seeded, Voice voice, RuntimeException failure) {
    return new Finding(seeded, voice, Optional.empty(), failure.toString());
  }

  boolean differs() {
    return difference.isPresent();
  }

  /** How to see it again, with the design as the generator and as the printer write it. */
  String report() {
    return "seed "
        + seeded.seed()
        + ", "
        + voice
        + ": "
        + what
        + "\n"
        + DesignText.of(seeded.design())
        + "\nreplay: ./mvnw -q -pl fpga-boards -am test -Dtest=FuzzTest"
        + " -Dsurefire.failIfNoSpecifiedTests=false -Dsaccade.fuzz.seed="
        + seeded.seed()
        + "\nkeep: write the design, with its seed in a first line '; seed "
        + seeded.seed()
        + "', to fpga-boards/src/test/resources/fuzz-corpus\n\n"
        + PrintedDesign.of(seeded);
  }
}
