package dev.saccade.fuzz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a failing design small, by trying reductions as long as one of them still fails. */
final class Shrinker {
  /** Tells which designs still show the failure. */
  interface Failing {
    /** The index of the first that fails. Illegal designs do not count as failing. */
    Optional<Integer> first(List<RandomDesign> designs);
  }

  private final Failing failing;
  private final int together;
  private final long deadline;

  /**
   * @param together how many designs to try at once
   * @param limit after which the smallest design so far must do
   */
  Shrinker(Failing failing, int together, Duration limit) {
    this.failing = failing;
    this.together = together;
    this.deadline = System.nanoTime() + limit.toNanos();
  }

  RandomDesign shrink(RandomDesign design) {
    RandomDesign smallest = design;
    int from = 0;
    boolean wrapped = false;
    while (System.nanoTime() < deadline) {
      List<RandomDesign> candidates = candidates(smallest);
      Optional<Integer> found = first(candidates, from);
      if (found.isPresent()) {
        smallest = candidates.get(found.get());
        from = found.get();
        wrapped = false;
      } else if (wrapped || from == 0) {
        return smallest;
      } else {
        from = 0;
        wrapped = true;
      }
    }
    return smallest;
  }

  private static List<RandomDesign> candidates(RandomDesign design) {
    List<RandomDesign> candidates = new ArrayList<>();
    String text = DesignText.of(design);
    for (RandomDesign reduced : Reductions.of(design)) {
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

  private Optional<Integer> first(List<RandomDesign> candidates, int from) {
    for (int at = from; at < candidates.size(); at += together) {
      if (System.nanoTime() > deadline) {
        return Optional.empty();
      }
      List<RandomDesign> some = candidates.subList(at, Math.min(candidates.size(), at + together));
      Optional<Integer> found = failing.first(some);
      if (found.isPresent()) {
        return Optional.of(at + found.get());
      }
    }
    return Optional.empty();
  }
}
