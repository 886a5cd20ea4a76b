package dev.saccade.fuzz;

/**
 * A design on which a voice and the reference disagree.
 *
 * @param differs whether a value differs; else the voice could not run the design at all
 * @param what the first difference, or what went wrong
 */
record Finding(Seeded seeded, Voice voice, boolean differs, String what) {
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
