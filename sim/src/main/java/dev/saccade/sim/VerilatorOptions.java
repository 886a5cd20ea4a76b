package dev.saccade.sim;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * How a model is built.
 *
 * @param optimisation what the C++ compiler spends its time on
 * @param trace whether the model can write waveforms and count toggles; slower to build and to run
 */
public record VerilatorOptions(Optimisation optimisation, boolean trace) {
  public VerilatorOptions {
    requireNonNull(optimisation, "optimisation is null");
  }

  /** What the C++ compiler spends its time on. */
  public enum Optimisation {
    /** For models that run for many cycles. */
    RUN_TIME("-O3 -march=native"),
    /** For many small models that run for few cycles, as in a fuzz campaign. */
    BUILD_TIME("-O0");

    private final String flags;

    Optimisation(String flags) {
      this.flags = flags;
    }

    /** Of the C++ compiler. */
    List<String> flags() {
      return List.of(flags.split(" ", -1));
    }
  }

  /** Fast to run, no waveforms. */
  public static VerilatorOptions forSpeed() {
    return new VerilatorOptions(Optimisation.RUN_TIME, false);
  }

  /** Fast to build, no waveforms. */
  public static VerilatorOptions forQuickBuild() {
    return new VerilatorOptions(Optimisation.BUILD_TIME, false);
  }

  /** The same, with waveforms and toggle counts. */
  public VerilatorOptions withTrace() {
    return new VerilatorOptions(optimisation, true);
  }
}
