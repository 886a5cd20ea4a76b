package dev.saccade.synthesis;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What became of a placement with one seed.
 *
 * @param routed whether every net has its wires
 * @param timing of the routed design, if the tool knows any path of it
 * @param reason why it is not routed or not timed, in the tool's words; empty if it is both
 */
public record Routing(boolean routed, Optional<TimingReport> timing, String reason) {
  public Routing {
    requireNonNull(timing, "timing is null");
    if (timing.isPresent() != reason.isEmpty() || (timing.isPresent() && !routed)) {
      throw new IllegalArgumentException(
          "a routed design has a timing, or there is a reason why not; given were routed = "
              + routed
              + ", "
              + timing
              + ", '"
              + reason
              + "'");
    }
  }

  /** A routed design with what the tool's report says of its timing. */
  static Routing routed(Optional<TimingReport> timing) {
    return new Routing(
        true, timing, timing.isPresent() ? "" : "routed, and the tool times no path of it");
  }

  /** None. */
  static Routing failed(String reason) {
    return new Routing(false, Optional.empty(), reason);
  }
}
