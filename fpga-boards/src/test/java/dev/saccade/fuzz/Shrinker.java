package dev.saccade.fuzz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a failing design small, by trying reductions as long as one of them still fails. The bolder
 * kinds of cuts come first, and within a kind one sweep goes on where the last cut was made: what
 * was needed before it is seldom superfluous after it.
 */
final class Shrinker {
  /** Tells which designs still show the failure. */
  interface Failing {
    /** The index of the first that fails. Illegal designs do not count as failing. */
    Optional<Integer> first(List<RandomDesign> designs);
  }

  /** Designs tried at once: few while cuts succeed, more while they do not. */
  private static final int FEWEST = 3;

  private static final int MOST = 48;

  private final Failing failing;
  private final long deadline;

  /**
   * @param limit after which the smallest design so far must do
   */
  Shrinker(Failing failing, Duration limit) {
    this.failing = failing;
    this.deadline = System.nanoTime() + limit.toNanos();
  }

  RandomDesign shrink(RandomDesign design) {
    RandomDesign before;
    RandomDesign smallest = design;
    do {
      before = smallest;
      for (Reductions.Kind kind : Reductions.Kind.values()) {
        smallest = sweep(smallest, kind);
      }
    } while (!smallest.equals(before));
    return smallest;
  }

  private RandomDesign sweep(RandomDesign design, Reductions.Kind kind) {
    RandomDesign smallest = design;
    List<RandomDesign> candidates = candidates(smallest, kind);
    int together = FEWEST;
    int at = 0;
    while (at < candidates.size() && System.nanoTime() < deadline) {
      int end = Math.min(candidates.size(), at + together);
      Optional<Integer> found = failing.first(candidates.subList(at, end));
      if (found.isPresent()) {
        at += found.get();
        smallest = candidates.get(at);
        candidates = candidates(smallest, kind);
        together = FEWEST;
      } else {
        at = end;
        together = Math.min(MOST, 2 * together);
      }
    }
    return smallest;
  }

  private static List<RandomDesign> candidates(RandomDesign design, Reductions.Kind kind) {
    List<RandomDesign> candidates = new ArrayList<>();
    String text = DesignText.of(design);
    for (RandomDesign reduced : Reductions.of(design, kind)) {
      legal(reduced).filter(r -> !DesignText.of(r).equals(text)).ifPresent(candidates::add);
    }
    return candidates;
  }

  /** The reduced design without dead code, if its text is one of a design. */
  private static Optional<RandomDesign> legal(RandomDesign reduced) {
    try {
      RandomDesign live = DeadCode.remove(reduced);
      return Optional.of(DesignParser.parse(DesignText.of(live)));
    } catch (RuntimeException e) {
      // A cut may leave a name without its declaration; there are other cuts.
      return Optional.empty();
    }
  }
}
